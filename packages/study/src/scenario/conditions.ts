import { Fault, parseQuantity, unit } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { guess } from './door.ts';

/** What a condition may name: signals by their snake_case name, with the unit of their values. */
export type SignalUnits = Readonly<Record<string, string>>;

/** `plasma_oxytocin >= 5 pmol/L and clearance < 2 L/min`, as a tree. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'compare'; readonly signal: string; readonly sign: Sign; readonly than: number };
type Sign = '<' | '<=' | '>' | '>=';

const COMPARISON = /^\s*([\w ]+?)\s*(<=|>=|<|>)\s*(.+?)\s*$/;
const EXAMPLE = 'plasma_oxytocin >= 5 pmol/L';

/** Comparisons joined by `and` and `or` (`and` binds closer); no arithmetic, no brackets. */
export function readCondition(text: string, signals: SignalUnits, aliases: SignalUnits): Condition {
  const any = text.slice(0, 500).split(/\bor\b/);
  const joined = any.map((part): Condition => {
    const all = part.split(/\band\b/).map((piece) => comparison(piece, signals, aliases));
    return all.length === 1 ? all[0]! : { kind: 'all', of: all };
  });
  return joined.length === 1 ? joined[0]! : { kind: 'any', of: joined };
}

function comparison(text: string, signals: SignalUnits, aliases: SignalUnits): Condition {
  const [, name, sign, than] = COMPARISON.exec(text) ?? [];
  if (name === undefined) throw fault('condition-form', { given: text.trim(), example: EXAMPLE });
  const plain = name.replaceAll(' ', '_');
  const signal = aliases[plain] ?? plain;
  const own = signals[signal];
  if (own === undefined) {
    const known = [...Object.keys(signals), ...Object.keys(aliases)];
    throw fault('condition-signal', { given: plain, hint: guess(plain, known) });
  }
  try {
    return { kind: 'compare', signal, sign: sign as Sign, than: parseQuantity(than!, unit(own)) };
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    throw fault('condition-form', { given: text.trim(), example: `${plain} ${sign} 5 ${own}` });
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
