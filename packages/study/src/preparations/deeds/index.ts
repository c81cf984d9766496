import { antagonist, cannabinoidBlock } from './blocks.ts';
import { cholecystokinin } from './cholecystokinin.ts';
import { drive } from './drive.ts';
import { osmotic } from './osmotic.ts';
import type { PreparedDeed } from './prepared-deed.ts';
import { prime } from './prime.ts';
import { pulses } from './pulses.ts';
import { soak } from './soak.ts';

/** Every deed that can be done to a preparation, by the name that a scenario uses. */
export const PREPARED_DEEDS = {
  drive,
  prime,
  osmotic,
  cholecystokinin,
  pulses,
  antagonist,
  cb1_block: cannabinoidBlock,
  soak,
} as const;

export type PreparedDeedName = keyof typeof PREPARED_DEEDS;
export const PREPARED_DEED_NAMES = Object.keys(PREPARED_DEEDS) as PreparedDeedName[];
export const preparedDeed = (name: PreparedDeedName): PreparedDeed<object> => PREPARED_DEEDS[name];
export type { PreparedDeed, Reaching } from './prepared-deed.ts';
export type { Pulses } from './pulses.ts';
export type { Soak } from './soak.ts';
