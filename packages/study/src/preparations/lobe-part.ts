import { signals } from '@tokos/body';
import type { Part, PortTable } from '@tokos/engine';
import type { SteppedModel } from '@tokos/language';
import type { Episode } from './episodes.ts';
import { pulsesWithin } from './pulse-times.ts';

const { firingRate, releasablePool, terminalCalcium, terminalRelease } = signals;
const WRITES = [
  { name: 'terminalRelease', unit: terminalRelease.unit },
  { name: 'firingRate', unit: firingRate.unit },
  { name: 'releasablePool', unit: releasablePool.unit },
  { name: 'terminalCalcium', unit: terminalCalcium.unit },
] as const;
const NO_CHANCE = { poisson: () => 0, normal: () => 0, uniform: () => 0 };

/**
 * A neural lobe whose endings all get the same shocks: the text of the endings itself, millisecond by
 * millisecond, so one run of it stands for all. Endings that the shocks do not reach give nothing.
 */
export function lobePart(endings: SteppedModel, recruited: number, episodes: readonly Episode[]): Part {
  const { layout } = endings;
  const steps = Math.round(1 / layout.step);
  const place = (all: readonly { readonly name: string }[], name: string): number =>
    all.findIndex((each) => each.name === name);
  const parameters = Float64Array.from(layout.parameters, ({ value }) => value);
  const states = Float64Array.from(layout.states, ({ value }) => value);
  const inputs = new Float64Array(layout.inputs.length);
  const outputs = new Float64Array(layout.outputs.length);
  const fixed = new Float64Array(endings.fixedCount);
  endings.prepare(parameters, fixed);
  const spike = place(layout.inputs, 'spike');
  const release = place(layout.outputs, 'terminalRelease');
  const [missing, calcium] = [place(layout.states, 'poolMissing'), place(layout.states, 'E')];
  const full = parameters[place(layout.parameters, 'P_max')]!;

  function tell(ports: PortTable, released: number, shocks: number): void {
    ports.write('terminalRelease', recruited * released);
    ports.write('firingRate', shocks);
    ports.write('releasablePool', full - states[missing]!);
    ports.write('terminalCalcium', states[calcium]!);
  }
  return {
    name: 'endings',
    reads: [],
    writes: WRITES,
    begin: (ports) => tell(ports, 0, 0),
    meet(ports, second) {
      const shocks = pulsesWithin(episodes, second);
      let [next, released] = [0, 0];
      for (let ms = 0; ms < steps; ms++) {
        const shock = shocks[next] === ms ? 1 : 0;
        next += shock;
        inputs[spike] = shock;
        endings.step(states, inputs, fixed, outputs, NO_CHANCE);
        released += outputs[release]! / steps;
      }
      tell(ports, released, shocks.length);
    },
    save: () => new Uint8Array(states.slice().buffer),
    load: (saved) => states.set(new Float64Array(saved.slice().buffer)),
    close: () => undefined,
  };
}
