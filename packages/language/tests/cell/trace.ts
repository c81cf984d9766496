import type { StepDraws, SteppedModel } from '@tokos/language';

/** What a cell did: the steps of its spikes, and how much it gave away in all. */
export interface Trace {
  readonly spikes: readonly number[];
  readonly released: number;
  readonly states: readonly number[];
}

/** A small generator for the comparison (mulberry32); the engine has its own. */
export function chance(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function poisson(mean: number, random: () => number): number {
  let share = Math.exp(-mean);
  let sum = share;
  let n = 0;
  for (const u = random(); u > sum && n < 50; sum += share) share *= mean / ++n;
  return n;
}

export const drawsOf = (random: () => number): StepDraws => ({
  poisson: (mean) => poisson(mean, random),
  normal: () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  uniform: random,
});

/** Runs a stepped model of the cell, interpreted or generated. */
export function traceOf(model: SteppedModel, seconds: number, excitation: number, seed: number): Trace {
  const { layout } = model;
  const fixed = new Float64Array(model.fixedCount);
  model.prepare(
    Float64Array.from(layout.parameters, (p) => p.value),
    fixed,
  );
  const states = Float64Array.from(layout.states, (s) => s.value);
  const inputs = Float64Array.of(excitation);
  const outputs = new Float64Array(layout.outputs.length);
  const [spikeAt, releaseAt] = ['spike', 'release'].map((n) => layout.outputs.findIndex((o) => o.name === n));
  const draws = drawsOf(chance(seed));
  const spikes: number[] = [];
  let released = 0;
  for (let ms = 0; ms < seconds * 1000; ms++) {
    model.step(states, inputs, fixed, outputs, draws);
    if (outputs[spikeAt!]! > 0) spikes.push(ms);
    released += outputs[releaseAt!]! * layout.step;
  }
  return { spikes, released, states: [...states] };
}

/** The same cell as a loop written by hand, with no knowledge of the text. */
export function traceByHand(seconds: number, excitation: number, seed: number): Trace {
  const random = chance(seed);
  const keep = (halfLife: number): number => 1 - Math.LN2 / halfLife;
  const [kM, kH, kA, kB, kE, kC] = [3.5, 7.5, 350, 2000, 100, 20000].map(keep) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  let [psp, H, A, B, E, C, P, released] = [0, 0, 0, 0, 0, 0.03, 5000, 0];
  const spikes: number[] = [];
  for (let ms = 0; ms < seconds * 1000; ms++) {
    const excited = poisson(excitation * 0.001, random);
    const inhibited = poisson(0.5 * excitation * 0.001, random);
    psp = psp * kM + 2 * (excited - inhibited);
    H *= kH;
    A *= kA;
    B *= kB;
    E *= kE;
    C *= kC;
    if (-56 + psp - H - A > -50) {
      const entry = (12 ** 5 / (E ** 5 + 12 ** 5)) * (0.14 ** 3 / (C ** 3 + 0.14 ** 3)) * (B + 0.5);
      H += 30;
      A += 1;
      E += 1.5 * entry;
      C += 0.0003 * entry;
      B += 0.021;
      spikes.push(ms);
    }
    const release = 0.003 * E * E * P;
    P += ((P < 5000 ? 120 : 0) - release) * 0.001;
    released += release * 0.001;
  }
  return { spikes, released, states: [psp, H, A, B, E, C, P] };
}
