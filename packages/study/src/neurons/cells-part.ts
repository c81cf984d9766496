import type { Afferents, Lived, Part, Population, PortTable, WatchedSecond } from '@tokos/engine';
import { BurstOnset } from './burst-onset.ts';
import { CELLS_WRITE } from './cells-ports.ts';

/** Every spike of the last second, for a raster. Arrays hold until the next one. */
export interface SpikesOfSecond {
  /** [s] */
  readonly second: number;
  readonly count: number;
  readonly cells: Int32Array;
  /** [ms] of that second. */
  readonly times: Int32Array;
  /** The cell that is watched, if one is. */
  readonly watched: WatchedSecond | undefined;
}

/** [s] at rest, so that potentials and endings forget where they began. */
export const WARM_UP = 60;

/**
 * A population of spiking cells as a part of a person: once a second it hears its input and gives its
 * release.
 */
export function cellsPart(population: Population, told?: (spikes: SpikesOfSecond) => void): Part {
  const onset = new BurstOnset(population.cells);
  const isCoupled = population.kind === 'coupled';
  function live(ports: PortTable): Lived {
    const lived = population.advance(
      isCoupled ? { ...events(ports), priming: ports.read('priming'), ...effects(ports) } : events(ports),
    );
    ports.write('terminalRelease', lived.released);
    ports.write('firingRate', lived.spikes / population.cells);
    ports.write('burst', onset.hear(lived.spikes, lived.spikeTimes) ? 1 : 0);
    ports.write('dendriticStore', lived.store);
    ports.write('centralRelease', lived.dendriticRelease / Math.max(1, population.bundles));
    return lived;
  }
  return {
    name: 'cells',
    reads: ['excitation', 'inhibition', ...(isCoupled ? ['priming'] : [])],
    writes: CELLS_WRITE,
    begin(ports) {
      for (let second = 0; second < WARM_UP; second++) live(ports);
    },
    meet(ports, second) {
      const { spikes, spikeCells, spikeTimes, watched } = live(ports);
      told?.({ second, count: spikes, cells: spikeCells, times: spikeTimes, watched });
    },
    save() {
      const cells = population.save();
      const heard = onset.save();
      const bytes = new Uint8Array(heard.byteLength + cells.byteLength);
      bytes.set(new Uint8Array(heard.buffer));
      bytes.set(cells, heard.byteLength);
      return bytes;
    },
    load(saved) {
      const own = onset.save().byteLength;
      onset.load(new Float64Array(saved.slice(0, own).buffer));
      population.load(saved.slice(own));
    },
    close: () => population.close(),
  };
}

/** What blocks leave of two effects, where something tells; in a person nothing does. */
const EFFECTS = ['oxytocinEffect', 'cannabinoidEffect'] as const;

const effects = (ports: PortTable): Partial<Afferents> =>
  Object.fromEntries(EFFECTS.filter((port) => ports.has(port)).map((port) => [port, ports.read(port)]));

const events = (ports: PortTable): Afferents => ({
  excitation: ports.read('excitation'),
  inhibition: ports.read('inhibition'),
});
