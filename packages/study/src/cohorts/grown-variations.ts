import { type Downstream, type OwnNumbers, type Placed, person } from '@tokos/body';
import type { Passport } from '@tokos/language';
import type { PersonChoice } from '../scenario/person.ts';

/**
 * A parameter of organs that not everybody has, in which people differ. A left and a right breast share it:
 * it is drawn once for both.
 */
export interface GrownVariation {
  /** By its component, `breast.V_cap`; the draw is keyed by it. */
  readonly name: string;
  readonly passport: Passport;
  readonly parameter: string;
  readonly places: readonly Placed[];
}

const personOf = ({ kind, neurons: _mode, cells: _cells, ...traits }: PersonChoice) => person(kind, traits);

/**
 * What people differ in there, `organs` that hear the blood alone among them; what a scenario says of a
 * person is true of everybody and is not drawn.
 */
export function grownVariations(
  choice: PersonChoice,
  organs: readonly Downstream[] = [],
): readonly GrownVariation[] {
  const { reflex, stated = {} } = personOf(choice).grown ?? {};
  const found = new Map<string, GrownVariation>();
  const downstream = organs.flatMap(({ parts }) => parts);
  for (const place of [...(reflex?.before ?? []), ...(reflex?.after ?? []), ...downstream]) {
    const { name: component, parameters } = place.component;
    for (const [parameter, passport] of Object.entries<Passport>(parameters)) {
      const trait = stated[parameter];
      if (passport.spread === undefined || (trait && choice[trait] !== undefined)) continue;
      const name = `${component}.${parameter}`;
      const places = [...(found.get(name)?.places ?? []), place];
      found.set(name, { name, passport, parameter, places });
    }
  }
  return [...found.values()];
}

/** What this kind of person has of it before anything is drawn. */
export function usualOf(choice: PersonChoice, { parameter, passport, places }: GrownVariation): number {
  const { grown, downstream } = personOf(choice);
  const here = places[0]!.name;
  return grown?.own[here]?.[parameter] ?? downstream?.[here]?.[parameter] ?? passport.value;
}

/** A person's own numbers of those organs, with so many times the usual of each variation. */
export function grownNumbers(
  choice: PersonChoice,
  drawn: readonly { readonly variation: GrownVariation; readonly times: number }[],
): OwnNumbers {
  const { grown, downstream } = personOf(choice);
  const shares = grown?.shares ?? {};
  const usual = new Map(
    Object.entries({ ...grown?.own, ...downstream }).map(([place, numbers]) => [place, { ...numbers }]),
  );
  for (const { variation, times } of drawn) {
    const { parameter, passport, places } = variation;
    const sharing = Object.keys(shares).filter((state) => shares[state] === parameter);
    for (const { name } of places) {
      const here: Record<string, number> = usual.get(name) ?? {};
      usual.set(name, here);
      here[parameter] = (here[parameter] ?? passport.value) * times;
      for (const state of sharing) if (here[state] !== undefined) here[state] *= times;
    }
  }
  return Object.fromEntries(usual);
}
