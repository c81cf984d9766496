import { parameter } from '@tokos/language';

const adults = { species: 'human', population: 'adults', known: 'assumed' } as const;
const textbook = 'a textbook value; no source was checked';

export const second = parameter(1, 's', {
  about: 'step of water and sodium',
  known: 'assumed',
  because: 'the parts of a person meet once a second',
});
export const W = parameter(70, 'kg', {
  about: 'body weight',
  ...adults,
  because: 'the reference adult; a person may state another',
});
export const f_w = parameter(0.5, 'L/kg', {
  about: 'share of the body that is water, in women',
  ...adults,
  because: textbook,
  spread: 0.1,
  range: [0.45, 0.6],
});
export const Na_0 = parameter(140, 'mmol/L', {
  about: 'sodium in plasma to which a person regulates',
  ...adults,
  because: textbook,
  spread: 0.015,
  range: [135, 145],
});
export const d_AVP = parameter(5, 'mmol/kg', {
  about: 'how far the resting osmolality lies above that at which vasopressin stops',
  ...adults,
  because: 'a set point of 285 mmol/kg against a resting 290, twice the sodium and 10 of sugar and urea',
  range: [2, 10],
});
export const g_AVP = parameter(0.35, 'pmol/L*kg/mmol', {
  about: 'vasopressin that each mmol/kg above that point calls',
  ...adults,
  because: textbook,
  spread: 0.4,
  range: [0.15, 0.7],
});
export const r_V2 = parameter(0.022, '1', {
  about: 'potency of oxytocin at the kidney over that of vasopressin',
  species: 'human',
  population: 'ten men',
  known: 'fitted',
  to: ['antidiuresis-men.urine_osmolality_ratio', 'antidiuresis-men.urine_volume_ratio'],
  source: 'Korean J Nephrol 2002;21:251',
  range: [0.01, 0.05],
  note: 'If the rate was 20 mU/min; the abstract prints mU/hour, which would need 1.3.',
});
export const U_min = parameter(60, 'mmol/kg', {
  about: 'osmolality of the most dilute urine',
  ...adults,
  because: textbook,
  range: [40, 80],
});
export const U_max = parameter(1000, 'mmol/kg', {
  about: 'osmolality of the most concentrated urine',
  ...adults,
  because: textbook,
  range: [800, 1200],
});
export const K_U = parameter(1.4, 'pmol/L', {
  about: 'vasopressin that concentrates it half of the way',
  ...adults,
  because: 'drawn through a published series of vasopressin infusions; it was not fitted',
  range: [0.7, 3],
});
export const n_U = parameter(1.8, '1', {
  about: 'steepness of that',
  ...adults,
  because: 'drawn through the same series',
  range: [1, 3],
});
export const n_s = parameter(0.6, 'mmol/min', {
  about: 'what is dissolved in the urine of a minute',
  ...adults,
  because: '860 mmol a day lie within the 600 to 1200 of the textbook; food is as steady here',
  spread: 0.25,
  range: [0.4, 0.9],
});
export const density = parameter(1, 'kg/L', {
  about: 'weight of a litre of urine, and of the water of plasma',
  known: 'assumed',
  because: 'both are water within 3 %',
});
export const v_skin = parameter(0.6, 'mL/min', {
  about: 'water that skin and breath take away',
  ...adults,
  because: '0.9 L a day at rest in a temperate room; work and warmth take more',
  range: [0.4, 2],
});
export const t_gut = parameter(10, 'min', {
  about: 'half-life of plain water in stomach and gut',
  ...adults,
  because: 'half a litre has left the stomach within half an hour; labour may slow it much',
  range: [5, 40],
});
export const d_thirst = parameter(5, 'mmol/kg', {
  about: 'rise of osmolality over that of rest at which thirst begins',
  ...adults,
  because: 'thirst is told at 290 to 295 mmol/kg',
  range: [0, 10],
});
export const g_thirst = parameter(2, 'mL/min*kg/mmol', {
  about: 'water that is drunk for each mmol/kg beyond that',
  ...adults,
  because: 'it keeps a day without another drink within the usual range',
  range: [1, 10],
});
export const noWater = parameter(0, 'mL', {
  about: 'nothing counted at the start',
  known: 'assumed',
  because: 'counting begins with the run',
});
export const noSodium = parameter(0, 'mmol', {
  about: 'no sodium given at the start',
  known: 'assumed',
  because: 'counting begins with the run',
});
