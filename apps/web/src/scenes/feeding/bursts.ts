import type { Live } from '../../live/client.ts';

const known = new WeakMap<Live['record'], { version: number; signals: unknown; onsets: readonly number[] }>();

/**
 * When all cells fired together, over what the record remembers [s]. The body says so itself, whether its
 * cells spike or one rate stands for them; whoever opens a link sees the bursts before it, too.
 */
export function burstsOf({ record, signals }: Live): readonly number[] {
  const before = known.get(record);
  if (before?.version === record.version && before.signals === signals) return before.onsets;
  const onsets: number[] = [];
  if (signals && record.length > 0) {
    const [time, burst] = [record.column(0), record.column(signals.column('burst'))];
    for (let i = 0; i < time.length; i++) {
      if (burst[i] === 1 && burst[i - 1] !== 1) onsets.push(time[i]! - 1);
    }
  }
  known.set(record, { version: record.version, signals, onsets });
  return onsets;
}
