import type { TrainSecond } from '@tokos/study';
import { type CellsRecord, cellsRecord } from './cells-record.ts';
import { type Course, course } from './course.ts';
import type { Look } from './inside-look.ts';
import type { Neurons, Order, Report } from './message.ts';
import type { Aside, Edit, Manifest, Person } from './model.ts';
import { type BodyRecord, bodyRecord } from './record.ts';
import type { Signals } from './signals.ts';
import { signalsOf } from './signals.ts';

/** What the scene is told; numbers themselves stay in the record, which is read once a beat. */
export type News =
  | { readonly kind: 'ready'; readonly manifest: Manifest }
  | { readonly kind: 'begun' }
  | { readonly kind: 'reaching'; readonly at_s: number; readonly to_s: number }
  /** The first picture of a beginning. */
  | { readonly kind: 'reached' }
  | { readonly kind: 'changed'; readonly edit: Edit }
  | { readonly kind: 'refused'; readonly path: string }
  | { readonly kind: 'finished'; readonly at_s: number }
  | { readonly kind: 'failed'; readonly at_s: number; readonly reason: string }
  | { readonly kind: 'crashed'; readonly reason: string };

export interface Beginning {
  readonly person: Person;
  readonly seed: number;
  readonly edits: readonly Edit[];
  readonly to_s: number;
}

/** The page's end of the line to the worker. */
export interface Live {
  readonly record: BodyRecord;
  /** The whole run, a minute apart. */
  readonly course: Course;
  readonly neurons: Neurons | undefined;
  /** What has been seen of the cells and their endings since somebody looked inside. */
  readonly cells: CellsRecord;
  /** Names, units and passports of the person who lives now. */
  readonly signals: Signals | undefined;
  /** Body seconds for each second on the wall that the device really manages. */
  readonly pace: number;
  begin(beginning: Beginning): void;
  setSpeed(speed: number): void;
  change(path: string, value: number): void;
  /** Where somebody looks inside the person. */
  look(at: Look): void;
  /**
   * Makes rested endings fire; `seen` is called as their seconds come in. A new train ends the one before.
   */
  train(rate: number, seconds: number, seen: (seconds: readonly TrainSecond[]) => void): void;
  /** Lives somebody else's run beside hers; one of the same name is forgotten. */
  aside(name: string, aside: Aside, seen: AsideSeen): void;
  close(): void;
}

/** Rows of body time and the signals that were asked for, as they come in; then the last. */
export type AsideSeen = (rows: Float64Array, done: boolean, failed?: string) => void;

/** The worker as the client sees it; tests put a host on the same thread in its place. */
export interface Line {
  send(order: Order): void;
  hear(report: (report: Report) => void): void;
  close(): void;
}

export function live(line: Line, tell: (news: News) => void): Live {
  const record = bodyRecord();
  const minutes = course();
  const cells = cellsRecord();
  let train: { rate: number; seen: (seconds: readonly TrainSecond[]) => void } | undefined;
  const seenAsides = new Map<string, AsideSeen>();
  let run = 0;
  let signals: Signals | undefined;
  let neurons: Neurons | undefined;
  let pace = 0;
  let waited = false;

  line.hear((report) => {
    if ('run' in report && report.run !== run) return;
    switch (report.kind) {
      case 'ready':
        return tell(report);
      case 'begun':
        signals = signalsOf(report);
        neurons = report.neurons;
        record.clear();
        minutes.clear();
        cells.clear();
        return tell({ kind: 'begun' });
      case 'frames':
        if (signals) record.take(report.rows, signals.all.length);
        pace = report.pace;
        if (waited) tell({ kind: 'reached' });
        waited = false;
        return;
      case 'course':
        if (signals) minutes.take(report.rows, signals.all.length);
        return;
      case 'reaching':
        waited = true;
        return tell(report);
      case 'no-model':
      case 'of-crowd':
      case 'crowd-failed':
        return;
      case 'cells':
      case 'bundles':
      case 'endings':
        return cells.take(report);
      case 'train':
        if (report.rate === train?.rate) train.seen(report.seconds);
        return;
      case 'aside':
        return seenAsides.get(report.name)?.(report.rows, report.done);
      case 'aside-failed':
        return seenAsides.get(report.name)?.(new Float64Array(), true, report.reason);
      default:
        return tell(report);
    }
  });

  return {
    record,
    course: minutes,
    cells,
    get neurons() {
      return neurons;
    },
    get signals() {
      return signals;
    },
    get pace() {
      return pace;
    },
    begin: (beginning) => line.send({ kind: 'begin', run: ++run, ...beginning }),
    setSpeed: (speed) => line.send({ kind: 'pace', speed }),
    change: (path, value) => line.send({ kind: 'change', run, path, value }),
    look: (at) => line.send({ kind: 'look', at }),
    train: (rate, seconds, seen) => {
      train = { rate, seen };
      line.send({ kind: 'train', rate, seconds });
    },
    aside: (name, aside, seen) => {
      seenAsides.set(name, seen);
      line.send({ kind: 'aside', name, aside });
    },
    close: line.close,
  };
}

/** One worker owns the person; the page only draws. */
export function workerLine(): Line {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return {
    send: (order) => worker.postMessage(order),
    hear: (report) => {
      worker.addEventListener('message', (event: MessageEvent<Report>) => report(event.data));
      // Of a script that cannot be had there is no message.
      worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) =>
        report({ kind: 'crashed', reason: message ?? '' }),
      );
    },
    close: () => worker.terminate(),
  };
}
