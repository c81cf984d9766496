import { type Measure, measuresFrom } from '@tokos/study';
import { oxytocin, spokenUnit } from '@tokos/units';
import type { Band } from '../bands/bands.ts';
import { fault } from '../faults.ts';
import { isShare } from '../run/pooling.ts';
import { hintFor, type Mistake, shown } from './issues.ts';
import type { ExperimentFile } from './schema.ts';

type Measures = Readonly<Record<string, Measure>>;
interface Read {
  readonly parts: Measures;
  readonly measure: Measures;
  readonly mistakes: readonly Mistake[];
}

/** Parts and measures by the study's own grammar, each held to an arm or to other measures. */
export function readMeasured(
  { parts = {}, measure, arms, pooled = {} }: Pick<ExperimentFile, 'parts' | 'measure' | 'arms' | 'pooled'>,
  bands: Readonly<Record<string, Band>>,
): Read {
  const twice = Object.keys(parts).filter((name) => Object.hasOwn(measure, name));
  const mistakes: Mistake[] = twice.map((name) => {
    const slots = { measure: name, first: 'parts', second: 'measure' };
    return { path: ['measure', name], fault: fault('measure-twice', slots) };
  });
  const section = (name: string): string => (Object.hasOwn(parts, name) ? 'parts' : 'measure');
  const all = { ...parts, ...measure };
  const { measures: read, refusals } = measuresFrom(all);
  for (const { path, fault: found } of refusals) {
    const [, name, ...rest] = path;
    const at = name === undefined ? ['measure'] : [section(String(name)), name, ...rest];
    mistakes.push({ path: at, fault: found });
  }
  for (const [name, what] of Object.entries(read)) {
    const wrong = misplaced(name, what, Object.keys(arms), Object.keys(all));
    if (wrong) mistakes.push({ path: [section(name), name, 'of'], fault: wrong });
  }
  const pick = (names: object): Measures =>
    Object.fromEntries(Object.entries(read).filter(([name]) => Object.hasOwn(names, name)));
  return { parts: pick(parts), measure: inUnits(pick(measure), bands, pooled), mistakes };
}

const OF_MEASURES = ['ratio', 'difference', 'larger', 'smaller'];

/** Why a measure cannot be taken where it says: in an arm, or between two other measures. */
function misplaced(measure: string, what: Measure, arms: readonly string[], names: readonly string[]) {
  const { observable, of } = what;
  if (OF_MEASURES.includes(observable) && Array.isArray(of)) {
    const others = names.filter((name) => name !== measure);
    const given = (of as readonly string[]).find((part) => !others.includes(part));
    if (given === undefined) return undefined;
    const slots = { measure, given: shown(given), expected: others.join(', ') };
    return fault('measure-unmeasured', { ...slots, hint: hintFor(given, others) });
  }
  const expected = arms.join(', ') || 'none';
  if (of === undefined) return arms.length === 1 ? undefined : fault('arm-unnamed', { measure, expected });
  if (typeof of === 'string' && arms.includes(of)) return undefined;
  const hint = typeof of === 'string' ? hintFor(of, arms) : '';
  return fault('arm-unknown', { measure, given: shown(of), expected, hint });
}

/**
 * A measure without a unit is read in that of its band, so that the two can be compared; but what a share of
 * runs counts has a unit of its own.
 */
const inUnits = (
  measures: Measures,
  bands: Readonly<Record<string, Band>>,
  pooled: NonNullable<ExperimentFile['pooled']>,
): Measures =>
  Object.fromEntries(
    Object.entries(measures).map(([name, what]) => {
      const how = pooled[name];
      const unit = how !== undefined && isShare(how) ? undefined : bands[name]?.unit;
      return [name, unit === undefined || !isUnit(unit) ? what : { ...what, unit }];
    }),
  );

function isUnit(text: string): boolean {
  try {
    spokenUnit(text, oxytocin);
    return true;
  } catch {
    return false;
  }
}
