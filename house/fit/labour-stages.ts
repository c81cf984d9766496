import { type Cohort, centile, figuresOf, type Told, type Tried } from './labour-women.ts';

/** Published, and from where to where a figure is accepted. */
export type Targets = Readonly<Record<string, readonly [published: number, low: number, high: number]>>;
type Numbers = Readonly<Record<string, number>>;
type Live = (cohort: Cohort) => Promise<readonly Told[]>;

/** Where a number begins, a first step of its logarithm, and between what it may lie. */
type Axis = readonly [start: number, step: number, least?: number, most?: number];
export interface Stage {
  readonly numbers: Readonly<Record<string, Axis>>;
  /** Stages whose numbers hold here. */
  readonly after: readonly string[];
  readonly targets: Targets;
  /** `found` are the figures of earlier stages. */
  readonly figures: (numbers: Numbers, live: Live, found: Numbers) => Promise<Numbers>;
}

const MINUTES = 60;
/** Medians within a quarter, 95th centiles within a factor of two. */
const median = (published: number) => [published, 0.75 * published, 1.25 * published] as const;
const p95 = (published: number) => [published, published / 2, 2 * published] as const;
const perCm = (of: string, cells: Readonly<Record<string, readonly [number, number]>>): Targets =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([cm, [middle, late]]) => [
      [`zhang-2010-csl-traverse.${of}_${cm}_cm_median_h`, median(middle)],
      [`zhang-2010-csl-traverse.${of}_${cm}_cm_p95_h`, p95(late)],
    ]),
  );

const DRIP = {
  infusion: {
    drug: 'oxytocin',
    rate: { start: '2 mU/min', step: '2 mU/min', every: '30 min', max: '20 mU/min' },
    hold_at: { contractions_per_10_min: 4 },
  },
  for: '54 h',
};
/** As many had an epidural and a drip as on the wards of Zhang 2010: who was not born by then. */
function onAWard(free: readonly Told[], epidural: number, drip: number): readonly object[] {
  const births = free.map(({ birth }) => birth!);
  const at = (share: number): string => `${Math.min(40, Math.round(2 * centile(births, 1 - share)) / 2)} h`;
  return [
    { epidural: {}, at: at(epidural), for: '54 h' },
    { ...DRIP, at: at(drip) },
  ];
}

const all = (women: readonly Told[], what: string): readonly number[] => women.map((one) => one[what]!);
const zhang = (of: string, women: readonly Told[], targets: Targets): Numbers =>
  Object.fromEntries(
    Object.keys(targets)
      .filter((name) => name.startsWith('zhang-2010-csl'))
      .map((name) => {
        const [cm, figure] = name.split(`.${of}_`)[1]!.split('_cm_');
        return [name, centile(all(women, `cm_${cm}`), figure === 'median_h' ? 0.5 : 0.95)];
      }),
  );

/** Numbers are called `eta_0` for a median and `eta_0~` for a spread. */
function triedFrom(numbers: Numbers, suffix: string): Tried {
  const tried: Record<string, { median?: number; spread?: number }> = {};
  for (const [axis, value] of Object.entries(numbers)) {
    const [name, of = ''] = axis.split('@');
    if (of !== '' && of !== suffix) continue;
    const plain = name!.replace('~', '');
    tried[plain] = { ...tried[plain], ...(name!.endsWith('~') ? { spread: value } : { median: value }) };
  }
  return tried;
}

const FIRST: Targets = {
  'albers-1999-no-drugs.p0_4_10_cm_mean_h': [7.7, 5.8, 9.6],
  'albers-1999-no-drugs.p0_4_10_cm_sd_h': [4.9, 3.5, 6.5],
  'vahratian-2006-parity.p0_4_10_cm_median_min': [383, 300, 480],
  ...perCm('p0', {
    '3_4': [1.8, 8.1],
    '4_5': [1.3, 6.4],
    '5_6': [0.8, 3.2],
    '6_7': [0.6, 2.2],
    '7_8': [0.5, 1.6],
    '8_9': [0.5, 1.4],
    '9_10': [0.5, 1.8],
  }),
};
const first: Stage = {
  numbers: {
    'cervix.eta_0@first': [1150, 0.2],
    'cervix.eta_0~': [1.1, 0.3, 0.2, 1.5],
    'cervix.beta@first': [3.05, 0.1],
    'cervix.L@first': [0.85, -0.4],
    'cervix.sd_tissue': [1.8, 0.2],
    'cervix.k_Q~': [0.8, 0.3, 0.1, 1.5],
    'contraction.UA_m~': [0.25, 0.3, 0.1, 0.35],
  },
  after: [],
  targets: FIRST,
  async figures(numbers, live) {
    const tried = triedFrom(numbers, 'first');
    const free = await live({ who: { parity: 0 }, tried });
    const ward = await live({ who: { parity: 0 }, tried, deeds: onAWard(free, 0.84, 0.47) });
    return {
      'albers-1999-no-drugs.p0_4_10_cm_mean_h': figuresOf(all(free, 'active')).mean,
      'albers-1999-no-drugs.p0_4_10_cm_sd_h': figuresOf(all(free, 'active')).sd,
      'vahratian-2006-parity.p0_4_10_cm_median_min': MINUTES * centile(all(ward, 'active'), 0.5),
      ...zhang('p0', ward, FIRST),
    };
  },
};

