import { exp, log } from '@tokos/engine/elementary';
import { OXYTOCIN_GRAMS_PER_MOLE } from '@tokos/units';
import { k_bench, kitNoise, matrix, matrixVariation, noise, t_bench } from './parameters.ts';

/** Random numbers for one reading: of the person (the same all day) and of the sample. */
export interface ReadingChance {
  readonly person: () => number;
  readonly sample: () => number;
}

/** What of a sample acts on the oxytocin in it. */
export interface Sample {
  /** Activity of oxytocinase [IU/mL]; asked for where an assay needs it. */
  readonly oxytocinase: number;
}

/** What a laboratory would have read [pg/mL]; nothing of it goes back into the body. */
export interface Assay {
  readonly about: string;
  /** Below this it reports `not detected` [pg/mL]. */
  readonly limit: number;
  /** Coefficient of variation between readings of one sample. */
  readonly noise: number;
  /** A kit without extraction is only fit for ratios to its own baseline. */
  readonly onlyRelative: boolean;
  readonly source: string;
  /** Signals without which it cannot be read. */
  readonly needs?: readonly string[];
  /** A reading of a true concentration [pg/mL]; `normal` draws have mean 0 and standard deviation 1. */
  read(truth: number, chance: ReadingChance, sample: Sample): number;
}

/** A log-normal factor around 1 with this standard deviation of the logarithm. */
const spread = (sd: number, normal: number): number => exp(sd * normal);

const ofKit = (normal: number): number =>
  matrix.value * spread(Math.sqrt(log(1 + matrixVariation.value ** 2)), normal);
const loss = k_bench.value * t_bench.value;

export const ASSAYS = {
  extracted_ria: {
    about: 'radioimmunoassay after extraction; the blank of 0.5 pg/mL explains its limit and is not added',
    limit: 1.5,
    noise: noise.value,
    onlyRelative: false,
    source: 'noise assumed at 12 %; limit as most papers state it',
    read: (truth, chance) => truth * spread(noise.value, chance.sample()),
  },
  lc_ms_ms: {
    about: 'liquid chromatography with tandem mass spectrometry of free oxytocin',
    limit: 1.0,
    noise: noise.value,
    onlyRelative: false,
    source: '10.3389/fchem.2022.889154',
    read: (truth, chance) => truth * spread(noise.value, chance.sample()),
  },
  lc_ms_ms_without_inhibitor: {
    about: 'the same in plasma that stood half an hour without an inhibitor: oxytocinase goes on eating',
    limit: 2.0,
    noise: noise.value,
    onlyRelative: false,
    source: 'limit of the trial of oxytocin breathed in after birth; the loss was set on it',
    needs: ['oxytocinase'],
    read: (truth, chance, { oxytocinase }) =>
      truth * exp(-loss * oxytocinase) * spread(noise.value, chance.sample()),
  },
  unextracted_elisa: {
    about:
      'enzyme immunoassay without extraction: reads mostly other matter, the same for a person within a day',
    limit: 15,
    noise: kitNoise.value,
    onlyRelative: true,
    source: 'PMID 21636661: more than 100 times the extracted value, rank correlation about 0',
    read: (truth, chance) => (truth + ofKit(chance.person())) * spread(kitNoise.value, chance.sample()),
  },
} as const satisfies Record<string, Assay>;

export type AssayName = keyof typeof ASSAYS;
export const ASSAY_NAMES: readonly string[] = Object.keys(ASSAYS);
export const assay = (name: AssayName): Assay => ASSAYS[name];
/** What must be recorded beside the level, so that this laboratory can read it. */
export const signalsOfAssay = (name: string | undefined): readonly string[] =>
  name === undefined ? [] : (assay(name as AssayName).needs ?? []);

/** `extracted RIA` and `LC-MS/MS` as people write them. */
export const assayName = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');

export const picogramsPerMillilitre = (picomolesPerLitre: number): number =>
  (picomolesPerLitre * OXYTOCIN_GRAMS_PER_MOLE) / 1000;
