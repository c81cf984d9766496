import type { Grown, OwnNumbers, Placed } from '@tokos/body';
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

const NOTHING: GrownParts = { before: [], after: [], given: {} };

/** `drawn` replaces the numbers that the kind of person states. */
export async function grownParts(
  grown: Grown | undefined,
  chance: PartChance,
  drawn?: OwnNumbers,
): Promise<GrownParts> {
  if (!grown) return NOTHING;
  const { reflex } = grown;
  const own = drawn ?? grown.own;
  const part = async (place: Placed): Promise<Part> =>
    steppedPart(await steppedModel(place.component.name), chance, own[place.name], place);
  const [before, after] = await Promise.all([
    Promise.all(reflex.before.map(part)),
    Promise.all(reflex.after.map(part)),
  ]);
  const later = reflex.later.map(({ from, to, after: { value, unit: own } }) =>
    delayPart(from, { name: to, unit: PORTS[to]!.unit }, value * conversion(unit(own), unit('s'))),
  );
  return { before, after: [...later, ...after], given: reflex.given };
}
