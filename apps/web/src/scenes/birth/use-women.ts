import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { workerLine } from '../../live/client.ts';
import type { Edit, Person } from '../../live/model.ts';
import { type Band, bandOf, type Opening } from './band.ts';

/** As many as a reader waits for. */
export const WOMEN = 200;
const EVERY_S = 600;
const TO_S = 86_400;
const SIGNALS = ['dilation', 'pain'] as const;

/** What one woman went through in one arm. */
export interface Lived extends Opening {
  readonly pain: readonly number[];
}

export interface OtherWomen {
  readonly asked: boolean;
  readonly running: boolean;
  readonly failed: string | undefined;
  /** Women who have lived through every arm. */
  readonly lived: number;
  /** By arm, then by woman. */
  readonly arms: readonly (readonly Lived[])[];
  /** Of the first arm. */
  readonly band: Band | undefined;
  begin(who: Person, seed: number, arms: readonly (readonly Edit[])[]): void;
  /** Stops, and keeps whoever has lived. */
  stop(): void;
}

interface State {
  readonly asked: boolean;
  readonly running: boolean;
  readonly failed: string | undefined;
  readonly lived: number;
  readonly arms: readonly (readonly Lived[])[];
}
const NOBODY: State = { asked: false, running: false, failed: undefined, lived: 0, arms: [] };
/** A band of fewer says nothing. */
const FEWEST = 20;

/** Women like her, each with numbers of her own, lived in a worker beside hers. */
export function useWomen(): OtherWomen {
  const [state, setState] = useState(NOBODY);
  const line = useRef<ReturnType<typeof workerLine>>(undefined);
  const stop = useCallback(() => {
    line.current?.close();
    line.current = undefined;
    setState((now) => ({ ...now, running: false }));
  }, []);
  useEffect(() => stop, [stop]);

  const begin = useCallback((who: Person, seed: number, edits: readonly (readonly Edit[])[]) => {
    line.current?.close();
    const worker = workerLine();
    line.current = worker;
    const arms = edits.map((): Lived[] => []);
    setState({ ...NOBODY, asked: true, running: true, arms });
    worker.hear((report) => {
      if (line.current !== worker) return;
      if (report.kind === 'crowd-failed' || report.kind === 'crashed') {
        setState((now) => ({ ...now, running: false, failed: report.reason }));
      }
      if (report.kind !== 'of-crowd') return;
      arms[report.arm]!.push(livedFrom(report.rows));
      if (report.arm < arms.length - 1) return;
      const lived = arms[0]!.length;
      const running = lived < WOMEN;
      if (!running) worker.close();
      // Nobody reads a band that moves thirty times a second.
      if (running && lived % 5 !== 0) return;
      setState((now) => ({ ...now, lived, running, arms: [...arms] }));
    });
    worker.send({
      kind: 'crowd',
      crowd: {
        person: who,
        cells: 'surrogate',
        seed,
        people: WOMEN,
        arms: edits,
        every_s: EVERY_S,
        to_s: TO_S,
        signals: SIGNALS,
        until: 'full_dilation',
      },
    });
  }, []);

  const { arms, lived } = state;
  const band = useMemo(
    () => (lived >= FEWEST ? bandOf(arms[0]!.slice(0, lived), EVERY_S, TO_S) : undefined),
    [arms, lived],
  );
  return { ...state, band, begin, stop };
}

function livedFrom(rows: Float64Array): Lived {
  const width = SIGNALS.length + 1;
  const column = (place: number): number[] => [...rows].filter((_, i) => i % width === place);
  return { time: column(0), dilation: column(1), pain: column(2) };
}
