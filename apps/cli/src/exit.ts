import type { Envelope } from '@tokos/study';
import type { Fault } from '@tokos/units';

/** What the number at the end of a command means. */
export const EXIT = {
  done: 0,
  /** The calculation failed; what was finished is written. */
  failed: 1,
  /** Unknown verb or option. */
  use: 2,
  /** The scenario or a table is invalid. */
  invalid: 3,
  /** A verdict said no. */
  verdict: 4,
  /** A file cannot be read or written. */
  file: 5,
  /** Something needed is missing. */
  missing: 6,
  /** Stopped by Ctrl+C. */
  stopped: 130,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A mistake and where it stands: a file with its line, an option, or the verb itself. */
export interface Problem {
  readonly fault: Fault;
  readonly file?: string;
  readonly line?: number;
  /** Where no file is to blame: `--set infusion.rate`. */
  readonly place?: string;
}

/** Ends a command: everything that is wrong, and the number to end with. */
export class Refusal extends Error {
  readonly exit: Exit;
  readonly problems: readonly Problem[];
  /** What was finished before. */
  readonly answer: Partial<Envelope> | undefined;

  constructor(exit: Exit, problems: readonly Problem[], answer?: Partial<Envelope>) {
    super(problems.map(({ fault }) => fault.message).join('\n'));
    this.name = 'Refusal';
    this.exit = exit;
    this.problems = problems;
    this.answer = answer;
  }
}

export const refuse = (exit: Exit, fault: Fault, where: Omit<Problem, 'fault'> = {}): Refusal =>
  new Refusal(exit, [{ fault, ...where }]);

const BY_CODE: Readonly<Record<string, Exit>> = {
  'not-a-number': EXIT.failed,
  'step-too-small': EXIT.failed,
  'range-left': EXIT.failed,
  'crossing-loop': EXIT.failed,
  unexpected: EXIT.failed,
  'file-exists': EXIT.file,
  'file-unreadable': EXIT.file,
  'file-unwritable': EXIT.file,
  'checkpoint-damaged': EXIT.file,
};

/** A fault that nobody gave a number of its own: most are mistakes of a scenario. */
export const exitOf = ({ code }: Fault): Exit => BY_CODE[code] ?? EXIT.invalid;
