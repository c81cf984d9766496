import { expect, it } from 'vitest';
import { KINDS } from './model.ts';
import { presentModel } from './present-model.ts';

/** What the page draws; anything else that a person shows is welcome and unused. */
const DRAWN = [
  ['plasma_oxytocin', 'pmol/L'],
  ['secretion', 'pmol/min'],
  ['infusion', 'pmol/min'],
  ['clearance', 'L/min'],
  ['firing_rate', '1/s'],
  ['dendritic_store', '1'],
  ['terminal_release', 'pg/s'],
] as const;

it.each(KINDS)(
  'a %s shows every signal that the page draws, in the unit that it draws it in',
  async (kind) => {
    const { signals } = await presentModel!.start({ kind }, 1);
    for (const [name, unit] of DRAWN) {
      expect(signals.find((signal) => signal.name === name)?.unit, name).toBe(unit);
    }
  },
);

it.each(KINDS)('every number of a %s has passports behind it', async (kind) => {
  const behind = presentModel!.passports({ kind });
  for (const [signal] of DRAWN.filter(([name]) => name !== 'infusion')) {
    expect(behind[signal]!.length, signal).toBeGreaterThan(2);
    for (const { name, unit, about } of behind[signal]!) expect([name, unit, about]).not.toContain('');
  }
});

it('every number that a woman in labour shows has something behind it', async () => {
  const who = { kind: 'woman_in_labour', parity: 0, neurons: 'surrogate' } as const;
  const { signals } = await presentModel!.start(who, 1);
  const behind = presentModel!.passports(who);
  for (const name of Object.keys(behind)) {
    expect(
      signals.some((signal) => signal.name === name),
      name,
    ).toBe(true);
    expect(behind[name]!.length, name).toBeGreaterThan(0);
  }
});

it('the same seed and the same changes give the same bits', async () => {
  const live = async (): Promise<Float64Array> => {
    const person = await presentModel!.start({ kind: 'woman' }, 7);
    person.advance(30);
    person.change('infusion.oxytocin_mu_per_min', 10);
    for (let t = 31; t <= 90; t++) person.advance(t);
    const values = new Float64Array(person.signals.length);
    person.read(values);
    return values;
  };
  expect(await live()).toEqual(await live());
});
