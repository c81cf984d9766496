import { writeFileSync } from 'node:fs';
import { figuresOf, type Told, type Tried, womenInLabour } from './labour-women.ts';

/**
 * How firm the cervix is and how much women differ in it, held to the labours of women without drugs (Albers
 * 1999) and of women with the drugs of a ward (Vahratian 2006, with the shares of Zhang 2010: oxytocin 47 %,
 * epidural 84 %). Of the numbers tried, the ones that change least and lie within every band are taken, or
 * those that lie least outside. The pairs were
 * chosen by hand after first looks, with the medians of other cohorts on the screen: agreement with those is
 * weaker evidence than a prediction.
 *
 *     node --conditions=source house/fit/labour-spread.ts [women]
 */
const WOMEN = Number(process.argv[2] ?? 60);
/** Medians of `cervix.eta_0` in first and later births [mmHg*min/cm], and the spread of women around them. */
const TRIED = [
  { first: 667, again: 867, spread: 1 },
  { first: 782, again: 1017, spread: 0.75 },
  { first: 874, again: 1136, spread: 0.75 },
] as const;
const MINUTES = 60;

const BANDS = {
  'albers-1999-no-drugs.p0_4_10_cm_mean_h': [5.8, 9.6],
  'albers-1999-no-drugs.multipara_4_10_cm_mean_h': [4.2, 7],
  'albers-1999-no-drugs.ratio_multipara_to_p0_4_10_cm_mean': [0.6, 0.9],
  'albers-1999-no-drugs.p0_4_10_cm_sd_h': [3.5, 6.5],
  'albers-1999-no-drugs.multipara_4_10_cm_sd_h': [3.5, 6.5],
  'albers-1999-no-drugs.p0_second_stage_mean_min': [38, 70],
  'albers-1999-no-drugs.multipara_second_stage_mean_min': [12, 25],
  'vahratian-2006-parity.p0_4_10_cm_median_min': [300, 480],
  'vahratian-2006-parity.ratio_p1_to_p0_4_10_cm': [0.65, 0.9],
} as const;
type Target = keyof typeof BANDS;

/** Golden sections spread any share evenly over women, whatever their number. */
const isAmong = (share: number, woman: number, phase: number): boolean =>
  (woman * 0.618034 + phase) % 1 < share;
const RATE = { start: '1 mU/min', step: '1 mU/min', every: '30 min', max: '20 mU/min' };
const drip = { drug: 'oxytocin', rate: RATE, hold_at: { contractions_per_10_min: 4 } };
const onAWard = (woman: number): readonly object[] => [
  ...(isAmong(0.84, woman, 0) ? [{ epidural: {}, at: '3 h' }] : []),
  ...(isAmong(0.47, woman, 0.5) ? [{ infusion: drip, at: '4 h' }] : []),
];

async function figures(tried: { first: Tried; again: Tried }): Promise<Record<Target, number>> {
  const of = (women: readonly Told[], what: keyof Told) => figuresOf(women.map((one) => one[what]));
  const first = await womenInLabour(WOMEN, { parity: 0 }, { tried: tried.first });
  const again = await womenInLabour(WOMEN, { parity: 1 }, { tried: tried.again });
  const ward = await womenInLabour(WOMEN, { parity: 0 }, { tried: tried.first, deeds: onAWard });
  const wardAgain = await womenInLabour(WOMEN, { parity: 1 }, { tried: tried.again, deeds: onAWard });
  return {
    'albers-1999-no-drugs.p0_4_10_cm_mean_h': of(first, 'active').mean,
    'albers-1999-no-drugs.multipara_4_10_cm_mean_h': of(again, 'active').mean,
    'albers-1999-no-drugs.ratio_multipara_to_p0_4_10_cm_mean':
      of(again, 'active').mean / of(first, 'active').mean,
    'albers-1999-no-drugs.p0_4_10_cm_sd_h': of(first, 'active').sd,
    'albers-1999-no-drugs.multipara_4_10_cm_sd_h': of(again, 'active').sd,
    'albers-1999-no-drugs.p0_second_stage_mean_min': of(first, 'second').mean,
    'albers-1999-no-drugs.multipara_second_stage_mean_min': of(again, 'second').mean,
    'vahratian-2006-parity.p0_4_10_cm_median_min': MINUTES * of(ward, 'active').median,
    'vahratian-2006-parity.ratio_p1_to_p0_4_10_cm':
      of(wardAgain, 'active').median / of(ward, 'active').median,
  };
}

/** How far a figure lies outside its band, as a share of the nearer end. */
function outside(name: Target, value: number): number {
  const [low, high] = BANDS[name];
  return value < low ? low / value - 1 : value > high ? value / high - 1 : 0;
}

const rows = [];
for (const { first, again, spread } of TRIED) {
  const eta_0 = (median: number): Tried => ({ 'cervix.eta_0': { median, spread } });
  const found = await figures({ first: eta_0(first), again: eta_0(again) });
  const miss = Object.entries(found).reduce((sum, [name, value]) => sum + outside(name as Target, value), 0);
  rows.push({ first, again, spread, miss, ...found });
  process.stdout.write(`${JSON.stringify(rows.at(-1))}\n`);
}
const best = rows.reduce((a, b) => (b.miss < a.miss ? b : a));
writeFileSync(
  new URL('labour-spread.json', import.meta.url),
  `${JSON.stringify({ women: WOMEN, best, rows }, null, 1)}\n`,
);
