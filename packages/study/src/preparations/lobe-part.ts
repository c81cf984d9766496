import { signals } from '@tokos/body';
import type { Part, PortTable } from '@tokos/engine';
import type { SteppedModel } from '@tokos/language';
import { shockedEndings } from '../neurons/shocked-endings.ts';
import type { Episode } from './episodes.ts';
import { pulsesWithin } from './pulse-times.ts';

const { firingRate, releasablePool, terminalCalcium, terminalRelease } = signals;
const WRITES = [
  { name: 'terminalRelease', unit: terminalRelease.unit },
  { name: 'firingRate', unit: firingRate.unit },
  { name: 'releasablePool', unit: releasablePool.unit },
  { name: 'terminalCalcium', unit: terminalCalcium.unit },
] as const;

/**
 * A neural lobe whose endings all get the same shocks: the text of the endings itself, millisecond by
 * millisecond. Endings that the shocks do not reach give nothing.
 */
export function lobePart(endings: SteppedModel, recruited: number, episodes: readonly Episode[]): Part {
  const lobe = shockedEndings(endings);
  const full = lobe.parameter('P_max');

  function tell(ports: PortTable, released: number, shocks: number): void {
    ports.write('terminalRelease', recruited * released);
    ports.write('firingRate', shocks);
    ports.write('releasablePool', full - lobe.state('poolMissing'));
    ports.write('terminalCalcium', lobe.state('E'));
  }
  return {
    name: 'endings',
    reads: [],
    writes: WRITES,
    begin: (ports) => tell(ports, 0, 0),
    meet(ports, second) {
      const shocks = pulsesWithin(episodes, second);
      tell(ports, lobe.second(shocks), shocks.length);
    },
    save: () => new Uint8Array(lobe.states.slice().buffer),
    load: (saved) => lobe.states.set(new Float64Array(saved.slice().buffer)),
    close: () => undefined,
  };
}
