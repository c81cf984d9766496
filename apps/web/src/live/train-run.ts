import type { TrainSecond } from '@tokos/study';
import type { Report } from './message.ts';
import type { LiveModel } from './model.ts';

/** Of each beat at most this is spent on the train, so that the person lives on [ms]. */
const WORK_MS = 8;

export interface TrainRun {
  begin(rate: number, seconds: number): void;
  /** Works on, and posts what has come of it. */
  beat(): void;
}

/** Endings on their own, made to fire: worked out beside the living person, a little in every beat. */
export function trainRun(
  model: LiveModel | undefined,
  now: () => number,
  post: (report: Report, transfer: readonly ArrayBuffer[]) => void,
): TrainRun {
  let endings: Iterator<TrainSecond> | undefined;
  let rate = 0;
  let left = 0;
  return {
    begin: (wanted, seconds) => {
      endings = model?.train(wanted);
      rate = wanted;
      left = seconds;
    },
    beat: () => {
      if (!endings || left === 0) return;
      const started = now();
      const seconds: TrainSecond[] = [];
      while (left > 0 && now() - started < WORK_MS) {
        const next = endings.next();
        if (next.done) left = 0;
        else seconds.push(next.value);
        left = Math.max(0, left - 1);
      }
      post({ kind: 'train', rate, seconds }, []);
    },
  };
}
