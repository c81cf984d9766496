import { Fault, printNumber } from '@tokos/units';
import { fault } from '../../../messages/faults.ts';
import { type SpikeTrains, spikeTrains } from '../spike-trains.ts';
import { type Columns, columnsOf, type RecordingChoice, unitOf } from './columns.ts';
import { GrowingTrain } from './growing-train.ts';
import { Lines } from './lines.ts';
import { odditiesOf } from './oddities.ts';
import { fieldsOf, SEPARATORS, type Separator, separatorOf, separatorsIn } from './separators.ts';

/** A recording as it was read. */
export interface SpikeRecording {
  readonly trains: SpikeTrains;
  readonly unit: 's' | 'ms';
  /** What a reader should look at: nothing of it was changed. */
  readonly oddities: readonly Fault[];
}

const MOST_SPIKES = 20_000_000;
const MOST_CELLS = 100_000;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * Reads the spikes of a laboratory from a text: a line for each spike, with its time and, where there are
 * several cells, its cell, cut by commas, semicolons or tabs. The first line may be a header; empty lines and
 * lines that begin with # are passed over. The text comes in pieces of any length, and only times are kept: a
 * day's recording needs little more memory than its spikes. Whatever is wrong is refused with its line
 * (`line` among the slots of the fault).
 */
export class SpikeReader {
  readonly #choice: RecordingChoice;
  readonly #lines = new Lines();
  readonly #trains = new Map<string, GrowingTrain>();
  #separator: Separator | undefined;
  #columns: Columns | undefined;
  #unit: 's' | 'ms' | undefined;
  #spikes = 0;
  /** The cell of the last line and its train: most lines are of the cell of the line before. */
  #cell: string | undefined;
  #train: GrowingTrain = new GrowingTrain();

  constructor(choice: RecordingChoice = {}) {
    this.#choice = choice;
  }

  /** How many spikes have been read. */
  get spikes(): number {
    return this.#spikes;
  }

  /** Reads on. */
  read(piece: string): void {
    this.#placed(() => this.#lines.read(piece, (line) => this.#take(line)));
  }

  /** Ends the text and gives what was read; a recording without a spike is refused. */
  finish(): SpikeRecording {
    this.#placed(() => this.#lines.finish((line) => this.#take(line)));
    if (!this.#columns) throw fault('recording-empty');
    if (!this.#unit) throw fault('recording-header-only', { given: this.#columns.header!.join(', ') });
    const cells = inOrder([...this.#trains.keys()]);
    const times = cells.map((cell) => this.#trains.get(cell)!.take());
    const last = times.reduce((latest, train) => Math.max(latest, train.at(-1)!), 0);
    const { duration } = this.#choice;
    if (duration === undefined && last === 0) throw fault('recording-no-duration');
    const trains = spikeTrains(times, duration ?? last, cells);
    const oddities = odditiesOf(trains, {
      isDurationGiven: duration !== undefined,
      isOneCellAssumed: this.#columns.count > 1 && this.#columns.cell === undefined,
    });
    return { trains, unit: this.#unit, oddities };
  }

  #placed(work: () => void): void {
    try {
      work();
    } catch (mistake) {
      if (!(mistake instanceof Fault)) throw mistake;
      const { code, message } = mistake;
      const slots = { line: this.#lines.count, ...mistake.slots };
      throw new Fault(code, message, slots, `line ${slots.line}`);
    }
  }

  #take(given: string): void {
    // some programs begin a text with a mark of its encoding
    const line = this.#lines.count === 1 ? given.replace(/^\ufeff/, '') : given;
    if (line.trim() === '' || line.startsWith('#')) return;
    const columns = this.#columns ?? this.#begin(line);
    if (!columns) return;
    const fields = fieldsOf(line, this.#separator);
    if (fields.length !== columns.count) throw this.#misfit(line, fields.length, columns.count);
    const written = fields[columns.time]!;
    this.#unit ??= unitOf(columns, written, this.#choice.unit);
    const time = this.#timeOf(written, this.#unit);
    const cell = columns.cell === undefined ? '0' : fields[columns.cell]!;
    if (cell !== this.#cell) this.#turnTo(cell);
    const { last } = this.#train;
    if (time <= last) {
      const before = this.#unit === 'ms' ? printNumber(last * 1000, 12) : String(last);
      const slots = { cell, given: written, before, unit: this.#unit };
      throw fault(time === last ? 'spike-twice' : 'spike-order', slots);
    }
    if (++this.#spikes > MOST_SPIKES) throw fault('recording-large', { most: MOST_SPIKES });
    this.#train.add(time);
  }

  /** Finds the columns by the first line; nothing where that was the header. */
  #begin(line: string): Columns | undefined {
    this.#separator = separatorOf(line);
    this.#columns = columnsOf(fieldsOf(line, this.#separator), this.#choice);
    return this.#columns.header ? undefined : this.#columns;
  }

  #timeOf(written: string, unit: 's' | 'ms'): number {
    const number = NUMBER.test(written) ? Number(written) : Number.NaN;
    const time = unit === 'ms' ? number / 1000 : number;
    if (time >= 0 && time < Infinity) return time;
    if (/^[-+]?\d+,\d+$/.test(written)) {
      throw fault('recording-comma', { given: written, expected: written.replace(',', '.') });
    }
    const [other] = this.#others(written);
    if (other) throw this.#mixed(other);
    throw fault('spike-time', { given: written.slice(0, 40), unit });
  }

  #turnTo(cell: string): void {
    const [other] = this.#others(cell);
    if (other) throw this.#mixed(other);
    if (cell === '') throw fault('recording-no-cell');
    let train = this.#trains.get(cell);
    if (!train) {
      if (this.#trains.size === MOST_CELLS) throw fault('recording-cells', { most: MOST_CELLS });
      train = new GrowingTrain();
      this.#trains.set(cell, train);
    }
    [this.#cell, this.#train] = [cell, train];
  }

  #others(text: string): Separator[] {
    return separatorsIn(text).filter((each) => each !== this.#separator);
  }

  #mixed(other: Separator): Fault {
    const expected = this.#separator ? SEPARATORS[this.#separator] : 'one field in a line';
    return fault('recording-separators', { given: SEPARATORS[other], expected });
  }

  #misfit(line: string, given: number, expected: number): Fault {
    const [other] = this.#others(line);
    return other ? this.#mixed(other) : fault('recording-fields', { given, expected });
  }
}

/** Whole numbers by size, names as they came. */
const inOrder = (cells: readonly string[]): readonly string[] =>
  cells.every((cell) => /^\d+$/.test(cell)) ? cells.toSorted((a, b) => Number(a) - Number(b)) : cells;
