import { parameter } from '@tokos/language';
import * as receptor from '../organs/receptor/parameters.ts';
import { eta_s } from '../organs/uterus/birth-parameters.ts';
import * as cervix from '../organs/uterus/cervix-parameters.ts';
import * as contraction from '../organs/uterus/contraction-parameters.ts';
import { loud } from '../organs/uterus/onset-parameters.ts';
import * as uterus from '../organs/uterus/parameters.ts';

/** In what women differ who have given birth before. */
const again = { species: 'human', population: 'women who have given birth before', known: 'fitted' } as const;
const labours = ['albers-1999-no-drugs', 'vahratian-2006-parity', 'zhang-2010-csl-traverse'] as const;

const eta_0 = parameter(1725, 'mmHg*min/cm', {
  about: 'resistance of the cervix before it softens',
  ...again,
  to: labours,
  note: 'house/fit/labour-spread.ts',
});
const beta = parameter(3.589, '1', {
  about: 'how much softening lowers it, as a logarithm',
  ...again,
  to: labours,
  note: 'house/fit/labour-spread.ts',
});
const L = parameter(0, '1', {
  about: 'what the head against the rim adds to it at full dilation',
  ...again,
  to: ['zhang-2010-csl-traverse'],
});
const eta_second = parameter(62, 'mmHg*min/cm', {
  about: 'resistance of the pelvic floor, second birth',
  ...again,
  to: ['zhang-2010-second-stage.p1_no_epidural_median_min'],
});
const eta_later = parameter(36, 'mmHg*min/cm', {
  about: 'resistance of the pelvic floor, third birth and later ones',
  ...again,
  to: ['zhang-2010-second-stage.p2plus_no_epidural_median_min'],
});

const nullipara = { eta_0: cervix.eta_0, beta: cervix.beta, L: cervix.L, eta_s } as const;
const secondipara = { eta_0, beta, L, eta_s: eta_second } as const;
const multipara = { eta_0, beta, L, eta_s: eta_later } as const;
/** By the number of births before: none, one, more. */
export const BY_PARITY = [nullipara, secondipara, multipara] as const;

/** A womb that is not yet awake, as a drip meets it. */
const before = { species: 'human', population: 'women at term before labour', known: 'assumed' } as const;
const induced = {
  g: parameter(0.4, '1', {
    about: 'gap junctions before labour',
    ...before,
    because: 'fewer than at its onset',
  }),
  R: parameter(0.9, '1', {
    about: 'receptors before labour, over term',
    ...before,
    because: 'labour adds some',
  }),
  made: parameter(1, '1', { about: 'prostaglandin before labour', ...before, because: 'counted from there' }),
  inflammation: parameter(0.05, '1', {
    about: 'inflammation in a womb that waits',
    ...before,
    because: 'the lower equilibrium of the equation',
  }),
  u: parameter(0.08, 'mU{oxytocin}/min', {
    about: 'oxytocin at the muscle before labour',
    ...before,
    because: 'what womb and child then give without stretch',
  }),
  D: parameter(3, 'cm', {
    about: 'width of the cervix when a labour is induced',
    ...before,
    because: 'a drip is begun when the cervix is ripe',
  }),
} as const;
const spontaneous = {
  g: contraction.g_0,
  R: receptor.R_0,
  made: uterus.made_0,
  inflammation: loud,
  u: uterus.u_0,
  D: cervix.D_0,
} as const;
export const ONSETS = { spontaneous, induced } as const;
