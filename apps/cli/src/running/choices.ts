import { availableParallelism } from 'node:os';
import {
  ASSAY_NAMES,
  type AssayName,
  assayName,
  ENGINES,
  type Engine,
  FILE_FORMATS,
  type FileFormat,
  formatOf,
  SOLVERS,
  type SolverChoice,
  USUAL_SOLVER,
} from '@tokos/study';
import { Fault, nearest, parseQuantity, unit } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import type { Typed } from '../program.ts';

/** What the options of `run` mean. */
export interface Choices {
  readonly engine: Engine;
  readonly solver: SolverChoice;
  /** That the cells may use. */
  readonly threads: number;
  readonly assay: AssayName | undefined;
  readonly units: 'si' | 'field';
  readonly progress: (typeof PROGRESS)[number];
  /** Of the traces; `undefined` where only the report is wanted. */
  readonly traces: { readonly to: string; readonly format: FileFormat } | undefined;
  readonly seed: number | undefined;
  readonly edits: readonly string[];
  readonly checkpoint: string | undefined;
  readonly force: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** How many live through the scenario; as the scenario says unless given. */
  readonly people: number | undefined;
}

const PROGRESS = ['auto', 'bar', 'lines', 'json', 'none'] as const;
const FORMATS = ['table', ...FILE_FORMATS] as const;

export function choicesOf(typed: Typed): Choices {
  return {
    engine: oneOf('--engine', typed.engine, ENGINES) ?? 'wasm',
    solver: solverOf(typed),
    threads: threadsOf(typed),
    assay: oneOf('--assay', typed.assay && assayName(String(typed.assay)), ASSAY_NAMES) as
      | AssayName
      | undefined,
    units: oneOf('--units', typed.units, ['si', 'field'] as const) ?? 'si',
    progress: oneOf('--progress', typed.progress, PROGRESS) ?? 'auto',
    traces: tracesOf(typed),
    seed: whole('--seed', typed.seed),
    edits: (typed.set ?? []) as readonly string[],
    checkpoint: typed.checkpoint as string | undefined,
    force: typed.force === true,
    yes: typed.yes === true,
    dryRun: typed.dryRun === true,
    people: counted('--people', typed.people, MOST_PEOPLE),
  };
}

type Given = Typed[string];

function wrong(option: string, given: Given, expected: string) {
  return refuse(EXIT.use, fault('option-value', { option, given: String(given), expected }));
}

function oneOf<T extends string>(option: string, given: Given, known: readonly T[]): T | undefined {
  if (given === undefined) return undefined;
  const found = known.find((name) => name === given);
  if (found !== undefined) return found;
  const near = nearest(String(given), known);
  throw wrong(option, given, `one of ${known.join(', ')}${near ? ` (perhaps ${near})` : ''}`);
}

function whole(option: string, given: Given): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  if (/^\d+$/.test(String(given)) && Number.isSafeInteger(number)) return number;
  throw wrong(option, given, 'a whole number from 0 to 9007199254740991');
}

/** What the door of a scenario takes. */
const MOST_PEOPLE = 1e9;

/** A number of people, from 1 on; `1e6` is as good as `1000000`. */
function counted(option: string, given: Given, most: number): number | undefined {
  if (given === undefined) return undefined;
  const number = Number(given);
  const isPlain = /^\d+(?:e\d+)?$/i.test(String(given));
  if (isPlain && Number.isSafeInteger(number) && number >= 1 && number <= most) return number;
  throw wrong(option, given, `a whole number from 1 to ${most}`);
}

const MOST_THREADS = 64;

/** As many as the machine has cores unless told otherwise; where fewer are of use the cells take fewer. */
function threadsOf(typed: Typed): number {
  if (typed.threads === undefined) return Math.min(availableParallelism(), MOST_THREADS);
  const threads = Number(typed.threads);
  if (Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS) return threads;
  throw wrong('--threads', typed.threads, `a whole number from 1 to ${MOST_THREADS}`);
}

const LONGEST_STEP = 3600;

function solverOf(typed: Typed): SolverChoice {
  const name = oneOf('--solver', typed.solver, SOLVERS) ?? USUAL_SOLVER.name;
  if (name === 'rk4' && typed.tolerance !== undefined) {
    throw wrong(
      '--tolerance',
      typed.tolerance,
      '--solver dormand_prince or rodas3 beside it, for rk4 has a fixed step',
    );
  }
  if (name !== 'rk4' && typed.step !== undefined) {
    throw wrong('--step', typed.step, `--solver rk4 beside it, for ${name} chooses its own`);
  }
  const step = typed.step === undefined ? USUAL_SOLVER.step : seconds(typed.step);
  const tolerance = typed.tolerance === undefined ? USUAL_SOLVER.tolerance : Number(typed.tolerance);
  if (!(tolerance >= 1e-12 && tolerance <= 0.1)) {
    throw wrong('--tolerance', typed.tolerance, 'a number from 1e-12 to 0.1');
  }
  return { name, step, tolerance };
}

function seconds(given: Given): number {
  const expected = `a time with its unit from 1 ms to ${LONGEST_STEP} s, such as "1 s"`;
  try {
    const step = parseQuantity(String(given), unit('s'));
    if (step >= 0.001 && step <= LONGEST_STEP) return step;
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
  }
  throw wrong('--step', given, expected);
}

/** Traces are wanted where --out says, or on standard output where a form of traces is asked for. */
function tracesOf(typed: Typed): Choices['traces'] {
  const { out, format, json } = typed as { out?: string; format?: string; json?: boolean };
  if (format === 'svg') {
    const expected = FORMATS.join(', ');
    throw refuse(EXIT.use, fault('not-built-yet', { given: 'svg', expected }));
  }
  const asked = json ? (format ?? 'json') : format;
  const known = oneOf('--format', asked, FORMATS);
  const isForTraces = known === 'csv' || known === 'ndjson' || known === 'parquet';
  if (out === undefined) return isForTraces ? checked({ to: '-', format: known }) : undefined;
  if (out === '-')
    return checked({ to: '-', format: known === undefined || known === 'table' ? 'csv' : known });
  return { to: out, format: known === undefined || known === 'table' || json ? fromName(out, known) : known };
}

/** `--json` is about the answer; the file follows its own ending where that says something. */
function fromName(out: string, known: string | undefined): FileFormat {
  try {
    return formatOf(out);
  } catch (mistake) {
    if (known === 'json') return 'json';
    throw refuse(EXIT.use, mistake as Fault);
  }
}

function checked(traces: { readonly to: '-'; readonly format: FileFormat }) {
  if (traces.format === 'parquet' && process.stdout.isTTY) throw refuse(EXIT.use, fault('screen-binary'));
  return traces;
}
