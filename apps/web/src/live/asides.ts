import type { Report } from './message.ts';
import type { Aside, LiveModel, LivePerson } from './model.ts';

/** Of each beat so much is spent on somebody who is lived beside the person, so that she lives on [ms]. */
const WORK_MS = 12;

export interface Asides {
  begin(name: string, aside: Aside): void;
  /** Works on, and posts what has come of it. */
  beat(): void;
}

interface Living {
  readonly aside: Aside;
  readonly person: LivePerson;
  readonly places: readonly number[];
}

/** Whole runs of other people, for comparison: worked out beside hers, a little in every beat. */
export function asides(
  model: LiveModel | undefined,
  now: () => number,
  post: (report: Report, transfer: readonly ArrayBuffer[]) => void,
): Asides {
  const living = new Map<string, Living>();
  const asked = new Map<string, Aside>();

  const end = (name: string): void => {
    living.get(name)?.person.close();
    living.delete(name);
  };
  const start = async (name: string, aside: Aside): Promise<void> => {
    const person = await model!.startBeside(aside);
    // The same may have been asked anew meanwhile.
    if (asked.get(name) !== aside) return person.close();
    const places = aside.signals.map((signal) => person.signals.findIndex((each) => each.name === signal));
    living.set(name, { aside, person, places });
  };
  const liveOn = (name: string, { aside, person, places }: Living): void => {
    const started = now();
    const rows: number[] = [];
    const values = new Float64Array(person.signals.length);
    while (person.time_s < aside.to_s && now() - started < WORK_MS) {
      person.advance(Math.min(person.time_s + aside.every_s, aside.to_s));
      person.read(values);
      rows.push(person.time_s, ...places.map((place) => values[place] ?? Number.NaN));
    }
    const done = person.time_s >= aside.to_s;
    const lived = Float64Array.from(rows);
    post({ kind: 'aside', name, rows: lived, done }, [lived.buffer]);
    if (done) end(name);
  };

  return {
    begin: (name, aside) => {
      end(name);
      asked.set(name, aside);
      if (model) start(name, aside).catch((error: unknown) => asideFailed(name, error, post));
    },
    beat: () => {
      const [next] = living;
      if (!next) return;
      try {
        liveOn(...next);
      } catch (error) {
        end(next[0]);
        asideFailed(next[0], error, post);
      }
    },
  };
}

function asideFailed(
  name: string,
  error: unknown,
  post: (report: Report, transfer: readonly ArrayBuffer[]) => void,
): void {
  const reason = error instanceof Error ? error.message : String(error);
  post({ kind: 'aside-failed', name, reason }, []);
}
