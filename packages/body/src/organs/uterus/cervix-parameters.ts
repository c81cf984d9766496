import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'women at term' } as const;
const nulliparas = { species: 'human', population: 'nulliparas' } as const;
const labours = ['albers-1999-no-drugs', 'vahratian-2006-parity', 'zhang-2010-csl-traverse'] as const;

export const Q_0 = parameter(0, '1', {
  about: 'softening at the onset of labour',
  ...women,
  known: 'assumed',
  because: 'counted from there',
});
export const D_0 = parameter(2.5, 'cm', {
  about: 'width at the onset of labour',
  ...women,
  known: 'assumed',
  because: 'women come to the ward at 3 to 4 cm',
});
export const none = parameter(0, '1', {
  about: 'nothing yet',
  known: 'assumed',
  because: 'a run begins before full dilation',
});
export const D_full = parameter(10, 'cm', {
  about: 'full dilation',
  ...women,
  known: 'assumed',
  because: 'the custom of labour wards: the head passes',
});
export const k_Q = parameter(1 / 960, '1/min', {
  about: 'softening by prostaglandin',
  ...women,
  known: 'fitted',
  to: ['niebyl-1976-aspirin.nullipara_ratio_aspirin_to_placebo_duration', ...labours],
  note: 'How much women differ in it: house/fit/labour-spread.ts.',
  spread: 0.9368,
});
export const p_Q = parameter(0.4, '1', {
  about: 'prostaglandin from which it softens',
  ...women,
  known: 'assumed',
  because: 'a brake on prostaglandin slows labour and does not stop it',
});
export const q_low = parameter(0.1, '1', {
  about: 'share of that softening in a womb that is not awake',
  ...women,
  known: 'assumed',
  because: 'a cervix that waits stays firm for days',
  range: [0, 0.3],
});
export const m_M = parameter(960 / 870, '1', {
  about: 'softening by strain at the activity of mid-labour, over that by prostaglandin',
  ...women,
  known: 'fitted',
  to: ['niebyl-1976-aspirin.nullipara_ratio_aspirin_to_placebo_duration'],
});
export const UA_M = parameter(150, 'MVU', {
  about: 'activity of mid-labour',
  ...women,
  known: 'derived',
  from: 'half way through labour between 75 and 250 MVU',
});
export const eta_0 = parameter(1105, 'mmHg*min/cm', {
  about: 'resistance of the cervix before it softens',
  ...nulliparas,
  known: 'fitted',
  to: labours,
  note: 'house/fit/labour-spread.ts',
  spread: 1.447,
});
export const beta = parameter(2.802, '1', {
  about: 'how much softening lowers it, as a logarithm',
  ...nulliparas,
  known: 'fitted',
  to: labours,
  note: 'house/fit/labour-spread.ts',
});
export const L = parameter(1.004, '1', {
  about: 'what the head against the rim adds to it at full dilation',
  ...nulliparas,
  known: 'fitted',
  to: labours,
  note: 'house/fit/labour-spread.ts',
});
export const P_y = parameter(15, 'mmHg', {
  about: 'pressure of a contraction from which the cervix yields',
  ...women,
  known: 'assumed',
  because: 'recalled: contractions below it are felt and do not open',
  range: [10, 20],
});
export const P_firm = parameter(13.44, 'mmHg', {
  about: 'what a cervix that is not awake yields later',
  ...women,
  known: 'fitted',
  to: ['induction-cochrane-2009.not_born_vaginally_24_h_waiting'],
  note: 'house/fit/labour-spread.ts',
});
export const grain = parameter(0.05, 'cm', {
  about: 'stretch of the cervix with one resistance',
  ...women,
  known: 'assumed',
  because: 'small against the length below',
});
export const span = parameter(1.2, 'cm', {
  about: 'length over which the resistance of a cervix is alike',
  ...women,
  known: 'assumed',
  because: 'women stand still for hours and go on within a centimetre',
});
export const sd_tissue = parameter(2.166, '1', {
  about: 'spread of the resistance along a cervix that is still firm, as a logarithm',
  ...women,
  known: 'fitted',
  to: labours,
  note: 'house/fit/labour-spread.ts; what is soft is alike all over, so it fades as the cervix softens.',
});
export const b_upright = parameter(0.15, '1', {
  about: 'what the weight of the child adds to a contraction in an upright woman',
  ...women,
  known: 'assumed',
  because:
    'upright first stages were an hour shorter (10.1002/14651858.CD003934.pub2); standing women had higher ' +
    'pressures in 15 of 20',
  range: [0, 0.2],
});
export const b_walking = parameter(0.1, '1', {
  about: 'the same in a woman who walks',
  ...women,
  known: 'assumed',
  because: 'women sent to walk laboured as long as others (10.1056/NEJM199807093390203)',
  range: [0, 0.2],
});
export const sigma_birth = parameter(0.35, '1', {
  about: 'stretch that birth leaves',
  ...women,
  known: 'assumed',
  because: 'pulses go on for a while after birth',
});
export const t_stretch = parameter(40, 'min', {
  about: 'time constant at which it fades',
  ...women,
  known: 'assumed',
  because: 'pulses go on for a while after birth',
});
