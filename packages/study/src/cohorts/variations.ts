import { COMPONENTS, person } from '@tokos/body';
import type { Model, Passport } from '@tokos/language';
import type { PersonChoice } from '../scenario/person.ts';

/**
 * A parameter in which people differ: its passport states a spread. Where it stands in a model's arrays, a
 * parameter that several components share as often as it does, and the states that start at it.
 */
export interface Variation {
  /** By its first full name, `plasma.V1`; the draw is keyed by it. */
  readonly name: string;
  readonly passport: Passport;
  readonly parameters: readonly number[];
  readonly states: readonly number[];
}

type Part = (typeof COMPONENTS)[number];

const passportsOf = (entries: (part: Part) => readonly (readonly [name: string, passport: Passport])[]) =>
  new Map<string, Passport>(
    COMPONENTS.flatMap((part) =>
      entries(part).map(([name, passport]) => [`${part.name}.${name}`, passport] as const),
    ),
  );
const passports = passportsOf((part) => Object.entries<Passport>(part.parameters));
const starts = passportsOf((part) => Object.entries(part.states).map(([name, s]) => [name, s.start]));

/** Everything of a smooth body in which people differ, in the order of its parameters. */
export function variationsOf({ layout }: Model): readonly Variation[] {
  const found = new Map<Passport, { name: string; parameters: number[] }>();
  layout.parameters.forEach(({ name }, place) => {
    const passport = passports.get(name);
    if (passport?.spread === undefined) return;
    const known = found.get(passport);
    if (known) known.parameters.push(place);
    else found.set(passport, { name, parameters: [place] });
  });
  return [...found].map(([passport, own]) => ({
    ...own,
    passport,
    states: layout.states.flatMap(({ name }, place) => (starts.get(name) === passport ? [place] : [])),
  }));
}

/** Priming of the dendrites: it has a say where cells run, of their own or as one rate. */
export const PRIMING = 'neurons.priming';
/** The mass of a burst where one rate stands for all cells. */
export const BURST_MASS = 'surrogate.mass';

/** What people differ in beside the smooth body, as far as it has a say in this kind of person. */
export function cellVariations({
  kind,
  neurons,
  cells: _cells,
  ...traits
}: PersonChoice): readonly { readonly name: string; readonly passport: Passport }[] {
  const rest = person(kind, traits).neurons;
  if (neurons === 'prescribed' || rest.kind === 'uncoupled') return [];
  const all = [
    { name: PRIMING, passport: rest.priming },
    ...(neurons === 'surrogate'
      ? [{ name: BURST_MASS, passport: rest.surrogate?.mass ?? passports.get(BURST_MASS)! }]
      : []),
  ];
  return all.filter(({ passport }) => passport.spread !== undefined);
}
