import { LIVING, type LivingKind, RATS, type Trait, type Traits } from '@tokos/body';
import { fault } from '../messages/faults.ts';
import { type CellMode, NEURON_MODES } from '../neurons/neuron-mode.ts';
import type { Path } from './document.ts';
import type { Door, Mapping } from './door.ts';
import { choice, count, type Fields, quantity } from './fields.ts';

/** Who it is, in the canonical form: `{ kind: 'pregnant_woman', weeks: 39, weight_kg: 70 }`. */
export interface PersonChoice extends Traits {
  readonly kind: LivingKind;
  /** How the oxytocin cells are run. */
  readonly neurons: CellMode;
  /** How many stand for all; spiking only. */
  readonly cells?: number;
}

/** Fewer cannot be wired; more ask for their memory before they start. */
const FEWEST_CELLS = 8;
const MOST_CELLS = 100_000_000;
const neuronFields = (modes: readonly string[]): Fields => ({
  neurons: choice(modes, true),
  cells: count({ least: FEWEST_CELLS, greatest: MOST_CELLS }, true),
});
const NEURONS = neuronFields(Object.keys(NEURON_MODES));
/** A rat's stalk can be stimulated in place of its cells. */
const NEURONS_OF_RATS = neuronFields([...Object.keys(NEURON_MODES), 'stimulated']);

export const KINDS = Object.keys(LIVING) as LivingKind[];
export function readPerson(door: Door, value: unknown, path: Path): PersonChoice | undefined {
  if (value === undefined) {
    return door.refuse(path, fault('key-missing', { key: 'person', expected: `one of ${KINDS.join(', ')}` }));
  }
  const given = typeof value === 'string' ? { kind: value } : value;
  const mapping = door.mapping(given, path, `a kind of person (${KINDS.join(', ')})`);
  if (!mapping) return undefined;
  if (!Object.hasOwn(mapping, 'kind')) {
    return door.refuse(path, fault('key-missing', { key: 'kind', expected: KINDS.join(', ') }));
  }
  const kind = door.choice(mapping.kind, [...path, 'kind'], KINDS);
  if (!kind) return undefined;
  const foreign = refuseForeign(door, mapping, path, kind);
  const read = door.fields(mapping, path, fieldsOf(kind), ['kind', ...foreign]);
  const { neurons = 'spiking', cells, ...traits } = read as Partial<PersonChoice>;
  if (cells !== undefined && neurons !== 'spiking') {
    return door.refuse([...path, 'cells'], fault('cells-idle', { given: cells, neurons }));
  }
  return { kind, ...traits, neurons, ...(cells !== undefined && { cells }) };
}

/** A trait that another kind of person has is a mistake of its own: weeks in a man. */
function refuseForeign(door: Door, mapping: Mapping, path: Path, kind: LivingKind): string[] {
  const own = namesOf(fieldsOf(kind));
  const foreign = Object.keys(mapping).filter((k) => TRAIT_NAMES.includes(k) && !own.includes(k));
  return foreign.filter((trait) => {
    const owners = KINDS.filter((k) => namesOf(fieldsOf(k)).includes(trait)).map((k) => LIVING[k].noun);
    const slots = { person: capital(LIVING[kind].noun), trait, who: owners.join(' or ') };
    door.refuse([...path, trait], fault('trait-foreign', slots));
    return true;
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What may be said of a person or an animal of this kind, and of its cells. */
export const fieldsOf = (kind: LivingKind): Fields => ({
  ...traitsOf(kind),
  ...wordsOf(kind),
  ...(Object.hasOwn(RATS, kind) ? NEURONS_OF_RATS : NEURONS),
});

function traitsOf(kind: LivingKind): Fields {
  const fields: Record<string, ReturnType<typeof count> | ReturnType<typeof quantity>> = {};
  for (const [name, trait] of Object.entries<Trait>(LIVING[kind].traits)) {
    const bounds = { least: trait.least, greatest: trait.greatest, optional: true };
    if (trait.unit === '1') fields[name] = count(bounds);
    else fields[name.replace(/_[a-z]+$/, '')] = quantity(name.replace(/_[a-z]+$/, ''), trait.unit, bounds);
  }
  return fields;
}

function wordsOf(kind: LivingKind): Fields {
  const words = Object.entries(LIVING[kind].words ?? {});
  return Object.fromEntries(words.map(([name, known]) => [name, choice(known, true)]));
}

/** Every name under which a trait may be written: weight and weight_kg. */
const namesOf = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, f]) => (f.kind === 'quantity' ? [name, f.key] : [name]));
const TRAIT_NAMES: readonly string[] = KINDS.flatMap((kind) => namesOf(fieldsOf(kind)));
