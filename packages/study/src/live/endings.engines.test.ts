import { expect, test } from 'vitest';
import { noCells } from '../neurons/neuron-view.ts';
import { endingsOf } from './endings.ts';
import { startLivePerson } from './start-live-person.ts';

test('bursts open the gate of the endings, empty the ready pool and hardly touch the reserve', async () => {
  const person = await startLivePerson({ kind: 'nursing_mother', days: 42 }, { seed: 3 });
  person.advance(30);
  const rest = endingsOf(person.neurons)!;
  expect(rest.pool).toBeGreaterThan(0.98);
  expect(rest.reserve).toBeGreaterThan(0.999);
  person.change('neurons.priming_drive_per_s', 1);
  let [gate, pool, broadening] = [0, 1, 0];
  for (let second = 31; second <= 210; second++) {
    person.advance(second);
    const now = endingsOf(person.neurons)!;
    gate = Math.max(gate, now.gate);
    pool = Math.min(pool, now.pool);
    broadening = Math.max(broadening, now.broadening);
  }
  expect(gate).toBeGreaterThan(20 * rest.gate);
  expect(broadening).toBeGreaterThan(5 * rest.broadening);
  expect(pool).toBeLessThan(0.9);
  expect(endingsOf(person.neurons)!.reserve).toBeGreaterThan(0.98);
  person.close();
});

test('where no cells run there are no endings to show', () => {
  expect(endingsOf(noCells('prescribed'))).toBeUndefined();
});
