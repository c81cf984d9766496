import { axonTerminal, coupledNeuron, dendriticBundle, magnocellularNeuron } from '@tokos/body';
import type { Passports, StepDraws } from '@tokos/language';
import { ownDraws, pairedDraws } from './random-halves.ts';
import { runner, type TextRunner } from './text-runner.ts';

/** What the texts gave: spikes as 'cell millisecond', release as the mean over cells [pg]. */
export interface TextRun {
  readonly spikes: ReadonlySet<string>;
  readonly released: number;
  readonly dendriticRelease: number;
  readonly store: number;
}

interface Rates {
  readonly excitation: number;
  readonly inhibition: number;
}
export interface Sets {
  readonly neuron?: Passports;
  readonly bundle?: Passports;
  readonly terminals?: Passports;
}

const none: StepDraws = { poisson: () => Number.NaN, normal: () => Number.NaN, uniform: () => Number.NaN };
const MS = 1e-3;

/** The endings of one cell; returns what a millisecond released [pg]. */
function endings(instead: Passports = {}): (fires: number) => number {
  const text = runner(axonTerminal, instead);
  const spike = text.place('input', 'spike');
  const release = text.place('output', 'terminalRelease');
  return (fires) => {
    text.set(spike, fires);
    text.step(none);
    return text.output(release) * MS;
  };
}

export function runUncoupled(
  seed: number,
  cells: number,
  seconds: number,
  { excitation, inhibition }: Rates,
  { neuron, terminals }: Sets = {},
): TextRun {
  const spikes = new Set<string>();
  let released = 0;
  for (let cell = 0; cell < cells; cell++) {
    const text = runner(magnocellularNeuron, neuron);
    const release = endings(terminals);
    text.set(text.place('input', 'excitation'), excitation);
    text.set(text.place('input', 'inhibition'), inhibition);
    const spike = text.place('output', 'spike');
    const draws = pairedDraws(seed, cell, [excitation, inhibition]);
    for (let second = 0; second < seconds; second++) {
      const own = draws(second);
      for (let ms = 0; ms < 1000; ms++) {
        text.step(own);
        if (text.output(spike) > 0) spikes.add(`${cell} ${1000 * second + ms}`);
        released += release(text.output(spike));
      }
    }
  }
  return { spikes, released: released / cells, dendriticRelease: 0, store: 0 };
}

interface Network extends Rates {
  readonly priming: number;
  readonly store: number;
  readonly bundles: number;
  readonly wiring: Int32Array;
  readonly centralDose?: number;
  /** Called after each millisecond. */
  readonly look?: (cells: readonly TextRunner[], ms: number) => void;
}

/** A network of texts, joined as the equations say: cells first, then bundles. */
export function runCoupled(seed: number, seconds: number, network: Network, sets: Sets = {}): TextRun {
  const { wiring, excitation, inhibition, priming, centralDose = 0 } = network;
  const count = wiring.length / 2;
  const cells = Array.from({ length: count }, () => runner(coupledNeuron, sets.neuron));
  const bundles = Array.from({ length: network.bundles }, () => runner(dendriticBundle, sets.bundle));
  const release = cells.map(() => endings(sets.terminals));
  const draws = cells.map((_, cell) => ownDraws(seed, cell));
  const inputs = Object.entries({ excitation, inhibition, priming });
  for (const cell of cells) {
    for (const [name, value] of inputs) cell.set(cell.place('input', name), value);
    cell.start(cell.place('state', 'R'), network.store);
  }
  const [one] = cells;
  const met = ['A', 'B'].map((side) => ({
    transmitted: one.place('input', `transmitted${side}`),
    oxytocin: one.place('input', `oxytocin${side}`),
  }));
  const [spike, given] = [one.place('output', 'spike'), one.place('output', 'dendriticRelease')];
  const into = bundles[0].place('input', 'releasedIntoBundle');
  const dose = bundles[0].place('input', 'centralOxytocinDose');
  const outputs = {
    transmitted: bundles[0].place('output', 'transmitted'),
    oxytocin: bundles[0].place('output', 'bundleOxytocin'),
  };
  const spikes = new Set<string>();
  const transmitted = new Float64Array(network.bundles).fill(1);
  const oxytocin = new Float64Array(network.bundles);
  let [released, dendriticRelease] = [0, 0];

  for (let second = 0; second < seconds; second++) {
    const own = draws.map((draw) => draw(second));
    for (let ms = 0; ms < 1000; ms++) {
      const sums = new Float64Array(network.bundles);
      cells.forEach((cell, i) => {
        met.forEach((side, k) => {
          const bundle = wiring[2 * i + k];
          cell.set(side.transmitted, transmitted[bundle]);
          cell.set(side.oxytocin, oxytocin[bundle]);
        });
        cell.step(own[i]);
        if (cell.output(spike) > 0) spikes.add(`${i} ${1000 * second + ms}`);
        released += release[i](cell.output(spike));
        sums[wiring[2 * i]] += cell.output(given);
        sums[wiring[2 * i + 1]] += cell.output(given);
        dendriticRelease += 2 * cell.output(given);
      });
      bundles.forEach((bundle, j) => {
        bundle.set(into, sums[j]);
        bundle.set(dose, centralDose);
        bundle.step(none);
        transmitted[j] = bundle.output(outputs.transmitted);
        oxytocin[j] = bundle.output(outputs.oxytocin);
      });
      network.look?.(cells, 1000 * second + ms);
    }
  }
  const stores = cells.map((cell) => cell.state(cell.place('state', 'R')));
  const store = stores.reduce((sum, R) => sum + R, 0) / count;
  return { spikes, released: released / count, dendriticRelease, store };
}

export type { TextRunner };
