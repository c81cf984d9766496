import type { Passport, StateOf } from '@tokos/language';
import { lag_tongue, lag_vagina, share_early } from '../organs/circulation/route-parameters.ts';
import type { wholeBody } from '../wiring/whole-body.ts';

/** Where a dose goes: a share of it into a depot, after a wait. */
export interface Portion {
  readonly depot: StateOf<typeof wholeBody>;
  readonly share: number;
  /** [min] */
  readonly wait: number;
}

const whole = (depot: Portion['depot'], lag?: Passport): readonly Portion[] => [
  { depot, share: 1, wait: lag?.value ?? 0 },
];

/** What of the way into a depot has a number of its own. */
export const ROUTE_PASSPORTS: Readonly<Record<string, Passport>> = { lag_tongue, lag_vagina, share_early };

/** The depots of oxytocin by route. A vaginal dose is absorbed in two waves. */
export const OXYTOCIN_ROUTES = {
  intramuscular: whole('routes.muscle'),
  nasal: whole('routes.nose'),
  inhaled: whole('routes.lung'),
  sublingual: whole('routes.tongue', lag_tongue),
  buccal: whole('routes.cheek'),
  vaginal: [
    { depot: 'routes.vagina', share: share_early.value, wait: 0 },
    { depot: 'routes.vagina', share: 1 - share_early.value, wait: lag_vagina.value },
  ],
} as const satisfies Record<string, readonly Portion[]>;

export const CARBETOCIN_ROUTES = {
  intramuscular: whole('carbetocin.muscle'),
} as const satisfies Record<string, readonly Portion[]>;
