import type { Band } from '../bands/bands.ts';
import { fault } from '../faults.ts';
import { hintFor, type Mistake } from './issues.ts';
import type { ExperimentFile } from './schema.ts';

/**
 * Where a file and the table of bands disagree. Nothing may be dropped silently: every row of the table is
 * measured or is told not to be built, and no measure stands without a row.
 */
export function disagreements(file: ExperimentFile, rows: readonly Band[]): Mistake[] {
  const { id: experiment, measure, not_built = {}, across = {} } = file;
  const known = rows.map((row) => row.measure);
  const said = [...Object.keys(measure), ...Object.keys(across), ...Object.keys(not_built)];
  const both = Object.keys(not_built).filter((name) => Object.hasOwn(measure, name));
  return [
    ...both.map((name) => {
      const slots = { measure: name, first: 'measure', second: 'not_built' };
      return { path: ['not_built', name], fault: fault('measure-twice', slots) };
    }),
    ...(rows.length > 0 ? strangers(file, known) : []),
    ...known
      .filter((name) => !said.includes(name))
      .map((name) => ({ path: ['measure'], fault: fault('band-dropped', { experiment, measure: name }) })),
    ...acrossOf(file, 'across'),
    ...acrossOf(file, 'beside'),
    ...Object.keys(file.published)
      .filter((name) => !said.includes(name))
      .map((name) => stranger(file, ['published', name], said)),
    ...Object.keys(file.pooled ?? {})
      .filter((name) => ![...said, ...Object.keys(file.parts ?? {})].includes(name))
      .map((name) => stranger(file, ['pooled', name], said)),
    ...narrowed(file, rows),
  ];
}

/** What is said across people is said of two things that are measured, and is measured nowhere else. */
function acrossOf(file: ExperimentFile, section: 'across' | 'beside'): Mistake[] {
  const taken = [...Object.keys(file.measure), ...Object.keys(file.parts ?? {})];
  return Object.entries(file[section] ?? {}).flatMap(([name, { of }]) => {
    const twice = taken.includes(name)
      ? [fault('measure-twice', { measure: name, first: section, second: 'measure or parts' })]
      : [];
    const unmeasured = of
      .filter((one) => !taken.includes(one))
      .map((given) => {
        const slots = { measure: name, given, expected: taken.join(', '), hint: hintFor(given, taken) };
        return fault('measure-unmeasured', slots);
      });
    return [...twice, ...unmeasured].map((found) => ({ path: [section, name], fault: found }));
  });
}

function strangers(file: ExperimentFile, known: readonly string[]): Mistake[] {
  const sections = { measure: file.measure, across: file.across ?? {}, not_built: file.not_built ?? {} };
  const named = Object.entries(sections).flatMap(([section, names]) =>
    Object.keys(names).map((name) => [section, name]),
  );
  const foreign = named.filter(([, name]) => !known.includes(name!));
  const within = (section: 'parts' | 'beside'): string[][] =>
    Object.keys(file[section] ?? {}).flatMap((name) => (known.includes(name) ? [[section, name]] : []));
  return [
    ...foreign.map((path) => stranger(file, path, known)),
    ...[...within('parts'), ...within('beside')].map((path) => {
      const [first, name] = path as [string, string];
      const slots = { measure: name, first, second: 'the bands, so it belongs to measure' };
      return { path, fault: fault('measure-twice', slots) };
    }),
  ];
}

function stranger(
  { id: experiment }: ExperimentFile,
  path: readonly string[],
  known: readonly string[],
): Mistake {
  const measure = path.at(-1)!;
  const slots = { measure, experiment, expected: known.join(', '), hint: hintFor(measure, known) };
  return { path, fault: fault('measure-without-band', slots) };
}

function narrowed({ widened = {} }: ExperimentFile, rows: readonly Band[]): Mistake[] {
  return Object.entries(widened).flatMap(([measure, { low, high }]) => {
    const path = ['widened', measure];
    const row = rows.find((r) => r.measure === measure);
    if (!row || (row.kind !== 'band' && row.kind !== 'direction')) {
      return [{ path, fault: fault('widening-empty', { measure }) }];
    }
    const holds = (low ?? row.low ?? -Infinity) <= (row.low ?? -Infinity);
    const alsoHolds = (high ?? row.high ?? Infinity) >= (row.high ?? Infinity);
    if (holds && alsoHolds) return [];
    const slots = { measure, low: row.low ?? 'open', high: row.high ?? 'open' };
    return [{ path, fault: fault('widening-narrower', slots) }];
  });
}
