import { expect, test } from 'vitest';
import { hourOf, type Lived, lived, MU } from '../../../tests/lived.ts';

/** Oxytocin that has entered the blood beyond what the pituitary gives [pmol]. */
async function received(deeds: readonly unknown[], more: object = {}): Promise<number> {
  const [with_, without] = [await lived(hourOf(deeds, more)), await lived(hourOf([], more))];
  return with_.state('plasma.oxytocinReceived') - without.state('plasma.oxytocinReceived');
}
const within = (value: number, expected: number, relative: number = 1e-9): void =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(relative);
const drip = (rate: string, when: object = {}) => ({ infusion: { drug: 'oxytocin', rate }, ...when });
/** The rate of the drips in mU/min. */
const rateAt = ({ at }: Lived, time: number): number => at('infusion', time) / MU;

test('a drip of 10 mU/min for half an hour brings 300 mU into the blood', async () => {
  const deeds = [drip('10 mU/min', { at: '7 min', for: '30 min' })];
  within(await received(deeds), 300 * MU);
  const { given } = await lived(hourOf(deeds));
  within(given().injected, 300 * MU);
  expect(given().laidDown).toBe(0);
  within(given().middle, (7 + 15) * 60);
});

test.each([
  ['1 IU', '10 s', 10, 1000],
  ['1000 mU', '1 min', 60, 1000],
  ['1.68 ug', '2.5 min', 150, 1000],
  ['5 IU', '30 min', 1800, 5000],
])('a bolus of %s over %s runs for %d s and brings %d mU', async (dose, over, seconds, mu) => {
  const deeds = [{ bolus: { drug: 'oxytocin', dose, over }, at: '5 min' }];
  within(await received(deeds), mu * MU);
  const life = await lived(hourOf(deeds));
  expect(rateAt(life, 300)).toBe(0);
  within(rateAt(life, 301), (mu / seconds) * 60);
  within(rateAt(life, 300 + seconds), (mu / seconds) * 60);
  expect(rateAt(life, 301 + seconds)).toBe(0);
  within(life.given().injected, mu * MU);
  within(life.given().middle, 300 + seconds / 2);
});

test('a bolus without a time is pushed within ten seconds', async () => {
  const life = await lived(hourOf([{ bolus: { drug: 'oxytocin', dose: '1 IU' }, at: '1 min' }]));
  within(rateAt(life, 70), 6000);
  expect(rateAt(life, 71)).toBe(0);
});

test.each([
  ['injection', { drug: 'oxytocin', dose: '10 IU' }, 'muscle', 1, 10_000, 10],
  ['nasal', { drug: 'oxytocin', dose: '24 IU' }, 'nose', 0.03, 24_000, 10],
  ['inhaled', { drug: 'oxytocin', dose: '240 IU' }, 'lung', 0.043, 240_000, 10],
  ['tablet', { drug: 'oxytocin', dose: '400 IU', route: 'sublingual' }, 'tongue', 0.0003, 400_000, 22],
  ['tablet', { drug: 'oxytocin', dose: '40 IU', route: 'buccal' }, 'cheek', 0, 40_000, 10],
  ['tablet', { drug: 'oxytocin', dose: '40 IU', route: 'vaginal' }, 'vagina', 0.025, 40_000, 40],
  ['gel', { drug: 'oxytocin', dose: '400 IU' }, 'vagina', 0.025, 400_000, 40],
])(
  '%s %o: every picomole lies in the %s, is in the blood or is lost',
  async (deed, what, depot, share, mu, minute) => {
    const life = await lived(hourOf([{ [deed]: what, at: '10 min' }], { max: '12 h' }), { every: 60 });
    const [here, blood, lost] = [`routes.${depot}`, 'routes.absorbed', 'routes.lost'].map(life.state);
    within(here + blood + lost, mu * MU);
    if (share === 0) expect(blood).toBe(0);
    else within(blood / (blood + lost), share);
    expect(here).toBeLessThan(mu * MU * 1e-6);
    expect(life.given().injected).toBe(0);
    within(life.given().middle, minute * 60);
    within(life.given().laidDown, mu * MU);
  },
);

