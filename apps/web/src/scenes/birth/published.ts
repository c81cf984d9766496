/** A published time from 4 to 10 cm, with what its bar is; held to the atlas by a test. */
export interface PublishedTime {
  readonly experiment: string;
  readonly measure: string;
  readonly spread: string;
  readonly mean_h: number;
  readonly sd_h: number;
}

/** Labours without oxytocin and without an epidural, by whether it was a first one. */
export const FROM_4_TO_10_CM: Readonly<Record<'first' | 'later', PublishedTime>> = {
  first: {
    experiment: 'albers-1999-no-drugs',
    measure: 'p0_4_10_cm_mean_h',
    spread: 'p0_4_10_cm_sd_h',
    mean_h: 7.7,
    sd_h: 4.9,
  },
  later: {
    experiment: 'albers-1999-no-drugs',
    measure: 'multipara_4_10_cm_mean_h',
    spread: 'multipara_4_10_cm_sd_h',
    mean_h: 5.6,
    sd_h: 4.1,
  },
};
