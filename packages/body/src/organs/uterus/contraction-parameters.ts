import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'women at term' } as const;
const ends = {
  ...women,
  known: 'derived',
  from: 'three in ten minutes at 25 mmHg at the beginning of labour, five at 50 mmHg at its end',
} as const;
const start = { known: 'assumed', because: 'a run begins between contractions' } as const;

export const g_0 = parameter(0.75, '1', {
  about: 'gap junctions at the onset of labour',
  ...women,
  known: 'assumed',
  because: 'electron microscopes see them from the onset on; shares were not measured',
});
export const phase_0 = parameter(0, '1', { about: 'phase of the first contraction', ...start });
export const since_0 = parameter(1, 'h', { about: 'time since a contraction, at the start', ...start });
export const period_0 = parameter(1, '1', { about: 'wait for the first contraction', ...start });
export const size_0 = parameter(0, 'mmHg', { about: 'size of the contraction before the first', ...start });
export const none = parameter(0, '1', { about: 'no contraction yet', ...start });

export const g_low = parameter(0.52, '1', {
  about: 'gap junctions before activation',
  ...women,
  known: 'fitted',
  to: ['harper-2012-onset-type.p0_induced_4_10_cm_median_h'],
  note: 'house/fit/labour-spread.ts',
});
export const g_act = parameter(0.35, '1', {
  about: 'what activation adds to them',
  ...women,
  known: 'assumed',
  because: 'labour that began by itself starts at three quarters of its coupling',
});
export const g_P = parameter(0.35, '1', {
  about: 'what prostaglandin adds to them',
  ...women,
  known: 'assumed',
  because: 'coupling is complete late in labour',
});
export const tau_G = parameter(240, 'min', {
  about: 'time constant of the gap junctions',
  ...women,
  known: 'assumed',
  because: 'proteins are made within hours',
});
export const pi_up = parameter(0.6, '1', {
  about: 'drive of the muscle by prostaglandin beyond that before labour',
  ...women,
  known: 'fitted',
  to: ['misoprostol-dinoprostone-2004'],
  spread: 0.2,
});
export const pi_down = parameter(0.15, '1', {
  about: 'drive that the muscle loses where there is less of it',
  ...women,
  known: 'fitted',
  to: ['niebyl-1976-aspirin.nullipara_ratio_aspirin_to_placebo_duration'],
});
export const UA_0 = parameter(10, 'MVU', {
  about: 'activity that nothing drives',
  ...women,
  known: 'fitted',
  to: ['atosiban-open-label.share_contractions_fall_at_least_50_percent'],
});
export const UA_m = parameter(285, 'MVU', {
  about: 'activity that full drive adds',
  ...women,
  known: 'fitted',
  to: ['caldeyro-1957-dose-response', 'albers-1999-no-drugs', 'vahratian-2006-parity'],
  note: 'The curve of doses gives the median; how much women differ in it: house/fit/labour-spread.ts.',
  spread: 0.2439,
});
export const UA_least = parameter(1, 'MVU', {
  about: 'activity of a womb that lies still',
  ...women,
  known: 'assumed',
  because: 'it is never quite still; keeps the pace above nothing',
});
export const kappa_UA = parameter(0.3, '1', {
  about: 'share of the activity that strong strain takes',
  ...women,
  known: 'assumed',
  because: 'strained women labour longer; how much of it is the muscle is not known',
  range: [0, 0.5],
});
export const z_labour = parameter(0.15, '1', {
  about: 'strain of a labour without company',
  ...women,
  known: 'derived',
  from: 'what continuous support takes is there without it',
});
export const w_support = parameter(0.15, '1', {
  about: 'strain that continuous support takes',
  ...women,
  known: 'fitted',
  to: ['hodnett-2013-support.labour_difference_support_h'],
});
export const w_breath = parameter(0.04, '1', {
  about: 'strain that slow breathing takes',
  ...women,
  known: 'assumed',
  because: 'first stages were alike with and without it (10.1016/j.eujim.2024.102370)',
  range: [0, 0.2],
});
export const f_ref = parameter(0.3, '1/min', { about: 'contractions at the reference activity', ...ends });
export const A_ref = parameter(25, 'mmHg', { about: 'their size over the tone', ...ends });
export const UA_ref = parameter(75, 'MVU', { about: 'reference activity', ...ends });
export const n_f = parameter(0.36, '1', {
  about: 'how much of more activity is more contractions; the rest is larger ones',
  ...women,
  known: 'fitted',
  to: ['condisox-2021.tachysystole_continue'],
  note: 'The two ends of labour alone give 0.42.',
  range: [0.3, 0.45],
});
export const tenMinutes = parameter(10, 'min', {
  about: 'time in which contractions are counted',
  known: 'assumed',
  because: 'the custom of labour wards',
});
export const T = parameter(70, 's', {
  about: 'length of a contraction',
  ...women,
  known: 'assumed',
  because: 'recalled; said to stay the same through labour',
  range: [45, 90],
});
export const skew = parameter(0.8, '1', {
  about: 'form of a contraction: below 1 it rises faster than it falls',
  ...women,
  known: 'assumed',
  because: 'traces of pressure rise faster than they fall',
});
export const pi = parameter(Math.PI, '1', {
  about: 'half a turn',
  known: 'derived',
  from: 'its definition',
});
export const cv_0 = parameter(0.3, '1', {
  about: 'spread of the waits at the beginning of labour',
  ...women,
  known: 'assumed',
  because: 'waits are irregular early; a study of 76 women saw no trend, so cv_D may be 0',
});
export const cv_D = parameter(0.18, '1', {
  about: 'what full dilation takes from that spread',
  ...women,
  known: 'assumed',
  because: 'contractions are said to grow regular; contradicted by a study of 76 women',
  range: [0, 0.18],
});
export const cv_A = parameter(0.12, '1', {
  about: 'spread of sizes',
  ...women,
  known: 'assumed',
  because: 'sizes vary less than waits',
});
export const shortest = parameter(0.45, '1', {
  about: 'shortest wait over the usual',
  ...women,
  known: 'assumed',
  because: 'muscle needs time after a contraction',
});
export const smallest = parameter(0.4, '1', {
  about: 'smallest contraction over the usual',
  ...women,
  known: 'assumed',
  because: 'smaller ones are no contractions of the whole womb',
});
export const tone_0 = parameter(8, 'mmHg', {
  about: 'tone of a quiet womb',
  ...women,
  known: 'measured',
  source: 'monitored labours: 8 to 12 mmHg',
  range: [6, 15],
});
export const tone_UA = parameter(5, 'mmHg', {
  about: 'tone that activity adds',
  ...women,
  known: 'measured',
  source: 'monitored labours: 8 to 12 mmHg',
});
export const UA_tone = parameter(280, 'MVU', {
  about: 'activity that adds it',
  ...women,
  known: 'assumed',
  because: 'the greatest activity of labour',
});
export const P_push = parameter(45, 'mmHg', {
  about: 'pressure of bearing down',
  ...women,
  known: 'assumed',
  because: 'the sum is quoted as 80 to 100 mmHg in the second stage',
});
export const b_push = parameter(0.1, '1', {
  about: 'what women push more who were taught to breathe slowly',
  ...women,
  known: 'assumed',
  because:
    'second stages were shorter by a sixth (10.1016/S2095-4964(17)60368-6); the training was also one in ' +
    'pushing',
  range: [0, 0.15],
});
export const push_from = parameter(0.35, '1', {
  about: 'share of a contraction from which women bear down',
  ...women,
  known: 'assumed',
  because: 'the urge comes with the height of a contraction',
});
export const e_push = parameter(0.62, '1', {
  about: 'share of bearing down that an epidural takes',
  ...women,
  known: 'fitted',
  to: ['zhang-2010-second-stage.p0_epidural_median_min'],
  range: [0.4, 0.7],
});
