import { type KeyboardEvent, useEffect, useState } from 'react';
import { m } from '#words';
import { declared } from '../../words/figure.ts';
import { PRIMING, SYNAPTIC, setting } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';

/** What reaches the cells, and how far this page lets a hand change it. */
const DRIVES = [
  { path: PRIMING, greatest: 1.5, step: 0.05 },
  { path: SYNAPTIC, greatest: 2, step: 0.05 },
] as const;

/**
 * A hand on the input of the cells. Each slider acts when it is let go, as one change that undo takes back.
 */
export function Drives() {
  return (
    <section className="drives" aria-labelledby="drives-title">
      <h2 className="heading" id="drives-title">
        {m.drives()}
      </h2>
      {DRIVES.map((drive) => (
        <Drive key={drive.path} {...drive} />
      ))}
    </section>
  );
}

function Drive({ path, greatest, step }: (typeof DRIVES)[number]) {
  const { scene, live } = useStage();
  const asleep = !live || scene.phase === 'failed' || scene.phase === 'finished';
  const present = setting(scene.edits, path);
  const [held, setHeld] = useState(present);
  useEffect(() => setHeld(present), [present]);

  const letGo = (): void => {
    if (held !== present) live?.change(path, held);
  };
  const onKeyUp = ({ key }: KeyboardEvent): void => {
    if (/^(Arrow|Page|Home|End)/.test(key)) letGo();
  };
  const value =
    path === PRIMING
      ? m.priming_value({ value: declared(held) })
      : m.synaptic_value({ value: declared(held) });
  return (
    <div className="drive">
      <label>
        <span>{path === PRIMING ? m.priming() : m.synaptic()}</span>
        <span className="quantity small quiet" aria-hidden="true">
          {value}
        </span>
        <input
          type="range"
          min={0}
          max={greatest}
          step={step}
          value={held}
          disabled={asleep}
          aria-valuetext={value}
          onChange={(event) => setHeld(Number(event.target.value))}
          onPointerUp={letGo}
          onKeyUp={onKeyUp}
          onBlur={letGo}
        />
      </label>
      <p className="caption">{path === PRIMING ? m.priming_meaning() : m.synaptic_meaning()}</p>
    </div>
  );
}
