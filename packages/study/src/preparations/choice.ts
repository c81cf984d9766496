import {
  NAMED_INPUTS,
  PREPARATIONS,
  type Preparation,
  type PreparationName,
  type Setting,
} from '@tokos/body';
import { fault } from '../messages/faults.ts';
import type { Path } from '../scenario/document.ts';
import type { Door, Mapping } from '../scenario/door.ts';
import { choice, count, type Field, type Fields, quantity } from '../scenario/fields.ts';

/** Constants of the cell without neighbours, by the name of their set. */
export const CELL_SETS = ['maicas2018', 'flat_hazard'] as const;
export type CellSet = (typeof CELL_SETS)[number];

/**
 * A preparation in the canonical form: `{ kind: 'uncoupled_population', cells: 128, excitation_hz: 232 }`.
 * What is not said is not there; `settingsOf` fills it in.
 */
export interface PreparationChoice {
  readonly kind: PreparationName;
  /** Constants of the cell; those of 2018 unless said. */
  readonly cell_set?: CellSet;
  /** An excitation by its name: that of an anaesthetised rat, or of a recorded cell. */
  readonly input?: string;
  readonly cells?: number;
  readonly bundles?: number;
  readonly excitation_hz?: number;
  readonly inhibition_hz?: number;
  readonly priming_1_per_s?: number;
  readonly store?: number;
  readonly spread?: number;
  readonly afterhyperpolarisation?: number;
  readonly recruited?: number;
}

export const PREPARATION_NAMES = Object.keys(PREPARATIONS) as PreparationName[];
/** Preparations of cells without neighbours. */
const ALONE: readonly PreparationName[] = ['one_cell', 'uncoupled_population'];
const INPUTS = Object.keys(NAMED_INPUTS);

export function readPreparation(door: Door, value: unknown, path: Path): PreparationChoice | undefined {
  const given = typeof value === 'string' ? { kind: value } : value;
  const mapping = door.mapping(given, path, `a preparation (${PREPARATION_NAMES.join(', ')})`);
  if (!mapping) return undefined;
  if (!Object.hasOwn(mapping, 'kind')) {
    return door.refuse(path, fault('key-missing', { key: 'kind', expected: PREPARATION_NAMES.join(', ') }));
  }
  const kind = door.choice(mapping.kind, [...path, 'kind'], PREPARATION_NAMES);
  if (!kind) return undefined;
  const before = door.refusals.length;
  const read = door.fields(mapping, path, fieldsOf(kind), ['kind']) as Omit<PreparationChoice, 'kind'>;
  refuseManyBundles(door, { kind, ...read }, path);
  if (read.input !== undefined && read.excitation_hz !== undefined) {
    door.refuse([...path, 'input'], fault('unit-twice', { first: 'input', second: 'excitation' }));
  }
  return door.refusals.length > before ? undefined : { kind, ...read };
}

/** Each bundle has a dendrite of some cell, as the kernels have it. */
function refuseManyBundles(door: Door, what: PreparationChoice, path: Path): void {
  const { bundles } = what;
  if (bundles === undefined) return;
  const cells = what.cells ?? PREPARATIONS[what.kind].settings.cells!.usual!.value;
  if (bundles <= cells) return;
  const slots = {
    key: 'preparation bundles',
    given: bundles,
    expected: `2 to ${cells}, the number of cells`,
  };
  door.refuse([...path, 'bundles'], fault('out-of-range', slots));
}

/** The fields of a preparation at the door, in the units of its settings. */
export function fieldsOf(kind: PreparationName): Fields {
  const { settings }: Preparation = PREPARATIONS[kind];
  const own = Object.entries(settings).map(([name, setting]) => [name, fieldOf(name, setting)] as const);
  const sets = ALONE.includes(kind) ? { cell_set: choice(CELL_SETS, true), input: choice(INPUTS, true) } : {};
  return { ...sets, ...Object.fromEntries(own) };
}

function fieldOf(name: string, { unit, least, greatest, whole = false }: Setting): Field {
  if (unit === '1') return count({ least, greatest }, whole);
  return quantity(name, unit, { least, greatest, optional: true });
}

/** The number of a setting, or the usual one. */
export function settingOf(what: PreparationChoice, name: string): number | undefined {
  const field = fieldsOf(what.kind)[name];
  const key = field?.kind === 'quantity' ? field.key : name;
  const said = (what as unknown as Mapping)[key] as number | undefined;
  const named = name === 'excitation' && what.input !== undefined ? NAMED_INPUTS[what.input] : undefined;
  return said ?? named?.value ?? PREPARATIONS[what.kind].settings[name]?.usual?.value;
}
