import { m } from '#words';
import { Slider } from '../../instruments/slider/slider.tsx';
import type { Person } from '../../live/model.ts';
import { useStage } from '../body/stage-context.ts';
import { MOTHER, STORAGE } from './feed.ts';

/** A year, and what breasts were found to hold. */
const DAYS = { least: 0, greatest: 365 } as const;

/** Who she is: how long ago the birth was, and how much each breast can store. Another one begins anew. */
export function Mother() {
  const { scene, act, live, beat } = useStage();
  const { person } = scene;
  const choose = (change: Partial<Person>): void =>
    act({ kind: 'choose', person: { ...person, ...change }, at_s: beat?.picture?.time_s ?? 0 });
  return (
    <section className="mother" aria-labelledby="mother-title">
      <h2 className="heading" id="mother-title">
        {m.mother()}
      </h2>
      <Slider
        name={m.day_after_birth()}
        least={DAYS.least}
        greatest={DAYS.greatest}
        step={1}
        value={person.days ?? MOTHER.days ?? DAYS.least}
        disabled={!live}
        said={(days) => m.day({ days })}
        settle={(days) => choose({ days })}
      />
      <Slider
        name={m.storage()}
        least={STORAGE.least}
        greatest={STORAGE.greatest}
        step={1}
        value={person.storage_ml ?? STORAGE.usual}
        disabled={!live}
        said={(ml) => m.millilitres({ ml })}
        settle={(ml) => choose({ storage_ml: ml })}
      />
      <p className="caption">{m.mother_meaning()}</p>
    </section>
  );
}
