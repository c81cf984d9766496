import type { Observable } from './catalogue.ts';

/**
 * What can be measured of a feed, whoever ran the cells. Windows: `from` and `to`, the whole run unless said;
 * a breast: `signal: milk_removed_left` and its kin, both breasts unless said.
 */
export const FEEDING_OBSERVABLES = {
  pulses: { about: "the body's own pulses of oxytocin that begin in a window", unit: '1', needs: {} },
  pulses_per_30min: {
    about: "the body's own pulses that begin in a window, over its half hours",
    unit: '1',
    needs: {},
  },
  first_pulse: { about: 'from the beginning of a window to its first own pulse', unit: 's', needs: {} },
  pulse_mass: {
    about: 'what an own pulse gives beyond the secretion before it, the mean',
    unit: 'mU{oxytocin}',
    needs: {},
  },
  pulse_rise: {
    about: 'what an own pulse adds to the level in the blood at its highest, the mean',
    unit: 'pmol/L',
    needs: {},
  },
  pulse_length: {
    about: 'how long a quarter of that stands out of the blood, until the next pulse at the most, the mean',
    unit: 'min',
    needs: {},
  },
  ejections: { about: 'let-downs that begin in a window', unit: '1', needs: {} },
  first_ejection: { about: 'from the beginning of a window to its first let-down', unit: 's', needs: {} },
  ejection_length: {
    about: 'how long the let-downs last that begin in a window, the mean',
    unit: 's',
    needs: {},
  },
  first_ejection_length: { about: 'how long the first of them lasts', unit: 's', needs: {} },
  second_ejection_length: { about: 'how long the second of them lasts', unit: 's', needs: {} },
  first_ejection_flow: {
    about: 'greatest milk flow in the first let-down; `signal` names the breast, else the left',
    unit: 'mL/s',
    needs: {},
  },
  later_ejection_flow: {
    about: 'greatest milk flow in a let-down from the third on, the mean',
    unit: 'mL/s',
    needs: {},
  },
  flow_follows_width: {
    about: 'rank correlation of milk flow with the width of the ducts within let-downs, left breast',
    unit: '1',
    needs: {},
  },
  ejection_pressure: {
    about:
      'highest pressure in the alveoli in a let-down, the mean; `signal` names the breast, else the left',
    unit: 'mmHg',
    needs: {},
  },
  milk_yield: { about: 'milk that left the nipple in a window', unit: 'mL', needs: {} },
  milk_per_feed: {
    about: 'that milk over how often an infant or a pump began in the window',
    unit: 'mL',
    needs: {},
  },
  milk_share_per_feed: {
    about: 'the milk of each of those feeds over what its breast held when it began, the mean',
    unit: '1',
    needs: {},
  },
  milk_made_per_hour: {
    about: 'milk that a breast, or both, made in a window, over the hours of the window',
    unit: 'mL/h',
    needs: {},
  },
  milk_share: {
    about: 'that milk over what the breast, or the breasts, held at the beginning of the window',
    unit: '1',
    needs: {},
  },
} as const satisfies Record<string, Observable>;
export type FeedingObservable = keyof typeof FEEDING_OBSERVABLES;

export const isOfFeeding = (name: string): name is FeedingObservable =>
  Object.hasOwn(FEEDING_OBSERVABLES, name);
