import { COMPONENTS } from '@tokos/body';
import type { Passport } from '@tokos/language';
import { BODY_PASSPORTS } from '../verdict/fitted.ts';

/** A number of the model, where it stands, and how it is known. */
export interface NumberShown {
  /** `plasma.V1`. */
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly about: string;
  readonly known: Passport['known'];
  readonly source?: string;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly because?: string;
  readonly species?: string;
  readonly population?: string;
  readonly spread?: number;
  readonly range?: readonly [number, number];
  readonly note?: string;
}

export const numbersShown = (): NumberShown[] =>
  BODY_PASSPORTS.map(
    ({ name, passport }) => JSON.parse(JSON.stringify({ name, ...passport })) as NumberShown,
  );

/** A part of the model: what it does, and what it leaves out. */
export interface PartShown {
  readonly name: string;
  readonly about: string;
  readonly leavesOut: readonly string[];
}

export const partsShown = (): PartShown[] =>
  COMPONENTS.map(({ name, about, leavesOut }) => ({ name, about, leavesOut: [...(leavesOut ?? [])] }));
