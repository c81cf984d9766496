import type { DrugName, LivingKind, PersonKind, Route } from '@tokos/body';
import { DRUGS } from '@tokos/body';
import { fault } from '../../messages/faults.ts';
import type { Path } from '../document.ts';
import type { Door, Mapping } from '../door.ts';
import { type Fields, type QuantityField, quantity } from '../fields.ts';
import { WOMB_DRUG_NAMES, type WombDrugName } from './womb-drugs.ts';

/** What a deed does to a body, counted from the start of the deed. */
export type Act =
  /** From then on this deed gives this rate into a vein [pmol/min]. */
  | { readonly after: number; readonly vein: string; readonly rate: number }
  /**
   * Its rate goes up by `by` to `most` at the most [pmol/min], unless a port has come to a level.
   */
  | {
      readonly after: number;
      readonly vein: string;
      readonly by: number;
      readonly most: number;
      readonly unless: PortLevel;
    }
  /** From then on this deed holds a port of the person at this level [unit of the port]. */
  | { readonly after: number; readonly port: string; readonly level: number }
  /** This much is put into a depot [pmol]. */
  | { readonly after: number; readonly depot: string; readonly amount: number };

/** What a port has come to [unit of the port]. */
export interface PortLevel {
  readonly port: string;
  readonly level: number;
}

/** A deed of a scenario: how it is written and what it does. */
export interface DeedKind<Canonical = Mapping> {
  readonly about: string;
  /** As it stands in YAML after the name of the deed. */
  readonly example: string;
  /** Runs for a while, so that `for` and `until` have a meaning. */
  readonly lasts: boolean;
  /** What stands in it: one table, or one for each drug, with nothing where it cannot give that drug. */
  readonly fields: Fields | ((drug: AnyDrugName) => Fields | undefined);
  /** How long it lasts where neither `for` nor `until` is given; without it to the end [s]. */
  readonly usual?: number;
  /** Longest that `for` may be [s]. */
  readonly longest?: number;
  /** A condition may begin it (`when`), unless it is said. */
  readonly canWait?: boolean;
  /** Who it can be done to, where not everybody has the organs for it. */
  readonly people?: readonly PersonKind[];
  /** The same where it depends on what is done. */
  peopleFor?(deed: Canonical): readonly LivingKind[];
  /** The key for which a bare word stands: `silence: pituitary`. */
  readonly word?: string;
  read(door: Door, value: Mapping, path: Path): Canonical | undefined;
  /** What it does; `nth` counts its beginnings from 0. */
  acts(deed: Canonical, nth: number): readonly Act[];
  /** What is given, for the table of what was ever studied; nothing for a deed without a drug. */
  given(deed: Canonical): GivenDrug | undefined;
}

/** How a drug is given. */
export type Way = Route | 'infusion' | 'bolus';

export interface GivenDrug {
  readonly drug: DrugName;
  readonly way: Way;
  /** Each time [pmol]; nothing for an infusion, which gives what its acts say. */
  readonly amount: number;
}

export const DRUG_NAMES = Object.keys(DRUGS) as DrugName[];

/** Drugs with kinetics, and those that are known by what they do in the womb. */
export type AnyDrugName = DrugName | WombDrugName;
export const ANY_DRUG: readonly AnyDrugName[] = [...DRUG_NAMES, ...WOMB_DRUG_NAMES];
/** What can run into a vein. */
export const isInBlood = (drug: AnyDrugName): drug is DrugName => Object.hasOwn(DRUGS, drug);

/** The drug of a deed; a deed reads it first, because doses are counted by drug. */
export function readDrug<Name extends AnyDrugName>(
  door: Door,
  value: Mapping,
  path: Path,
  names: readonly Name[],
): Name | undefined {
  if (!Object.hasOwn(value, 'drug')) {
    return door.refuse(path, fault('key-missing', { key: 'drug', expected: names.join(', ') }));
  }
  return door.choice(value.drug, [...path, 'drug'], names);
}

/**
 * A million IU, or a kilogram: more is a slip of the hand, and numbers without end break what is reckoned
 * from them.
 */
export const GREATEST_DOSE = 1e9;

/** A dose or rate in the unit that people use for this drug. */
export const dosed = (name: string, drug: DrugName, per: '' | '/min', optional: boolean): QuantityField =>
  quantity(name, `${DRUGS[drug].unit}${per}`, { optional, greatest: GREATEST_DOSE }, DRUGS[drug].substance);
