import { signals } from '@tokos/body';
import type { Part, PortTable } from '@tokos/engine';
import type { Soak } from './deeds/index.ts';
import type { Episode } from './episodes.ts';

const { plasmaOxytocin } = signals;

/**
 * What is in the bath of a strip of muscle. It holds for whole seconds, and stands where the level of the
 * blood stands in a body.
 */
export function bathPart(episodes: readonly Episode[]): Part {
  function tell(ports: PortTable, second: number): void {
    const now = episodes.filter(({ from, to }) => second >= from && second < to);
    const level = now.reduce((sum, { what }) => sum + (what as Soak).oxytocin_pmol_per_l, 0);
    ports.write('plasmaOxytocin', level);
  }
  return {
    name: 'bath',
    reads: [],
    writes: [{ name: 'plasmaOxytocin', unit: plasmaOxytocin.unit }],
    begin: (ports) => tell(ports, 0),
    meet: tell,
    // a function of time alone has nothing to remember
    save: () => new Uint8Array(0),
    load: () => undefined,
    close: () => undefined,
  };
}
