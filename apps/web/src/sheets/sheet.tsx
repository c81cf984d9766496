import './sheet.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { m } from '#words';
import { Icon } from '../look/icon.tsx';

interface Wishes {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/**
 * Below this width a sheet covers the scene and holds the focus; above it stands beside a scene that goes
 * on.
 */
const NARROW = '(width < 600px)';

/** A panel at the end side, or nine tenths of a phone. Closes by its button, Esc or Back. */
export function Sheet({ title, close, children }: Wishes) {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useRef(close);
  leave.current = close;
  useEffect(() => {
    const panel = dialog.current;
    if (!panel) return;
    const before = document.activeElement;
    if (matchMedia(NARROW).matches) panel.showModal();
    else panel.show();
    panel.querySelector<HTMLElement>('h2')?.focus();
    // A panel beside the scene closes by Esc wherever the focus is; a covering one says `cancel` by itself.
    const onEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !panel.matches(':modal')) leave.current();
    };
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('keydown', onEscape);
      panel.close();
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby="sheet-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="sheet-head">
        <h2 className="lead" id="sheet-title" tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="hit" aria-label={m.close()} onClick={close}>
          <Icon of="close" />
        </button>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}
