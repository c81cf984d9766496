import { DRUGS, type DrugName, type Ladder, LIVING, type LivingKind, ladder } from '@tokos/body';
import { parseQuantity, spokenUnit, unit } from '@tokos/units';
import { fault } from '../../messages/faults.ts';
import type { Path } from '../document.ts';
import { type Door, isMapping, type Mapping } from '../door.ts';
import { count, type GroupField, plainUnit, type QuantityField, quantity } from '../fields.ts';
import { rangeOf } from '../range.ts';
import { shown } from '../shown.ts';
import { picomolesPer } from './amounts.ts';
import { type Act, type DeedKind, DRUG_NAMES, dosed, GREATEST_DOSE, isInBlood, readDrug } from './deed.ts';

const VOLUME_RATE = unit('mL/h');
/** No pump is faster [mL/h]. */
const GREATEST_FLOW = 100_000;
const LONGEST_QUANTITY = 200;
const MOST_STEPS = 10_000;
const HOUR = 3600;
/** No titration goes on for longer [s]. */
const LONGEST_TITRATION = 72 * HOUR;
const MOST_CONTRACTIONS = 10;
const HOLD: GroupField = {
  kind: 'group',
  fields: { contractions_per_10_min: count({ least: 1, greatest: MOST_CONTRACTIONS, optional: false }) },
  optional: true,
};
const EVERYBODY = Object.keys(LIVING) as LivingKind[];

/**
 * The strength of a bag, in IU of oxytocin or ug of another drug in a litre; and its doses in one of that.
 */
function bagOf(drug: DrugName) {
  const [unitText, doses] = drug === 'oxytocin' ? ['IU{oxytocin}/L', 1000] : ['ug/L', 1];
  const bounds = { least: Number.MIN_VALUE, greatest: GREATEST_DOSE, optional: true };
  return { field: quantity('bag', unitText, bounds, DRUGS[drug].substance), doses };
}

/**
 * `{ drug: 'oxytocin', rate_mu_per_min: 8 }`, or a rate that is raised: `rate: { start_mu_per_min: 2, ...
 * }`.
 */
export interface Infusion {
  readonly drug: DrugName;
  readonly rate?: Readonly<Record<string, number>>;
  /** The rate is not raised while there are so many contractions. */
  readonly hold_at?: { readonly contractions_per_10_min: number };
  readonly [rate: `rate_${string}`]: number;
}

const rateOf = (drug: DrugName): QuantityField => ({
  ...dosed('rate', drug, '/min', false),
  or: {
    start: dosed('start', drug, '/min', false),
    step: dosed('step', drug, '/min', false),
    every: quantity('every', 's', { least: 1 }),
    max: dosed('max', drug, '/min', false),
  },
});

export const infusion: DeedKind<Infusion> = {
  about: 'A drug runs into a vein at a rate, constant or raised step by step.',
  example: '{ drug: oxytocin, rate: 8 mU/min }',
  lasts: true,
  fields: (drug) =>
    isInBlood(drug) ? { rate: rateOf(drug), bag: bagOf(drug).field, hold_at: HOLD } : undefined,
  peopleFor: ({ hold_at }) => (hold_at ? ['woman_in_labour'] : EVERYBODY),

  read(door, value, path) {
    const drug = readDrug(door, value, path, DRUG_NAMES);
    if (!drug) return undefined;
    const poured = fromPump(door, value, path, drug);
    if (!poured) return undefined;
    const read = door.fields(poured, path, { rate: rateOf(drug), bag: bagOf(drug).field, hold_at: HOLD }, [
      'drug',
    ]);
    if (read.hold_at && !isMapping(read.rate)) return refuseConstant(door, path);
    if (isMapping(read.rate)) refuseSteep(door, read.rate, [...path, 'rate'], drug);
    return { drug, ...read };
  },

  acts(deed): readonly Act[] {
    const vein = DRUGS[deed.drug].vein;
    if (deed.hold_at) return heldSteps(deed, vein, deed.hold_at.contractions_per_10_min);
    return stepsOf(deed).map(({ after, rate }) => ({ after, vein, rate }));
  },

  given: (deed) => ({ drug: deed.drug, way: 'infusion', amount: 0 }),
};

/** A titration: every so often the rate goes up, unless there are contractions enough. */
function heldSteps(deed: Infusion, vein: string, enough: number): readonly Act[] {
  const { start, step, every, max } = ladderOf(deed);
  const unless = { port: 'contractionsPerTenMinutes', level: enough };
  const tries = Math.min(MOST_STEPS, Math.floor(LONGEST_TITRATION / every));
  return [
    { after: 0, vein, rate: start },
    ...Array.from({ length: tries }, (_, i) => ({
      after: (i + 1) * every,
      vein,
      by: step,
      most: max,
      unless,
    })),
  ];
}