test('carbetocin and atosiban go their own ways, and oxytocin is left alone', async () => {
  const life = await lived(
    hourOf([
      { injection: { drug: 'carbetocin', dose: '100 ug' }, at: '5 min' },
      { bolus: { drug: 'carbetocin', dose: '50 ug', over: '1 min' }, at: '5 min' },
      { infusion: { drug: 'atosiban', rate: '300 ug/min' }, for: '10 min' },
    ]),
  );
  within(life.given('carbetocin').laidDown, (100e6 / 988.2) * 1);
  within(life.given('carbetocin').injected, 50e6 / 988.2);
  within(life.state('carbetocin.given'), 50e6 / 988.2);
  within(life.given('atosiban').injected, 3000e6 / 994.2);
  within(life.state('atosiban.given'), 3000e6 / 994.2);
  expect(life.given()).toEqual({ injected: 0, laidDown: 0, middle: 0 });
  expect(life.at('plasma_oxytocin', 3600)).toBeCloseTo(1.886, 9);
});

test('a ladder climbs by its step at its times and stays at its end', async () => {
  const rate = { start: '2 mU/min', step: '3 mU/min', every: '10 min', max: '9 mU/min' };
  const life = await lived(hourOf([{ infusion: { drug: 'oxytocin', rate }, at: '2 min' }]));
  const rates = [1, 119, 121, 719, 721, 1319, 1321, 1919, 1921, 3599].map((time) => rateAt(life, time));
  expect(rates.map((r) => Number(r.toFixed(9)))).toEqual([0, 0, 2, 2, 5, 5, 8, 8, 9, 9]);
  within(life.given().injected, (2 + 5 + 8) * 10 * MU + 9 * 28 * MU);
});

test.each([
  ['20 mL/h', '10 IU/L', 10 / 3],
  ['180 mL/h', '10 IU/L', 30],
  ['6 mL/h', '30 IU/500 mL', undefined],
  ['1 mL/min', '16.8 ug/L', 10],
  ['0.5 L/h', '1 mU/mL', 500 / 60],
])('%s of a bag of %s is %f mU/min', async (rate, bag, mu) => {
  const infusion = { drug: 'oxytocin', rate, bag };
  if (mu === undefined) return expect(() => hourOf([{ infusion }])).toThrow('infusion bag: got');
  within(rateAt(await lived(hourOf([{ infusion }])), 60), mu);
});

test('a bag of atosiban counts in grams of atosiban', async () => {
  const infusion = { drug: 'atosiban', rate: '24 mL/h', bag: '750 mg/L' };
  const { at } = await lived(hourOf([{ infusion }]));
  within(at('atosiban_infusion', 60), (300e6 / 994.2) * 1);
});

test('a tablet under the tongue waits twelve minutes', async () => {
  const tablet = { drug: 'oxytocin', dose: '400 IU', route: 'sublingual' };
  const { at, values } = await lived(hourOf([{ tablet, at: '3 min' }]));
  expect(at('absorption', 15 * 60)).toBe(0);
  within(at('absorption', 15 * 60 + 1), 0.0257 * 0.0003 * 400_000 * MU, 1e-3);
  expect(values('absorption').findIndex((value) => value > 0)).toBe(15 * 60 + 1);
});

test('a gel comes in two waves, an hour apart and of equal size', async () => {
  const gel = { drug: 'oxytocin', dose: '400 IU' };
  const { at, given } = await lived(hourOf([{ gel }], { max: '3 h' }));
  const first = 0.0257 * 0.025 * 200_000 * MU;
  within(at('absorption', 1), first, 1e-3);
  within(at('absorption', 3601) - at('absorption', 3600), first, 1e-3);
  within(given().laidDown, 400_000 * MU);
  within(given().middle, 1800);
});

test('a wave that comes after the end never comes', async () => {
  const { given, state } = await lived(hourOf([{ gel: { drug: 'oxytocin', dose: '400 IU' }, at: '1 min' }]));
  within(given().laidDown, 200_000 * MU);
  within(state('routes.vagina') + state('routes.absorbed') + state('routes.lost'), 200_000 * MU);
});
