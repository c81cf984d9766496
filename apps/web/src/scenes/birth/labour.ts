import type { Speed } from '../../link/run.ts';
import type { Person } from '../../live/model.ts';

/** Who the Birth place is about; one fitted rate stands for the cells, so that hours pass in minutes. */
export const WOMAN_IN_LABOUR: Person = {
  kind: 'woman_in_labour',
  parity: 0,
  onset: 'spontaneous',
  neurons: 'surrogate',
};
/** A contraction every three seconds. */
export const BIRTH_SPEED: Speed = 60;

/** What is done for a woman in labour: each is done, or is not. */
export const CARES = ['upright', 'support', 'massage', 'music', 'breathing', 'bath'] as const;
export type Care = (typeof CARES)[number];
export const carePath = (care: Care): `labour.${Care}` => `labour.${care}`;
export const EPIDURAL = 'labour.epidural';

/** The loops that can be cut, to see what each is good for. */
export const LOOPS = [
  'stretch_to_oxytocin',
  'womb_oxytocin',
  'stretch_to_prostaglandin',
  'oxytocin_to_prostaglandin',
  'softening',
] as const;
export type Loop = (typeof LOOPS)[number];
export const cutPath = (loop: Loop): `cut.${Loop}` => `cut.${loop}`;

/** All that is turned on and off in a labour, for links. */
export const LABOUR_SWITCHES = [EPIDURAL, ...CARES.map(carePath), ...LOOPS.map(cutPath)] as const;
