import { DRUGS, type DrugName, ladder } from '@tokos/body';
import { oxytocin, parseQuantity, spokenUnit, unit } from '@tokos/units';
import { fault } from '../../messages/faults.ts';
import type { Path } from '../document.ts';
import { type Door, isMapping, type Mapping, shown } from '../door.ts';
import { type Fields, quantity } from '../fields.ts';
import { picomolesPer } from './amounts.ts';
import { type Act, type DeedKind, dosed, readDrug } from './deed.ts';

const VOLUME_RATE = unit('mL/h');
const BAG = quantity('bag', 'IU{oxytocin}/L', { least: Number.MIN_VALUE, optional: true }, oxytocin);

/** `{ drug: 'oxytocin', rate_mu_per_min: 8 }`, or a rate that is raised: `rate: { start_mu_per_min: 2, ... }`. */
export interface Infusion {
  readonly drug: DrugName;
  readonly rate?: Readonly<Record<string, number>>;
  readonly [rate: `rate_${string}`]: number;
}

export const infusion: DeedKind<Infusion> = {
  about: 'A drug runs into a vein at a rate, constant or raised step by step.',
  example: '{ drug: oxytocin, rate: 8 mU/min }',
  lasts: true,

  read(door, value, path) {
    const drug = readDrug(door, value, path);
    if (!drug) return undefined;
    const poured = fromPump(door, value, path);
    if (!poured) return undefined;
    const rate = dosed('rate', drug, '/min', false);
    if (!isMapping(poured.rate)) {
      return { drug, ...door.fields(poured, path, { rate }, ['drug']) } as Infusion;
    }
    const fields: Fields = {
      start: dosed('start', drug, '/min', false),
      step: dosed('step', drug, '/min', false),
      every: quantity('every', 's', { least: 1 }),
      max: dosed('max', drug, '/min', false),
    };
    door.keys(poured, path, ['drug', 'rate']);
    const steps = door.fields(poured.rate, [...path, 'rate'], fields);
    return { drug, rate: steps as Readonly<Record<string, number>> };
  },

  acts(deed): readonly Act[] {
    const vein = DRUGS[deed.drug].vein;
    return stepsOf(deed).map(({ after, rate }) => ({ after, vein, rate }));
  },

  strength(deed) {
    const most = Math.max(...stepsOf(deed).map((s) => s.rate));
    return { drug: deed.drug, route: 'infusion', most };
  },
};

function stepsOf(deed: Infusion) {
  const key = dosed('rate', deed.drug, '/min', false).key;
  const factor = picomolesPer(deed.drug);
  if (!deed.rate) return [{ after: 0, rate: (deed as unknown as Record<string, number>)[key]! * factor }];
  const in_ = key.replace('rate_', '');
  const at = (name: string): number => deed.rate![`${name}_${in_}`]! * factor;
  return ladder({ start: at('start'), step: at('step'), every: deed.rate.every_s!, max: at('max') });
}

/** Turns what a pump shows (20 mL/h) into a rate of the drug, by the strength of the bag. */
function fromPump(door: Door, value: Mapping, path: Path): Mapping | undefined {
  const { bag, bag_iu_per_l: canonicalBag, ...rest } = value;
  const rate = rest.rate;
  const volumes = isMapping(rate) ? rate : { rate };
  const pumped = Object.entries(volumes).filter(([, v]) => isVolumeRate(v));
  if (pumped.length === 0) return rest;
  const here = (key: string): Path => (isMapping(rate) ? [...path, 'rate', key] : [...path, key]);
  if (bag === undefined && canonicalBag === undefined) {
    const [key, given] = pumped[0]!;
    return door.refuse(here(key), fault('bag-missing', { key: `infusion ${key}`, given: shown(given) }));
  }
  const canonical = bag === undefined;
  const strength = door.quantity(canonical ? canonicalBag : bag, [...path, 'bag'], BAG, canonical);
  if (strength === undefined) return undefined;
  const milliunits = (v: unknown): string => {
    const flow = parseQuantity(String(v), VOLUME_RATE);
    return `${(flow / 1000) * strength * (1000 / 60)} mU/min`;
  };
  const turned = Object.fromEntries(pumped.map(([k, v]) => [k, milliunits(v)]));
  return isMapping(rate) ? { ...rest, rate: { ...rate, ...turned } } : { ...rest, ...turned };
}

function isVolumeRate(value: unknown): boolean {
  const symbols = /^\s*[-+\d.eE]+\s*(\S+)\s*$/.exec(String(value))?.[1];
  if (symbols === undefined) return false;
  try {
    const { dimension } = spokenUnit(symbols);
    return dimension.every((e, i) => e === VOLUME_RATE.dimension[i]);
  } catch {
    return false;
  }
}
