import { Fault, parseQuantity, unit } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { substanceOf } from '../observables/substance.ts';
import { guess } from './door.ts';
import { plainUnit } from './fields.ts';
import { shown } from './shown.ts';

/** What a condition may name: signals by their snake_case name, with the unit of their values. */
export type SignalUnits = Readonly<Record<string, string>>;

/** `plasma_oxytocin >= 5 pmol/L and clearance < 2 L/min`, as a tree. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'compare'; readonly signal: string; readonly sign: Sign; readonly than: number };
type Sign = '<' | '<=' | '>' | '>=';

const COMPARISON = /^\s*([\w ]+?)\s*(<=|>=|<|>)\s*(.+?)\s*$/;
export const CONDITION_EXAMPLE = 'plasma_oxytocin >= 5 pmol/L';
const LONGEST = 500;

/** Comparisons joined by `and` and `or` (`and` binds closer); no arithmetic, no brackets. */
export function readCondition(text: string, signals: SignalUnits, aliases: SignalUnits): Condition {
  if (text.length > LONGEST) {
    throw fault('condition-form', { given: shown(text), example: CONDITION_EXAMPLE });
  }
  const any = text.split(/\bor\b/);
  const joined = any.map((part): Condition => {
    const all = part.split(/\band\b/).map((piece) => comparison(piece, signals, aliases));
    return all.length === 1 ? all[0]! : { kind: 'all', of: all };
  });
  return joined.length === 1 ? joined[0]! : { kind: 'any', of: joined };
}

function comparison(text: string, signals: SignalUnits, aliases: SignalUnits): Condition {
  const [, name, sign, than] = COMPARISON.exec(text) ?? [];
  const given = shown(text);
  if (name === undefined) throw fault('condition-form', { given, example: CONDITION_EXAMPLE });
  const plain = name.trim().replaceAll(/ +/g, '_');
  const signal = Object.hasOwn(aliases, plain) ? aliases[plain]! : plain;
  const own = Object.hasOwn(signals, signal) ? signals[signal] : undefined;
  if (own === undefined) {
    const known = [...Object.keys(signals), ...Object.keys(aliases)];
    throw fault('condition-signal', { given: shown(plain), hint: guess(plain, known) });
  }
  try {
    const limit = parseQuantity(than!, unit(own), substanceOf(signal));
    return { kind: 'compare', signal, sign: sign as Sign, than: limit };
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    const example = own === '1' ? `${plain} ${sign} 1` : `${plain} ${sign} 5 ${plainUnit(own)}`;
    throw fault('condition-form', { given, example });
  }
}

/** Whether a condition holds for the present values. */
export function holds(condition: Condition, value: (signal: string) => number): boolean {
  if (condition.kind !== 'compare') {
    const each = (c: Condition): boolean => holds(c, value);
    return condition.kind === 'all' ? condition.of.every(each) : condition.of.some(each);
  }
  const now = value(condition.signal);
  switch (condition.sign) {
    case '<':
      return now < condition.than;
    case '<=':
      return now <= condition.than;
    case '>':
      return now > condition.than;
    case '>=':
      return now >= condition.than;
  }
}
