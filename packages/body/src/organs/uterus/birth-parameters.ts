import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'women at term' } as const;
const nulliparas = { species: 'human', population: 'nulliparas' } as const;
const start = { known: 'assumed', because: 'a run begins before birth' } as const;
const illustration = {
  ...women,
  known: 'assumed',
  because: 'an illustration: no law was ever measured',
} as const;

export const notYet = parameter(0, '1', { about: 'nothing yet', ...start });
export const none = parameter(0, 'cm', { about: 'descent by pushing at the start', ...start });
export const dry = parameter(0, 'mL', { about: 'no blood lost at the start', ...start });
export const noTime = parameter(0, 's', { about: 'no time since birth, before it', ...start });

/** Descent. */
export const s_0 = parameter(-2.5, 'cm', {
  about: 'station before the cervix opens',
  ...women,
  known: 'fitted',
  to: ['graseck-2014-descent.p0_station_at_6_cm_median'],
});
export const s_full = parameter(0.5, 'cm', {
  about: 'station at full dilation',
  ...women,
  known: 'fitted',
  to: ['graseck-2014-descent.share_station_0_or_lower_at_10_cm'],
});
export const bend = parameter(0.7, '1', {
  about: 'how early the head follows the cervix',
  ...women,
  known: 'assumed',
  because: 'most of the descent of the first stage is early',
});
export const s_birth = parameter(5, 'cm', {
  about: 'station of birth',
  ...women,
  known: 'measured',
  source: 'the scale of stations: at +5 the head is born',
});
export const P_d = parameter(12, 'mmHg', {
  about: 'pressure from which the head descends',
  ...women,
  known: 'assumed',
  because: 'a little less than the cervix needs',
});
export const eta_s = parameter(190, 'mmHg*min/cm', {
  about: 'resistance of the pelvic floor',
  ...nulliparas,
  known: 'fitted',
  to: ['zhang-2010-second-stage.p0_no_epidural_median_min'],
  spread: 0.59,
});

/** Placenta. */
export const Z_0 = parameter(1, '1', {
  about: 'work after which the placenta is out, until it is drawn at birth',
  ...women,
  known: 'assumed',
  because: 'the median of women',
});
export const k_sep = parameter(1 / 6, '1/min', {
  about: 'separation of the placenta at the activity below',
  ...women,
  known: 'fitted',
  to: ['frolova-2016-third-stage'],
});
export const UA_sep = parameter(200, 'MVU', {
  about: 'activity of that',
  ...women,
  known: 'assumed',
  because: 'the activity of late labour',
});
export const sd_Z = parameter(0.75, '1', {
  about: 'spread of the work it needs, as a logarithm',
  ...women,
  known: 'fitted',
  to: ['frolova-2016-third-stage'],
});
export const q_before = parameter(22, 'mL/min', {
  about: 'bleeding of a slack womb before the placenta is out',
  ...illustration,
});
export const q_after = parameter(8, 'mL/min', {
  about: 'bleeding of a slack womb afterwards',
  ...illustration,
});
export const UA_before = parameter(260, 'MVU', {
  about: 'activity that divides the first by e',
  ...illustration,
});
export const UA_after = parameter(130, 'MVU', {
  about: 'activity that divides the second by e',
  ...illustration,
});

export const t_after = parameter(2, 'h', {
  about: 'time constant at which that fades',
  ...illustration,
});

/** Shrinking of the womb. */
const volumes = {
  species: 'human',
  population: 'women after birth',
  known: 'fitted',
  to: ['uterine-involution-3d'],
} as const;
export const V_end = parameter(65, 'mL', { about: 'volume of the womb two months after birth', ...volumes });
export const V_more = parameter(735, 'mL', { about: 'what it has beyond that at birth', ...volumes });
export const k_V = parameter(0.093, '1/d', { about: 'how fast that goes', ...volumes });
