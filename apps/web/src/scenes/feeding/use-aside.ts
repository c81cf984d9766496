import { useCallback, useState } from 'react';
import type { Aside } from '../../live/model.ts';
import { useStage } from '../body/stage-context.ts';

/** What has come of a run beside hers so far. */
export interface Lived {
  /** By signal, and `time` [s]. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
  readonly done: boolean;
  readonly failed: string | undefined;
}

/** A run beside hers that begins when it is asked for. */
export function useAside(name: string): readonly [Lived | undefined, (aside: Aside) => void] {
  const { live } = useStage();
  const [lived, setLived] = useState<Lived>();
  const begin = useCallback(
    (aside: Aside) => {
      const names = ['time', ...aside.signals];
      const columns: Record<string, number[]> = Object.fromEntries(names.map((each) => [each, []]));
      setLived({ columns, done: false, failed: undefined });
      live?.aside(name, aside, (rows, done, failed) => {
        rows.forEach((value, i) => {
          columns[names[i % names.length]!]!.push(value);
        });
        setLived({ columns, done, failed });
      });
    },
    [live, name],
  );
  return [lived, begin];
}
