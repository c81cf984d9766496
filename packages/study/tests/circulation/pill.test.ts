import { expect, test } from 'vitest';
import { drawnPerson } from '../../src/cohorts/drawn-person.ts';
import { bodyModel } from '../../src/run/body-model.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';
import { lived } from '../lived.ts';

const at = (contraceptive: string) =>
  lived(
    scenarioFrom({ tokos: 1, person: { kind: 'woman', contraceptive, neurons: 'surrogate' }, max: '2 h' }),
  );
const END = 7200;

test('on a pill with oestrogen the gland gives more, and it is cleared nearly as fast', async () => {
  const [none, pill] = [await at('none'), await at('combined')];
  const ratio = (signal: string): number => pill.at(signal, END) / none.at(signal, END);
  // Amico 1981 (10.1210/jcem-52-5-988): 4.59 SEM 0.51 over 1.71 SEM 0.07 uU/mL
  expect(ratio('plasma_oxytocin')).toBeCloseTo(4.59 / 1.71, 1);
  expect(ratio('secretion')).toBeGreaterThan(2.5);
  expect(ratio('clearance')).toBeGreaterThan(0.97);
});

test('a woman who says that she takes nothing is the woman who says nothing', async () => {
  const said = await at('none');
  const unsaid = await lived(
    scenarioFrom({ tokos: 1, person: { kind: 'woman', neurons: 'surrogate' }, max: '2 h' }),
  );
  expect(said.values('plasma_oxytocin')).toEqual(unsaid.values('plasma_oxytocin'));
});

test('women on the pill differ as others do, each in the same direction', async () => {
  const model = await bodyModel();
  const level = (contraceptive: 'none' | 'combined', who: number): number => {
    const woman = { kind: 'woman', contraceptive, neurons: 'prescribed' } as const;
    const { numbers } = drawnPerson(model, woman, { seed: 1, person: who });
    return numbers.states[model.layout.states.findIndex(({ name }) => name === 'plasma.C1')]!;
  };
  for (const who of [0, 1, 2])
    expect(level('combined', who) / level('none', who)).toBeCloseTo(5.05 / 1.886, 9);
  expect(level('none', 1)).not.toBe(level('none', 2));
});
