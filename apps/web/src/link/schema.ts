import * as v from 'valibot';
import { KINDS, NEURONS, ONSETS } from '../live/model.ts';
import { LABOUR_SWITCHES } from '../scenes/birth/labour.ts';
import { LINKED_PLACES, PANELS, SPEEDS } from './run.ts';

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
/** Whole seconds, on which edits act; no run is longer than a day of body time. */
const time = count(86_400);

/** What may be set in a live body, and how far: infusions as any published protocol, the rest as it takes. */
const change = <Path extends string>(path: Path, most: number) =>
  v.strictObject({
    at_s: time,
    path: v.literal(path),
    value: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most)),
  });
const turned = <Path extends string>(path: Path) =>
  v.strictObject({ at_s: time, path: v.literal(path), value: v.picklist([0, 1]) });
const edit = v.variant('path', [
  change('infusion.oxytocin_mu_per_min', 32),
  change('neurons.priming_drive_per_s', 3),
  change('neurons.synaptic_drive', 10),
  v.strictObject({ at_s: time, path: v.literal('suckling.breast'), value: v.picklist([0, 1, 2]) }),
  change('pump.left_mmhg', 191),
  change('pump.right_mmhg', 191),
  change('baby.cries', 1),
  change('stress.level', 1),
  change('alcohol.dose_g_per_kg', 4),
  ...LABOUR_SWITCHES.map(turned),
]);

const person = v.strictObject({
  kind: v.picklist(KINDS),
  weeks: v.optional(count(43)),
  days: v.optional(count(730)),
  parity: v.optional(count(20)),
  onset: v.optional(v.picklist(ONSETS)),
  storage_ml: v.optional(v.pipe(v.number(), v.integer(), v.minValue(40), v.maxValue(500))),
  neurons: v.optional(v.picklist(NEURONS)),
});

/** Version 1 of what a link holds. Unknown keys are refused by name: nothing is dropped in silence. */
export const linkSchema = v.strictObject({
  v: v.literal(1),
  model: v.pipe(v.string(), v.maxLength(40)),
  place: v.picklist(LINKED_PLACES),
  person,
  edits: v.pipe(v.array(edit), v.maxLength(1000)),
  seed: count(4_294_967_295),
  speed: v.picklist(SPEEDS),
  t: time,
  panels: v.optional(v.pipe(v.array(v.picklist(PANELS)), v.maxLength(PANELS.length))),
});
