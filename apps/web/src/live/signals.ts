import type { NamedPassport } from '../evidence/passport.ts';
import type { Report } from './message.ts';
import type { Signal } from './model.ts';

/** The numbers of a person by name, each with its place in a row and what stands behind it. */
export interface Signals {
  readonly all: readonly Signal[];
  has(name: string): boolean;
  /** Column in the record: 0 is body time. */
  column(name: string): number;
  signal(name: string): Signal;
  /** The value at the start of the run, before any edit. */
  rest(name: string): number;
  passports(name: string): readonly NamedPassport[];
}

export function signalsOf({ signals: all, rest, passports }: Extract<Report, { kind: 'begun' }>): Signals {
  const place = new Map(all.map((signal, index) => [signal.name, index]));
  const found = (name: string): number => {
    const index = place.get(name);
    if (index === undefined) throw new Error(`no signal ${name} among ${[...place.keys()].join(', ')}`);
    return index;
  };
  return {
    all,
    has: (name) => place.has(name),
    column: (name) => found(name) + 1,
    signal: (name) => all[found(name)]!,
    rest: (name) => rest[found(name)]!,
    passports: (name) => passports[name] ?? [],
  };
}
