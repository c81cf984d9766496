import type { Part, PortTable } from '@tokos/engine';
import { preparedDeed, type Reaching } from './deeds/index.ts';
import type { Episode } from './episodes.ts';

const WRITES = [
  { name: 'excitation', unit: 'Hz' },
  { name: 'inhibition', unit: 'Hz' },
  { name: 'priming', unit: '1/s' },
  { name: 'oxytocinEffect', unit: '1' },
  { name: 'cannabinoidEffect', unit: '1' },
] as const;

/**
 * What reaches the cells of a preparation: its settings, changed by the deeds of its scenario. A rate holds
 * for a whole second, so a deed acts from the first whole second on that it covers, and a ramp has steps of a
 * second.
 */
export function afferentsPart(
  settings: Readonly<Reaching>,
  inhibitionPerExcitation: number,
  episodes: readonly Episode[],
): Part {
  function tell(ports: PortTable, second: number): void {
    const reaching: Reaching = { ...settings };
    change(reaching, episodes, second);
    const { excitation, inhibition } = reaching;
    const written = { ...reaching, inhibition: inhibition ?? excitation * inhibitionPerExcitation };
    for (const { name } of WRITES) ports.write(name, written[name]);
  }
  return {
    name: 'afferents',
    reads: [],
    writes: WRITES,
    // before the run nothing was done to it
    begin: (ports) => tell(ports, -1),
    meet: tell,
    // a function of time alone has nothing to remember
    save: () => new Uint8Array(0),
    load: () => undefined,
    close: () => undefined,
  };
}

/** What deeds make of the input that a living rat has at rest; its inhibition goes with the excitation. */
export function changedInput(episodes: readonly Episode[]): Part {
  return {
    name: 'changed input',
    reads: ['excitation', 'inhibition'],
    writes: WRITES.slice(0, 2),
    begin: () => undefined,
    meet(ports, second) {
      const before = ports.read('excitation');
      const reaching: Reaching = {
        excitation: before,
        inhibition: undefined,
        priming: 0,
        oxytocinEffect: 1,
        cannabinoidEffect: 1,
      };
      change(reaching, episodes, second);
      const { excitation, inhibition } = reaching;
      const share = before > 0 ? ports.read('inhibition') / before : 0;
      ports.write('excitation', excitation);
      ports.write('inhibition', inhibition ?? excitation * share);
    },
    save: () => new Uint8Array(0),
    load: () => undefined,
    close: () => undefined,
  };
}

/** Everything that is being done in a second, one after another. */
function change(reaching: Reaching, episodes: readonly Episode[], second: number): void {
  for (const { deed, what, from, to } of episodes) {
    if (second >= from && second < to) preparedDeed(deed).act(what, second - from, reaching);
  }
}
