import { type Checkpoint, type Recorder, recorder, type Simulation } from '@tokos/engine';
import { port } from '@tokos/language';
import { expect, test } from 'vitest';
import { bits, faultOf, METHODS, type Method, methods, modelOf, pure, start } from './toys.ts';

const model = modelOf(
  `
  d/dt amount = inflow - amount/life
  d/dt phase  = inflow*(1 + amount)/900
  when phase >= 1 as spill: phase = 0.1*uniform(); amount *= 0.8 + 0.05*normal(); n += 1
  when amount < 5 as low: n += 100
  level = amount
  `,
  { amount: 2, phase: 0, n: 0 },
  { parameters: { life: { ...pure(30), unit: 's' } }, outputs: { level: port('1', 'a level') } },
);

interface Life {
  readonly run: Simulation;
  readonly kept: Recorder;
}
const born = (method: Method): Life => {
  const kept = recorder([{ name: 'level', unit: '1', kind: 'output', place: 0 }], 7);
  return { run: start(model, { method, chance: { seed: 3, person: 8 }, recorder: kept }), kept };
};
/** What happens to it, in order: each deed at its time. */
const DEEDS = [
  { at: 1234.5, rate: 4 },
  { at: 5000, rate: 0.5 },
  { at: 9000.25, rate: 2 },
] as const;
const END = 12_000;

function live({ run }: Life, from: number, to: number): void {
  for (const { at, rate } of DEEDS) {
    if (at <= from || at > to) continue;
    run.advance(at);
    run.act({ set: [[0, rate]] });
  }
  run.advance(to);
}
const trace = ({ run, kept }: Life): unknown => ({
  states: bits(run.states),
  time: run.time,
  samples: bits(kept.finish().columns[0].values),
});

test.each(methods)('a run that is laid down and taken up ends with the same bits: %s', (method) => {
  const unbroken = born(method);
  live(unbroken, 0, END);
  for (const at of [3600, 7200, 10_800]) {
    const first = born(method);
    live(first, 0, at);
    const saved = structuredClone(first.run.checkpoint()); // as a file would keep it
    live(first, at, END); // to go on does not change what was saved
    const second = born(method);
    second.run.restore(saved);
    expect(second.run.time).toBe(at);
    live(second, at, END);
    expect(trace(second)).toEqual(trace(unbroken));
    expect(trace(first)).toEqual(trace(unbroken));
  }
});

test.each(methods)('to look at the checkpoint every hour changes nothing: %s', (method) => {
  const [unseen, seen] = [born(method), born(method)];
  live(unseen, 0, END);
  for (let t = 0; t < END; t += 3600) {
    live(seen, t, Math.min(END, t + 3600));
    seen.run.checkpoint();
  }
  expect(trace(seen)).toEqual(trace(unseen));
});

test.each(methods)('a run taken up at a moment of its own stop goes on as the first did: %s', (method) => {
  const first = born(method);
  live(first, 0, 4321.125);
  const saved = first.run.checkpoint();
  live(first, 4321.125, END);
  const second = born(method);
  second.run.restore(saved);
  live(second, 4321.125, END);
  expect(trace(second)).toEqual(trace(first));
});

test('a checkpoint holds numbers of its own: the run does not write into it', () => {
  const life = born('RK4 at 1 s');
  live(life, 0, 3600);
  const saved: Checkpoint = life.run.checkpoint();
  const before = structuredClone(saved);
  live(life, 3600, END);
  expect(saved).toEqual(before);
});

test('a checkpoint of another model is refused', () => {
  const other = modelOf('d/dt amount = inflow', { amount: 2 }, { parameters: {} });
  const saved = start(other).checkpoint();
  const fault = faultOf(() => born('RK4 at 1 s').run.restore(saved));
  expect(fault.code).toBe('checkpoint-other');
  expect(fault.message).toBe(
    `This checkpoint is of another run (${other.layout.hash}, expected ${model.layout.hash}); ` +
      'leave it out or give the right one.',
  );
});

test('an adaptive method goes on with the step that it had', () => {
  const solver = METHODS['Dormand-Prince'](model);
  expect(solver.memory).toBe(0.01);
  const life = born('Dormand-Prince');
  live(life, 0, 3600);
  expect(life.run.checkpoint().memory).toBeGreaterThan(0.01);
});
