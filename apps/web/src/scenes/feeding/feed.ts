import type { Speed } from '../../link/run.ts';
import type { Edit, Person } from '../../live/model.ts';
import type { Picture } from '../../live/picture.ts';
import { setting } from '../body/scene.ts';

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Who the Feeding place is about, as every published feed of the model has her. */
export const MOTHER: Person = { kind: 'nursing_mother', days: 42 };
/** How much each breast of hers can store, unless it is said; and what any was found to [mL]. */
export const STORAGE = { usual: 179, least: 40, greatest: 500 } as const;
/** Slow enough to see single drops. */
export const FEEDING_SPEED: Speed = 10;

/** What a hand may change around a feed. */
export const BREAST = 'suckling.breast';
/** A pump has a cup for each breast. */
export const PUMPS = { left: 'pump.left_mmhg', right: 'pump.right_mmhg' } as const;
/** Of a pump at the strongest that is still comfortable [mmHg]. */
export const VACUUM = 190;
export const CRY = 'baby.cries';
export const STRESS = 'stress.level';
export const ALCOHOL = 'alcohol.dose_g_per_kg';
/** Values of `suckling.breast`. */
export const AT = { none: 0, left: 1, right: 2 } as const;

/** Where a change puts a baby or a pump, if it does. */
const putTo = ({ path, value }: Edit): Side | undefined =>
  SIDES.find((side) => (path === BREAST ? value === AT[side] : path === PUMPS[side] && value > 0));

/** The breast that is drawn unless a reader asks for the other: where baby or pump came last, or the left. */
export const lastSide = (edits: readonly Edit[]): Side => {
  const last = edits.findLast((edit) => putTo(edit));
  return (last && putTo(last)) ?? 'left';
};

export const isPumped = (edits: readonly Edit[]): boolean =>
  SIDES.some((side) => setting(edits, PUMPS[side]) > 0);
export const isAtBreast = (edits: readonly Edit[]): boolean => setting(edits, BREAST) !== AT.none;

/** A signal that each breast has apart; before the first second nothing gives one yet. */
export const ofSide = ({ value }: Picture, signal: string, side: Side): number =>
  value(`${signal}_${side}`) || 0;

/** One drop of the drawing [mL]. */
export const DROP_ML = 0.1;
/** Whole drops in so much milk; what is less than a drop still hangs. */
export const dropsIn = (milk_ml: number): number => Math.floor(milk_ml / DROP_ML + 1e-9);

/** The graduated tube holds one of these [mL]. */
const TUBES = [60, 120, 240, 500] as const;
export const tubeFor = (milk_ml: number): number => TUBES.find((most) => milk_ml <= most * 0.95) ?? TUBES[3];