const AGAIN: Targets = {
  'albers-1999-no-drugs.multipara_4_10_cm_mean_h': [5.6, 4.2, 7],
  'albers-1999-no-drugs.multipara_4_10_cm_sd_h': [4.1, 3.5, 6.5],
  'albers-1999-no-drugs.ratio_multipara_to_p0_4_10_cm_mean': [0.727, 0.6, 0.9],
  'vahratian-2006-parity.ratio_p1_to_p0_4_10_cm': [0.765, 0.65, 0.9],
  ...perCm('p1', {
    '4_5': [1.4, 7.3],
    '5_6': [0.8, 3.4],
    '6_7': [0.5, 1.9],
    '7_8': [0.4, 1.3],
    '8_9': [0.3, 1],
    '9_10': [0.3, 0.9],
  }),
};
const again: Stage = {
  numbers: { 'cervix.eta_0@again': [1600, 0.15], 'cervix.beta@again': [3.5, 0.1] },
  after: ['first'],
  targets: AGAIN,
  async figures(numbers, live, found) {
    const tried = triedFrom(numbers, 'again');
    const free = await live({ who: { parity: 1 }, tried });
    const ward = await live({ who: { parity: 1 }, tried, deeds: onAWard(free, 0.77, 0.45) });
    const { mean, sd } = figuresOf(all(free, 'active'));
    const middle = MINUTES * centile(all(ward, 'active'), 0.5);
    return {
      'albers-1999-no-drugs.multipara_4_10_cm_mean_h': mean,
      'albers-1999-no-drugs.multipara_4_10_cm_sd_h': sd,
      'albers-1999-no-drugs.ratio_multipara_to_p0_4_10_cm_mean':
        mean / found['albers-1999-no-drugs.p0_4_10_cm_mean_h']!,
      'vahratian-2006-parity.ratio_p1_to_p0_4_10_cm':
        middle / found['vahratian-2006-parity.p0_4_10_cm_median_min']!,
      ...zhang('p1', ward, AGAIN),
    };
  },
};

const FAST = {
  ...DRIP,
  infusion: { ...DRIP.infusion, rate: { ...DRIP.infusion.rate, max: '30 mU/min' } },
};
const DAY = 24;
const shareBy = (women: readonly Told[], hours: number): number =>
  (100 * women.filter(({ birth }) => birth! <= hours).length) / women.length;
const INDUCED: Targets = {
  'harper-2012-onset-type.p0_induced_4_10_cm_median_h': [5.5, 3.575, 7.425],
  'induction-cochrane-2009.not_born_vaginally_24_h_waiting': [53.8, 35, 70],
  'misoprostol-dinoprostone-2004.misoprostol_induction_to_delivery_h': [11.9, 10.115, 13.685],
  'misoprostol-dinoprostone-2004.dinoprostone_induction_to_delivery_h': [15.5, 13.175, 17.825],
  'misoprostol-dinoprostone-2004.misoprostol_delivered_within_12_h': [57.5, 47.5, 67.5],
  'misoprostol-dinoprostone-2004.dinoprostone_delivered_within_12_h': [32.5, 22.5, 42.5],
};
const induced: Stage = {
  numbers: {
    'contraction.g_low': [0.52, 0.15, 0.3, 0.75],
    'cervix.P_firm': [11, 0.2],
    'activation.s_M': [0.017, -0.2],
    'activation.s_PG': [0.22, 0.25, 0, 0.3],
  },
  after: ['first'],
  targets: INDUCED,
  async figures(numbers, live) {
    const tried = triedFrom(numbers, 'first');
    const who = { parity: 0, onset: 'induced' };
    const drip = await live({ who, tried, deeds: [FAST] });
    const wait = { rupture_of_membranes: {} };
    const waiting = await live({ who: { ...who, weeks: 39 }, tried, deeds: [wait], longest: DAY });
    const after = (given: object): Cohort => {
      const doses = { ...given, at: ['0 h', '9 h', '18 h'] };
      return { who: { ...who, weeks: 41 }, tried, deeds: [doses, { ...FAST, at: '9 h' }] };
    };
    const misoprostol = await live(
      after({ tablet: { drug: 'misoprostol', dose: '50 ug', route: 'vaginal' } }),
    );
    const dinoprostone = await live(
      after({ tablet: { drug: 'dinoprostone', dose: '3 mg', route: 'vaginal' } }),
    );
    const trial = 'misoprostol-dinoprostone-2004';
    return {
      'harper-2012-onset-type.p0_induced_4_10_cm_median_h': centile(all(drip, 'active'), 0.5),
      'induction-cochrane-2009.not_born_vaginally_24_h_waiting': 100 - shareBy(waiting, DAY),
      [`${trial}.misoprostol_induction_to_delivery_h`]: figuresOf(all(misoprostol, 'birth')).mean,
      [`${trial}.dinoprostone_induction_to_delivery_h`]: figuresOf(all(dinoprostone, 'birth')).mean,
      [`${trial}.misoprostol_delivered_within_12_h`]: shareBy(misoprostol, 12),
      [`${trial}.dinoprostone_delivered_within_12_h`]: shareBy(dinoprostone, 12),
    };
  },
};

export const STAGES: Readonly<Record<string, Stage>> = { first, again, induced };
