import type { Report } from './message.ts';
import type { Crowd, LiveModel, LivePerson } from './model.ts';

/** A crowd has a worker of its own, and most of each of its beats [ms]. */
const WORK_MS = 28;

export interface CrowdRun {
  begin(crowd: Crowd): void;
  /** Works on, and posts whoever is done. */
  beat(): void;
}

interface Living {
  readonly person: LivePerson;
  readonly places: readonly number[];
  readonly until: number;
  readonly values: Float64Array;
  readonly rows: number[];
}

/** One person after the other, each through every arm before the next begins: what is stopped is whole. */
export function crowdRun(
  model: LiveModel | undefined,
  now: () => number,
  post: (report: Report, transfer: readonly ArrayBuffer[]) => void,
): CrowdRun {
  let crowd: Crowd | undefined;
  let living: Living | undefined;
  let next = { person: 0, arm: 0 };
  let coming = false;

  const fail = (error: unknown): void => {
    crowd = undefined;
    living?.person.close();
    living = undefined;
    post({ kind: 'crowd-failed', reason: error instanceof Error ? error.message : String(error) }, []);
  };
  const start = async (of: Crowd): Promise<void> => {
    const { person: who, cells, seed, to_s, every_s, signals, until, arms } = of;
    const same = { person: who, cells, seed, to_s, every_s };
    const aside = { ...same, signals, edits: arms[next.arm]!, drawn: next.person };
    const person = await model!.startBeside(aside);
    if (crowd !== of) return person.close();
    const names = person.signals.map(({ name }) => name);
    living = {
      person,
      places: signals.map((signal) => names.indexOf(signal)),
      until: names.indexOf(until),
      values: new Float64Array(names.length),
      rows: [],
    };
  };
  const look = ({ person, places, values, rows }: Living): void => {
    person.read(values);
    rows.push(person.time_s, ...places.map((place) => values[place] ?? Number.NaN));
  };
  const done = (of: Crowd, { person, rows }: Living): void => {
    const lived = Float64Array.from(rows);
    post({ kind: 'of-crowd', ...next, rows: lived }, [lived.buffer]);
    person.close();
    living = undefined;
    const arm = (next.arm + 1) % of.arms.length;
    next = { person: arm === 0 ? next.person + 1 : next.person, arm };
    if (next.person >= of.people) crowd = undefined;
  };
  /** True as long as there is something to do at once. */
  const workOn = (of: Crowd): boolean => {
    if (!living) {
      if (!coming) {
        coming = true;
        start(of)
          .catch(fail)
          .finally(() => {
            coming = false;
            beat();
          });
      }
      return false;
    }
    const { person, until, values } = living;
    if (person.time_s === 0 && living.rows.length === 0) look(living);
    person.advance(Math.min(person.time_s + of.every_s, of.to_s));
    look(living);
    if (person.time_s >= of.to_s || values[until]! >= 1) done(of, living);
    return true;
  };

  const beat = (): void => {
    const started = now();
    try {
      while (crowd && now() - started < WORK_MS) if (!workOn(crowd)) break;
    } catch (error) {
      fail(error);
    }
  };

  return {
    beat,
    begin: (wanted) => {
      living?.person.close();
      living = undefined;
      next = { person: 0, arm: 0 };
      crowd = model ? wanted : undefined;
    },
  };
}
