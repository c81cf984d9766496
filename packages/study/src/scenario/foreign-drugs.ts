import { BODIES, LIVING, type LivingKind } from '@tokos/body';
import type { Component, System } from '@tokos/language';
import type { Fault } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import type { Act } from './deeds/deed.ts';
import { DEED_NAMES, deedKind } from './deeds/index.ts';
import type { Entry } from './entries.ts';

/**
 * What a body has no vein or depot for: a rat has oxytocin in its plasma, and nothing else was built for it.
 */
export function foreignDrugs(
  lines: readonly (Entry | undefined)[],
  kind: LivingKind,
): { readonly place: number; readonly fault: Fault }[] {
  const body: System = BODIES[LIVING[kind].body ?? 'whole-body'];
  const veins = Object.keys(body.given);
  const depots = body.components.flatMap(({ name, states }: Component) =>
    Object.keys(states).map((state) => `${name}.${state}`),
  );
  const reaches = (act: Act): boolean =>
    'vein' in act ? veins.includes(act.vein) : depots.includes(act.depot);
  return lines.flatMap((line, place) => {
    if (!line || deedKind(line.deed).acts(line.what).every(reaches)) return [];
    const { drug } = deedKind(line.deed).given(line.what);
    const slots = { given: `${line.deed} of ${drug}`, to: LIVING[kind].noun, expected: EXPECTED };
    return [{ place, fault: fault('deed-elsewhere', slots) }];
  });
}

const EXPECTED = `${DEED_NAMES.slice(0, 2).join(', ')} of oxytocin`;
