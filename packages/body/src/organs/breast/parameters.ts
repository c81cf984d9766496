import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'nursing mothers' } as const;
const pumped = [
  'kent-2008-max-vacuum.milk_per_15_min',
  'kent-2008-max-vacuum.share_of_available_milk',
  'kent-2008-max-vacuum.ratio_flow_first_to_third_and_later_ejections',
  'whole-feed.milk',
  'whole-feed.milk_share_of_available',
] as const;

/** The store and what fills it. */
export const V_cap = parameter(179, 'mL', {
  about: 'milk that the alveoli of a breast can store',
  ...women,
  known: 'measured',
  source: '10.1542/peds.2005-1417, 71 mothers at 1 to 6 months',
  spread: 0.4,
  range: [74, 382],
});
export const V_a0 = parameter(112.77, 'mL', {
  about: 'milk in the alveoli at the start, 0.63 of what they can store',
  ...women,
  known: 'derived',
  from: 'the mean of a day with eleven feeds',
});
export const S = parameter(17.5, 'mL/h', {
  about: 'milk that a drained breast makes',
  ...women,
  known: 'measured',
  source: '10.1089/bfm.2009.0074, 18.4 right and 15.5 left over 24 h',
  spread: 0.33,
});
export const f_f = parameter(0.85, '1', {
  about: 'fill at which making is halved',
  ...women,
  known: 'fitted',
  to: ['daly-1996-interval'],
  range: [0.7, 1],
});
export const h_f = parameter(6, '1', {
  about: 'steepness of that brake',
  ...women,
  known: 'fitted',
  to: ['daly-1996-interval'],
  range: [3, 8],
});

/** Pressure. */
const relative = 'the old recordings could not be read; scaled to the 10 to 25 mmHg recalled of them';
export const P_e = parameter(2, 'mmHg', {
  about: 'pressure in full alveoli that do not contract',
  ...women,
  known: 'assumed',
  because: relative,
  range: [0, 8],
});
export const P_c = parameter(20, 'mmHg', {
  about: 'pressure that a full contraction adds in full alveoli',
  ...women,
  known: 'assumed',
  because: relative,
  spread: 0.25,
  range: [10, 40],
});
export const f_50 = parameter(0.3, '1', {
  about: 'fill at which emptying has cost much of that pressure',
  ...women,
  known: 'fitted',
  to: pumped,
  range: [0.15, 0.6],
});

/** From the alveoli to the nipple. */
export const g_0 = parameter(0.0002, 'mL/s/mmHg', {
  about: 'flow to the ducts by pressure, relaxed',
  ...women,
  known: 'fitted',
  to: pumped,
});
export const g_1 = parameter(0.034, 'mL/s/mmHg', {
  about: 'flow to the ducts by pressure that a full contraction adds',
  ...women,
  known: 'fitted',
  to: pumped,
  spread: 0.3,
});
export const r_back = parameter(0.3, '1', {
  about: 'share of that with which milk runs back',
  ...women,
  known: 'assumed',
  because: 'ducts that nobody empties narrow again within a minute or two',
});
export const V_d0 = parameter(1.5, 'mL', {
  about: 'milk in the ducts of a breast between feeds',
  ...women,
  known: 'assumed',
  because: 'a main duct is 2.4 mm wide (10.1186/1746-4358-4-4, one picture); women have no cistern',
  range: [0.5, 4],
});
export const C_d = parameter(0.15, 'mL/mmHg', {
  about: 'how much the ducts give by pressure',
  ...women,
  known: 'fitted',
  to: ['ramsay-2004-duct-and-number.duct_width_rise_at_ejection'],
  range: [0.075, 0.3],
});
export const G_n = parameter(0.05, 'mL/s/mmHg', {
  about: 'flow out of the nipple by pressure, ducts wide',
  ...women,
  known: 'fitted',
  to: ['ramsay-2006-flow-range.p95_of_cohort_peak_flow'],
  range: [0.025, 0.1],
});
export const P_v = parameter(30, 'mmHg', {
  about: 'pressure by which an infant, or a pump at the greatest comfortable vacuum, draws at the ducts',
  ...women,
  known: 'fitted',
  to: ['ramsay-2006-flow-range.p95_of_cohort_peak_flow'],
  range: [15, 60],
});
export const v_ref = parameter(190.7, 'mmHg', {
  about: 'greatest comfortable vacuum of a pump',
  ...women,
  known: 'measured',
  source: '10.1089/bfm.2007.0028, 21 mothers',
});
export const V_dh = parameter(0.8, 'mL', {
  about: 'milk in the ducts at which they begin to close',
  ...women,
  known: 'assumed',
  because: 'half of what they hold between feeds',
});
export const n_d = parameter(4, '1', {
  about: 'power of the width in the flow through a duct',
  known: 'derived',
  from: 'the law of Hagen and Poiseuille: the square of the cross-section',
});

/** What warmth and hands do to the outflow. */
export const g_warm = parameter(0.25, '1', {
  about: 'outflow that a warm compress adds',
  ...women,
  known: 'assumed',
  because: 'one unblinded study found 1.42 times the milk (10.1089/bfm.2011.0142); taken as 1.0 to 1.6',
  range: [0, 0.6],
});
export const tau_warm = parameter(10, 'min', {
  about: 'time constant at which a breast warms and cools',
  ...women,
  known: 'assumed',
  because: 'skin under a compress; the study pumped after 20 min of warmth',
  range: [5, 20],
});
export const g_rub = parameter(0.1, '1', {
  about: 'outflow that massage of the breast adds',
  ...women,
  known: 'assumed',
  because: 'studies without control or without chance; 0.9 to 1.8 times',
  range: [-0.1, 0.8],
});
export const cool = parameter(0, '1', {
  about: 'no compress before the start',
  known: 'assumed',
  because: 'a run begins at rest',
});
export const noMilk = parameter(0, 'mL', {
  about: 'nothing counted at the start',
  known: 'assumed',
  because: 'counting begins with the run',
});
