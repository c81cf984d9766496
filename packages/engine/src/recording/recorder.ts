import type { Recording } from './recording.ts';

/**
 * A signal to keep, and where it stands: in the arrays of a running body, or with a part of it by its port.
 */
export type Asked = {
  readonly name: string;
  readonly unit: string;
} & (
  | { readonly kind: 'output' | 'input' | 'state'; readonly place: number }
  | { readonly kind: 'port'; readonly port: string }
);

/** The present numbers of a running body. */
export interface Present {
  readonly outputs: Float64Array;
  readonly inputs: Float64Array;
  readonly states: Float64Array;
  /** What a part with a clock of its own wrote last. */
  readonly written?: (port: string) => number;
}

/** The end of a run [s], and its numbers then. */
export interface End {
  readonly time: number;
  readonly present: Present;
}

/** Grows columns as a run goes on; its numbers travel with a checkpoint. */
export interface Recorder {
  readonly every: number;
  /** Time of the next sample [s]. */
  readonly next: number;
  keep(present: Present): void;
  /** What was kept; where the end lies between two samples, with a sample of it. */
  finish(end?: End): Recording;
  save(): Float64Array;
  load(saved: Float64Array): void;
}

const FIRST_ROOM = 1024;

/** Samples of `asked` at 0, every, 2 every ... [s]. */
export function recorder(asked: readonly Asked[], every: number): Recorder {
  const width = asked.length;
  const sources = asked.map((signal) => {
    if (signal.kind === 'port') return (now: Present): number => now.written?.(signal.port) ?? Number.NaN;
    const { kind, place } = signal;
    if (kind === 'output') return (now: Present): number => now.outputs[place];
    if (kind === 'input') return (now: Present): number => now.inputs[place];
    return (now: Present): number => now.states[place];
  });
  let rows = 0;
  let data = new Float64Array(FIRST_ROOM * width);
  /** Written out: a day has a million numbers. */
  function column(i: number, last: Present | undefined): Float64Array {
    const values = new Float64Array(last ? rows + 1 : rows);
    for (let row = 0, at = i; row < rows; row++, at += width) values[row] = data[at];
    if (last) values[rows] = sources[i](last);
    return values;
  }
  return {
    every,
    get next() {
      return rows * every;
    },
    keep(present) {
      if ((rows + 1) * width > data.length) {
        const larger = new Float64Array(data.length * 2);
        larger.set(data);
        data = larger;
      }
      for (let i = 0; i < width; i++) data[rows * width + i] = sources[i](present);
      rows++;
    },
    finish(end) {
      const last = end && end.time > (rows - 1) * every ? end : undefined;
      const time = new Float64Array(last ? rows + 1 : rows);
      for (let row = 0; row < rows; row++) time[row] = row * every;
      if (last) time[rows] = last.time;
      const values = (i: number): Float64Array => column(i, last?.present);
      return { time, columns: asked.map(({ name, unit }, i) => ({ name, unit, values: values(i) })) };
    },
    save: () => data.slice(0, rows * width),
    load(saved) {
      rows = width === 0 ? 0 : saved.length / width;
      data = new Float64Array(Math.max(FIRST_ROOM * width, saved.length * 2));
      data.set(saved);
    },
  };
}
