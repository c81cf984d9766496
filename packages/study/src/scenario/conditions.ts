import { Fault, parseQuantity, unit } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import { substanceOf } from '../observables/substance.ts';
import { guess } from './door.ts';
import { plainUnit } from './fields.ts';
import { rangeOf } from './range.ts';
import { shown } from './shown.ts';
import { ALIASES, EVERY_SIGNAL, type Signals, signalName } from './signals.ts';

/** `plasma_oxytocin >= 5 pmol/L and clearance < 2 L/min`, as a tree. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'compare'; readonly signal: string; readonly sign: Sign; readonly than: number };
type Sign = '<' | '<=' | '>' | '>=';

const COMPARISON = /^\s*([\w ]+?)\s*(<=|>=|<|>)\s*(.+?)\s*$/;
export const CONDITION_EXAMPLE = 'plasma_oxytocin >= 5 pmol/L';
const LONGEST = 500;

/** Comparisons joined by `and` and `or` (`and` binds closer); no arithmetic, no brackets. */
export function readCondition(text: string, signals: Signals = EVERY_SIGNAL): Condition {
  if (text.length > LONGEST) {
    throw fault('condition-form', { given: shown(text), example: CONDITION_EXAMPLE });
  }
  const any = text.split(/\bor\b/);
  const joined = any.map((part): Condition => {
    const all = part.split(/\band\b/).map((each) => comparison(each, signals));
    return all.length === 1 ? all[0]! : { kind: 'all', of: all };
  });
  return joined.length === 1 ? joined[0]! : { kind: 'any', of: joined };
}

function comparison(text: string, signals: Signals): Condition {
  const [, name, sign, than] = COMPARISON.exec(text) ?? [];
  const given = shown(text);
  if (name === undefined) throw fault('condition-form', { given, example: CONDITION_EXAMPLE });
  const plain = name.trim().replaceAll(/ +/g, '_');
  const signal = signalName(plain);
  const known = Object.hasOwn(signals, signal) ? signals[signal] : undefined;
  if (known === undefined) {
    const hint = guess(plain, [...Object.keys(signals), ...Object.keys(ALIASES)]);
    throw fault('condition-signal', { given: shown(plain), hint });
  }
  const inUnit = known.unit === '1' ? '' : plainUnit(known.unit);
  const limit = limitOf(than!, signal, known.unit);
  if (limit === undefined) {
    const example = `${plain} ${sign} ${inUnit === '' ? '1' : `5 ${inUnit}`}`;
    throw fault('condition-form', { given, example });
  }
  const [low, high] = known.range ?? [-Infinity, Infinity];
  if (limit < low || limit > high) {
    const expected = rangeOf(limit, low, high, inUnit);
    throw fault('out-of-range', { key: `the limit of ${plain}`, given: shown(than), expected });
  }
  return { kind: 'compare', signal, sign: sign as Sign, than: limit };
}

/** The limit in the unit of its signal, or nothing where it is no quantity of that kind. */
function limitOf(text: string, signal: string, inUnit: string): number | undefined {
  try {
    return parseQuantity(text, unit(inUnit), substanceOf(signal));
  } catch (mistake) {
    if (mistake instanceof Fault) return undefined;
    throw mistake;
  }
}

/** What a condition looks at. */
export const signalsOfCondition = (condition: Condition): readonly string[] =>
  condition.kind === 'compare' ? [condition.signal] : condition.of.flatMap(signalsOfCondition);

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
