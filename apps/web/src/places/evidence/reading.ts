import { type RefObject, useEffect, useRef } from 'react';
import { m } from '#words';
import { useStage } from '../../scenes/body/stage-context.ts';
import { addressOf, type Shelf } from './address.ts';

/** Nobody looks at the body meanwhile: it waits, and goes on when the reader comes back to it. */
export function useWaitingBody(): void {
  const { scene, act } = useStage();
  const held = useRef(false);
  useEffect(() => {
    if (scene.phase !== 'running') return;
    held.current = true;
    act({ kind: 'pause' });
  }, [scene.phase, act]);
  useEffect(
    () => () => {
      if (held.current) act({ kind: 'play' });
    },
    [act],
  );
}

/** The window says where it is, and takes its own name back. */
export function useTitle(): void {
  useEffect(() => {
    const before = document.title;
    document.title = m.title_evidence();
    return () => {
      document.title = before;
    };
  }, []);
}

/**
 * What was chosen is read from its beginning. Whoever comes back to the shelf finds it where she left it,
 * with the focus on what she had chosen.
 */
export function usePlaceOnShelf(
  main: RefObject<HTMLElement | null>,
  shelf: Shelf,
  id: string | undefined,
): void {
  const left = useRef(new Map<Shelf, { at: number; chosen: string | undefined }>());
  useEffect(() => {
    if (id !== undefined) {
      scrollTo(0, 0);
      main.current?.querySelector<HTMLElement>('.page h1')?.focus({ preventScroll: true });
      return () => {
        left.current.set(shelf, { at: left.current.get(shelf)?.at ?? 0, chosen: id });
      };
    }
    const { at = 0, chosen } = left.current.get(shelf) ?? {};
    scrollTo(0, at);
    if (chosen !== undefined) {
      main.current?.querySelector<HTMLElement>(`[href="${addressOf(shelf, CSS.escape(chosen))}"]`)?.focus();
    }
    const keep = (): void => {
      left.current.set(shelf, { at: scrollY, chosen: left.current.get(shelf)?.chosen });
    };
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [main, shelf, id]);
}
