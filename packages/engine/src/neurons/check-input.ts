import { fault } from '../faults.ts';
import type { Afferents, PopulationSetup } from './population.ts';

/** Most events that a cell can be given, its multiplier included [Hz]. */
const MOST_SHARED = 1e6;
/** With multipliers of their own, uncoupled cells have less room for counts. */
const MOST_OWN = 2e4;
const MOST_PRIMING = 1e4;
const MOST_EFFECT = 1e3;
const MOST_DOSE = 1e6;

/** What a second may bring, for cells of this setup: a function that refuses the rest. */
export function inputCheck(setup: PopulationSetup): (input: Afferents) => void {
  const own = setup.input;
  const multiplier = own ? Array.from(own).reduce((a, b) => Math.max(a, b)) : 1;
  const most = own && setup.kind === 'uncoupled' ? MOST_OWN : MOST_SHARED;
  const mostRate = multiplier > 0 ? Math.min(MOST_SHARED, most / multiplier) : MOST_SHARED;
  const f = setup.kind === 'coupled' ? setup.bundle.f : 0;
  const mostCannabinoid = f > 0 ? 1 / f : MOST_EFFECT;

  return ({ excitation, inhibition, priming, oxytocinEffect, cannabinoidEffect, centralDose }) => {
    within('excitation', excitation, mostRate, 'Hz');
    within('inhibition', inhibition, mostRate, 'Hz');
    within('priming', priming ?? 0, MOST_PRIMING, '1/s');
    within('oxytocin effect', oxytocinEffect ?? 1, MOST_EFFECT, 'times');
    within('cannabinoid effect', cannabinoidEffect ?? 1, mostCannabinoid, 'times');
    within('central dose', centralDose ?? 0, MOST_DOSE, 'units');
  };
}

function within(name: string, given: number, most: number, unit: string): void {
  if (given >= 0 && given <= most) return;
  throw fault('input-range', { name, given, unit, least: 0, most });
}
