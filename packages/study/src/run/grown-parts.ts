import type { Downstream, Later, OwnNumbers, Person, Placed } from '@tokos/body';
import { delayPart, type Part, type PartChance, steppedPart } from '@tokos/engine';
import { conversion, unit } from '@tokos/units';
import { steppedModel } from '../neurons/stepped-models.ts';
import { PORTS } from '../scenario/signals.ts';

/** Organs that not everybody has, as parts of a person: those that meet before the cells, and those after. */
export interface GrownParts {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
  /** What the world gives, and what runs in a circle, before the first second. */
  readonly given: Readonly<Record<string, number>>;
}

/**
 * Those of a reflex, and those that hear the blood alone and that somebody looks at. `drawn` replaces the
 * numbers that the kind of person states.
 */
export async function grownParts(
  who: Person,
  organs: readonly Downstream[],
  chance: PartChance,
  drawn?: OwnNumbers,
): Promise<GrownParts> {
  const reflex = who.grown?.reflex;
  const own = drawn ?? { ...who.grown?.own, ...who.downstream };
  const part = async (place: Placed): Promise<Part> =>
    steppedPart(await steppedModel(place.component.name), chance, own[place.name], place);
  const [before, after] = await Promise.all([
    Promise.all((reflex?.before ?? []).map(part)),
    Promise.all([...(reflex?.after ?? []), ...organs.flatMap(({ parts }) => parts)].map(part)),
  ]);
  const later = [...(reflex?.later ?? []), ...organs.flatMap((organ) => organ.later)].map(arrival);
  const all = [reflex?.given ?? {}, ...organs.map((organ) => organ.given)];
  const given = Object.fromEntries(all.flatMap((one) => Object.entries(one)));
  return { before, after: [...later, ...after], given };
}

const arrival = ({ from, to, after: { value, unit: own } }: Later): Part =>
  delayPart(from, { name: to, unit: PORTS[to]!.unit }, value * conversion(unit(own), unit('s')));
