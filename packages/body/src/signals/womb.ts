import { port } from '@tokos/language';

/** What happens in the womb and on the way out, and what is done to it. */
export const activation = port('1', 'how far the womb is made ready for labour', [0, 1]);
export const uterineOxytocin = port(
  'mU{oxytocin}/min',
  'oxytocin that acts on the womb, as the drip with the same effect',
  [0, 1e5],
);
export const receptorNumber = port('1', 'oxytocin receptors over those at term before labour', [0, 100]);
export const availableReceptors = port(
  '1',
  'receptors at the surface, over those at term before labour',
  [0, 100],
);
export const receptorDrive = port('1', 'what bound receptors do to the womb', [0, 1e6]);
export const receptorBlock = port('1', 'share of the receptors that an antagonist holds', [0, 1]);
export const prostaglandin = port('1', 'prostaglandin in the womb over that before labour', [0, 1e3]);
export const givenProstaglandin = port('1', 'what a given prostaglandin adds to it', [0, 100]);
export const prostaglandinMetabolite = port(
  'ng/mL',
  'metabolite of prostaglandin F in plasma (PGFM)',
  [0, 1e3],
);
export const uterineActivity = port('MVU', 'amplitude times frequency of the contractions', [0, 1e3]);
export const contractions = port('1', 'contractions since the start', [0, 1e6]);
export const contractionsPerTenMinutes = port(
  '1',
  'contractions in ten minutes, at the pace of the last one',
  [0, 20],
);
export const contractionPressure = port('mmHg', 'pressure of a contraction over the tone', [0, 1e3]);
export const pushingPressure = port('mmHg', 'pressure of bearing down', [0, 500]);
export const uterinePressure = port(
  'mmHg',
  'pressure in the womb: tone, contraction and bearing down',
  [0, 1e3],
);
export const softening = port('1', 'how far the cervix has softened', [0, 1]);
export const dilation = port('cm', 'width of the cervix', [0, 10.5]);
export const fullDilation = port('1', 'the cervix is fully open: 1, or not: 0', [0, 1]);
export const stretch = port('1', 'stretch of cervix and vagina over that at full dilation', [0, 1]);
export const station = port('cm', 'the head below the spines of the pelvis', [-5, 6]);
export const vaginalDistension = port('1', 'how far the head stretches the vagina', [0, 1]);
export const born = port('1', 'the child is born: 1, or not: 0', [0, 1]);
export const separationRate = port('1/min', 'how fast the placenta comes off', [0, 100]);
export const bloodLoss = port('mL', 'blood lost since birth; an illustration, not fitted', [0, 1e4]);
export const uterineVolume = port('mL', 'volume of the womb after birth', [0, 5e3]);

export const epidural = port('1', 'an epidural acts: 1, or not: 0', [0, 1]);
export const membranesRuptured = port('1', 'the membranes are open: 1, or not: 0', [0, 1]);
export const cervicalStretch = port('1', 'what the nerves of the cervix report', [0, 1]);
export const vaginalStretch = port('1', 'what the nerves of the vagina report', [0, 1]);
export const cyclooxygenaseBlock = port('1', 'share of the making of prostaglandin that drugs stop', [0, 1]);
export const pain = port('1', 'pain of labour, in points of ten', [0, 10]);

/** What is done for a woman in labour, and what she does. */
export const upright = port('1', 'she stands, sits or kneels: 1, or lies: 0', [0, 1]);
export const walking = port('1', 'she walks: 1, or not: 0', [0, 1]);
export const support = port('1', 'somebody stays with her throughout: 1, or not: 0', [0, 1]);
export const slowBreathing = port('1', 'she breathes slowly, as she was taught: 1, or not: 0', [0, 1]);
export const backMassage = port('1', 'her back is massaged: 1, or not: 0', [0, 1]);
export const music = port('1', 'she hears music of her choice: 1, or not: 0', [0, 1]);

/** Loops that can be cut, to see what each is good for. */
export const reflexCut = port('1', 'stretch no longer reaches the oxytocin cells: 1, or does: 0', [0, 1]);
export const localOxytocinCut = port('1', 'womb and child give no oxytocin: 1, or do: 0', [0, 1]);
export const stretchCut = port('1', 'stretch makes no prostaglandin: 1, or does: 0', [0, 1]);
export const oxytocinCut = port('1', 'oxytocin makes no prostaglandin: 1, or does: 0', [0, 1]);
export const softeningCut = port('1', 'the cervix no longer softens: 1, or does: 0', [0, 1]);