function refuseConstant(door: Door, path: Path): undefined {
  const expected =
    'a rate that is raised, such as { start: 1 mU/min, step: 1 mU/min, every: 30 min, max: 8 mU/min }';
  return door.refuse([...path, 'hold_at'], fault('key-missing', { key: 'rate', expected }));
}

function stepsOf(deed: Infusion) {
  const key = dosed('rate', deed.drug, '/min', false).key;
  const factor = picomolesPer(deed.drug);
  if (!deed.rate) return [{ after: 0, rate: (deed as unknown as Record<string, number>)[key]! * factor }];
  return ladder(ladderOf(deed));
}

function ladderOf(deed: Infusion): Ladder {
  const in_ = dosed('rate', deed.drug, '/min', false).key.replace('rate_', '');
  const at = (name: string): number => deed.rate![`${name}_${in_}`]! * picomolesPer(deed.drug);
  return { start: at('start'), step: at('step'), every: deed.rate!.every_s!, max: at('max') };
}

/** A ladder must climb, and in no more steps than a run carries out. */
function refuseSteep(door: Door, steps: Mapping, path: Path, drug: DrugName): void {
  const inUnit = `${plainUnit(DRUGS[drug].unit)}/min`;
  const at = (name: string): number => Number(steps[dosed(name, drug, '/min', false).key]);
  const [start, step, max] = [at('start'), at('step'), at('max')];
  // two units of one rate differ by rounding
  if (start > max * (1 + 1e-9)) {
    const slots = {
      key: 'rate start',
      given: `${start} ${inUnit}`,
      expected: rangeOf(start, 0, max, inUnit),
    };
    door.refuse([...path, 'start'], fault('out-of-range', slots));
  }
  const given = step > 0 ? Math.ceil((max - start) / step) : 0;
  if (given > MOST_STEPS) {
    door.refuse([...path, 'step'], fault('too-many-acts', { key: 'rate step', given, most: MOST_STEPS }));
  }
}

/** Turns what a pump shows (20 mL/h) into a rate of the drug, by the strength of the bag. */
function fromPump(door: Door, value: Mapping, path: Path, drug: DrugName): Mapping | undefined {
  const { field, doses } = bagOf(drug);
  const isBag = ([key]: [string, unknown]): boolean => key === 'bag' || key === field.key;
  const parts = Object.entries(value);
  const rest: Mapping = Object.fromEntries(parts.filter((part) => !isBag(part)));
  const before = door.refusals.length;
  const { [field.key]: strength } = door.fields(Object.fromEntries(parts.filter(isBag)), path, {
    bag: field,
  });
  if (door.refusals.length > before) return undefined;
  const { rate } = rest;
  const volumes = isMapping(rate) ? rate : { rate };
  const pumped = Object.entries(volumes).filter(([, v]) => isVolumeRate(v));
  const here = (key: string): Path => (isMapping(rate) ? [...path, 'rate', key] : [...path, key]);
  const inUnit = plainUnit(DRUGS[drug].unit);
  const turned: Record<string, string> = {};
  for (const [key, given] of pumped) {
    const name = `infusion ${shown(key)}`;
    const flow = parseQuantity(String(given), VOLUME_RATE);
    if (typeof strength !== 'number') {
      const bag = `10 ${plainUnit(field.unit)}`;
      const slots = { key: name, given: shown(given), bag, unit: `${inUnit}/min` };
      return door.refuse(here(key), fault('bag-missing', slots));
    }
    if (!(flow >= 0 && flow <= GREATEST_FLOW)) {
      const slots = { key: name, given: shown(given), expected: rangeOf(flow, 0, GREATEST_FLOW, 'mL/h') };
      door.refuse(here(key), fault('out-of-range', slots));
    } else turned[key] = `${(flow / 1000) * strength * (doses / 60)} ${DRUGS[drug].unit}/min`;
  }
  if (door.refusals.length > before) return undefined;
  return isMapping(rate) ? { ...rest, rate: { ...rate, ...turned } } : { ...rest, ...turned };
}

function isVolumeRate(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > LONGEST_QUANTITY) return false;
  const symbols = /^\s*[-+\d.eE]+\s*(.*\S)\s*$/.exec(value)?.[1];
  if (symbols === undefined) return false;
  try {
    const { dimension } = spokenUnit(symbols);
    if (!dimension.every((e, i) => e === VOLUME_RATE.dimension[i])) return false;
    return Number.isFinite(parseQuantity(value, VOLUME_RATE));
  } catch {
    return false;
  }
}
