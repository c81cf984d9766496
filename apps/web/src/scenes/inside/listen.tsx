import { useEffect, useState } from 'react';
import { m } from '#words';
import { clicksOf, rushOf } from '../../sound/schedule.ts';
import { type SpikeSound, spikeSound } from '../../sound/spike-sound.ts';
import { useStage } from '../body/stage-context.ts';

type Heard = 'cell' | 'all';
/** Sound is made ready this long before it is heard [s]. */
const AHEAD_S = 0.06;
/** A sound that has fallen this far behind starts anew at the present [s]. */
const LATE_S = 1.5;

interface Wishes {
  readonly cell: number;
  readonly cells: number;
  readonly slow: boolean;
}

/** Clicks of one cell, or all cells as a rush. Nothing is heard until it is asked for. */
export function Listen({ cell, cells, slow }: Wishes) {
  const { beat, live, scene } = useStage();
  const [heard, setHeard] = useState<Heard>();
  const [sound, setSound] = useState<SpikeSound>();
  const { speed } = scene;

  const ask = (next: Heard): void => {
    setHeard(heard === next ? undefined : next);
    // A browser lets a page be heard only from the press itself.
    if (!sound) setSound(spikeSound(new AudioContext()));
  };
  useEffect(() => () => sound?.close(), [sound]);

  useEffect(() => {
    if (!beat || !sound || !heard || !slow) return;
    let until_s = live!.cells.until_s;
    let next_s = 0;
    return beat.join(() => {
      const record = live!.cells;
      if (record.until_s < until_s) until_s = record.until_s;
      for (; until_s < record.until_s; until_s++) {
        const second = record.second(until_s);
        if (!second) continue;
        if (next_s < sound.now_s + AHEAD_S || next_s > sound.now_s + LATE_S) next_s = sound.now_s + AHEAD_S;
        if (heard === 'cell') sound.clicks(next_s, clicksOf(second, cell, cells, speed));
        else sound.rush(next_s, rushOf(second, cells), 1 / speed);
        next_s += 1 / speed;
      }
    });
  }, [beat, live, sound, heard, slow, cell, cells, speed]);

  return (
    <section className="listen" aria-labelledby="listen-title">
      <h2 className="heading" id="listen-title">
        {m.listen()}
      </h2>
      <div className="listen-acts">
        {(['cell', 'all'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={heard === each}
            disabled={!live || !slow}
            onClick={() => ask(each)}
          >
            {each === 'cell' ? m.listen_cell({ cell: cell + 1 }) : m.listen_all()}
          </button>
        ))}
      </div>
      <p className="caption">{slow ? m.listen_meaning() : m.listen_too_fast()}</p>
    </section>
  );
}
