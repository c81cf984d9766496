import { exp, log } from '@tokos/engine/elementary';
import { OXYTOCIN_GRAMS_PER_MOLE } from '@tokos/units';

/** Random numbers for one reading: of the person (the same all day) and of the sample. */
export interface ReadingChance {
  readonly person: () => number;
  readonly sample: () => number;
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
  /** A reading of a true concentration [pg/mL]; `normal` draws have mean 0 and standard deviation 1. */
  read(truth: number, chance: ReadingChance): number;
}

/** A log-normal factor around 1 with this standard deviation of the logarithm. */
const spread = (sd: number, normal: number): number => exp(sd * normal);

/**
 * What an unextracted kit reads besides oxytocin: median 300 pg/mL, coefficient of variation 0.8 between
 * people.
 */
const MATRIX_MEDIAN = 300;
const MATRIX_VARIATION = 0.8;
const matrix = (normal: number): number =>
  MATRIX_MEDIAN * spread(Math.sqrt(log(1 + MATRIX_VARIATION ** 2)), normal);

export const ASSAYS = {
  extracted_ria: {
    about: 'radioimmunoassay after extraction; the blank of 0.5 pg/mL explains its limit and is not added',
    limit: 1.5,
    noise: 0.12,
    onlyRelative: false,
    source: 'noise assumed at 12 %; limit as most papers state it',
    read: (truth, chance) => truth * spread(0.12, chance.sample()),
  },
  lc_ms_ms: {
    about: 'liquid chromatography with tandem mass spectrometry of free oxytocin',
    limit: 1.0,
    noise: 0.12,
    onlyRelative: false,
    source: '10.3389/fchem.2022.889154',
    read: (truth, chance) => truth * spread(0.12, chance.sample()),
  },
  unextracted_elisa: {
    about:
      'enzyme immunoassay without extraction: reads mostly other matter, the same for a person within a day',
    limit: 15,
    noise: 0.1,
    onlyRelative: true,
    source: 'PMID 21636661: more than 100 times the extracted value, rank correlation about 0',
    read: (truth, chance) => (truth + matrix(chance.person())) * spread(0.1, chance.sample()),
  },
} as const satisfies Record<string, Assay>;

export type AssayName = keyof typeof ASSAYS;
export const ASSAY_NAMES: readonly string[] = Object.keys(ASSAYS);
export const assay = (name: AssayName): Assay => ASSAYS[name];

/** `extracted RIA` and `LC-MS/MS` as people write them. */
export const assayName = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');

export const picogramsPerMillilitre = (picomolesPerLitre: number): number =>
  (picomolesPerLitre * OXYTOCIN_GRAMS_PER_MOLE) / 1000;
