import { printNumber } from '@tokos/units';
import { talk } from './streams.ts';

/** Tells how far a run is. */
export interface Progress {
  at(done: number, of: number): void | Promise<void>;
  end(): void;
}
export type ProgressKind = 'auto' | 'bar' | 'lines' | 'json' | 'none';

/** How far it is, in words: `12 of 24 h of body time`. */
export type Words = (done: number, of: number) => string;

/** A run that is over sooner needs no progress. */
const PATIENCE_MS = 1000;
const LINES_MS = 10_000;
const JSON_MS = 1000;

/**
 * On a terminal a bar, elsewhere a line every ten seconds; as JSON one object per line. Always on
 * standard error.
 */
export function progressOf(
  kind: ProgressKind,
  isQuiet: boolean,
  from: number,
  words: Words = bodyTime,
): Progress {
  const isScreen = process.stderr.isTTY === true && !process.env.CI && process.env.TERM !== 'dumb';
  const chosen = kind === 'auto' ? (isQuiet ? 'none' : isScreen ? 'bar' : 'lines') : kind;
  const left = restOf(from, performance.now());
  if (chosen === 'bar') return bar(left, words);
  if (chosen === 'lines') return every(LINES_MS, (done, of) => talk(lineOf(done, of, left, words)));
  if (chosen === 'json') {
    const tell = (done: number, of: number): void =>
      talk(JSON.stringify({ done, of, left_s: left(done, of) ?? null }));
    // a program that waits for it wants the first at once
    return every(JSON_MS, tell, -JSON_MS);
  }
  return { at: () => {}, end: () => {} };
}

function every(ms: number, tell: (done: number, of: number) => void, ago: number = 0): Progress {
  let last = performance.now() + ago;
  return {
    at(done, of) {
      if (performance.now() - last < ms) return;
      last = performance.now();
      tell(done, of);
    },
    end: () => {},
  };
}

/** The bar is loaded when a run turns out to be long. */
function bar(left: Rest, words: Words): Progress {
  type Bar = import('cli-progress').SingleBar;
  const since = performance.now();
  let shown: Bar | undefined;
  return {
    async at(done, of) {
      if (!shown && performance.now() - since < PATIENCE_MS) return;
      if (!shown) {
        const { default: cliProgress } = await import('cli-progress');
        const format = '{bar} {words}   {left}';
        const options = { format, stream: process.stderr, hideCursor: true, clearOnComplete: true };
        shown = new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
        shown.start(of, done, { words: words(done, of), left: '' });
      }
      shown.update(done, { words: words(done, of), left: leftText(left(done, of)) });
    },
    end: () => shown?.stop(),
  };
}

type Rest = (done: number, of: number) => readonly [least: number, most: number] | undefined;

/** The time left as a range: a tenth less and a quarter more than this run's own pace so far says [s]. */
const restOf =
  (from: number, since: number): Rest =>
  (done, of) => {
    if (done <= from) return undefined;
    const rest = ((performance.now() - since) / 1000) * ((of - done) / (done - from));
    return [Math.floor(rest * 0.9), Math.ceil(rest * 1.25)];
  };

const leftText = (left: ReturnType<Rest>): string => (left ? `${left[0]} to ${left[1]} s left` : '');

function lineOf(done: number, of: number, left: Rest, words: Words): string {
  const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
  return `${words(done, of)}, ${leftText(left(done, of))}, ${memory} MiB`;
}
const hours = (seconds: number): string => printNumber(seconds / 3600);
const bodyTime: Words = (done, of) => `${hours(done)} of ${hours(of)} h of body time`;
