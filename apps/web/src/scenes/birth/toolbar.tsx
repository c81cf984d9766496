import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

interface Item {
  readonly key: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
}
interface Wishes {
  readonly name: string;
  readonly items: readonly Item[];
  readonly disabled: boolean;
  /** Told which one is looked at, by hand or by keyboard. */
  readonly seen?: (key: string) => void;
  readonly children?: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Switches that are one stop of the Tab key together; arrows go from one to the next. */
export function Toolbar({ name, items, disabled, seen, children }: Wishes) {
  const [here, setHere] = useState(0);
  const all = useRef<HTMLDivElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = items.length - 1;
    const ends: Readonly<Record<string, number>> = { Home: 0, End: last };
    const step = STEPS[event.key];
    const next = step === undefined ? ends[event.key] : (here + step + items.length) % items.length;
    if (next === undefined) return;
    event.preventDefault();
    setHere(next);
    all.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className="toolbar-place">
      <p className="small quiet" id={id}>
        {name}
      </p>
      <div ref={all} className="toolbar" role="toolbar" aria-labelledby={id} onKeyDown={onKeyDown}>
        {items.map(({ key, name: said, isOn, turn }, place) => (
          <button
            key={key}
            type="button"
            className="button"
            aria-pressed={isOn}
            disabled={disabled}
            tabIndex={place === here ? 0 : -1}
            onFocus={() => {
              setHere(place);
              seen?.(key);
            }}
            onClick={() => turn(!isOn)}
          >
            {said}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
