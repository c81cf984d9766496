import './slider.css';
import { type KeyboardEvent, useEffect, useState } from 'react';

interface Wishes {
  readonly name: string;
  readonly about?: string;
  readonly least: number;
  readonly greatest: number;
  readonly step: number;
  readonly value: number;
  readonly disabled: boolean;
  /** The value as it is read. */
  readonly said: (value: number) => string;
  readonly settle: (value: number) => void;
  /** Told while it is still held. */
  readonly move?: (value: number) => void;
}

/** A number under a hand. It acts when it is let go, as one change that undo takes back. */
export function Slider({ name, about, least, greatest, step, value, disabled, said, settle, move }: Wishes) {
  const [held, setHeld] = useState(value);
  useEffect(() => setHeld(value), [value]);

  const letGo = (): void => {
    if (held !== value) settle(held);
  };
  const onKeyUp = ({ key }: KeyboardEvent): void => {
    if (/^(Arrow|Page|Home|End)/.test(key)) letGo();
  };
  return (
    <div className="slider">
      <label>
        <span>{name}</span>
        <span className="quantity small quiet" aria-hidden="true">
          {said(held)}
        </span>
        <input
          type="range"
          min={least}
          max={greatest}
          step={step}
          value={held}
          disabled={disabled}
          aria-valuetext={said(held)}
          onChange={(event) => {
            setHeld(Number(event.target.value));
            move?.(Number(event.target.value));
          }}
          onPointerUp={letGo}
          onKeyUp={onKeyUp}
          onBlur={letGo}
        />
      </label>
      {about !== undefined && <p className="caption">{about}</p>}
    </div>
  );
}
