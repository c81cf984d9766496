import { axonTerminal, flatHazard, INHIBITION_SHARES, magnocellularNeuron } from '@tokos/body';
import {
  elementary,
  openPopulation,
  type Part,
  type PartChance,
  type PopulationSetup,
  STREAMS,
  stream,
  wiring,
} from '@tokos/engine';
import { flattenStepped, interpretStepped, type Passports, type SteppedModel } from '@tokos/language';
import { cellsPart } from '../neurons/cells-part.ts';
import {
  bundleConstants,
  coupledConstants,
  magnocellularConstants,
  terminalConstants,
} from '../neurons/constants.ts';
import { bundlesOf, refuseBeyondMemory } from '../neurons/memory-of-cells.ts';
import { cellsOf, noCells } from '../neurons/neuron-view.ts';
import type { NeuronChoice, PersonNeurons } from '../neurons/neurons.ts';
import type { PreparedScenario } from '../scenario/scenario.ts';
import { afferentsPart, changedInput } from './afferents-part.ts';
import { bathPart } from './bath-part.ts';
import { type PreparationChoice, settingOf } from './choice.ts';
import type { Reaching } from './deeds/index.ts';
import { type Episode, episodesOf } from './episodes.ts';
import { lobePart } from './lobe-part.ts';

type Machine = Pick<NeuronChoice, 'backend' | 'threads' | 'told'> & { readonly interpreted: boolean };

/** Puts a preparation together: what reaches it, and its cells or endings. */
export async function preparationParts(
  { preparation, do: entries, max_s }: PreparedScenario,
  machine: Machine,
  chance: PartChance,
): Promise<PersonNeurons> {
  const episodes = episodesOf(entries, max_s);
  if (preparation.kind === 'neural_lobe') {
    return stimulatedParts(episodes, machine.interpreted, settingOf(preparation, 'recruited'));
  }
  if (preparation.kind === 'muscle_strip') return { parts: [bathPart(episodes)], view: noCells('none') };
  const setup = setupOf(preparation, machine, chance);
  const population = await openPopulation(setup);
  const wires = setup.kind === 'coupled' ? setup.wiring : new Int32Array(0);
  return {
    parts: [afferents(preparation, episodes), cellsPart(population, machine.told)],
    view: cellsOf(population, wires),
  };
}

/** Endings without cells, that get shocks. */
export async function stimulatedParts(
  episodes: readonly Episode[],
  interpreted: boolean,
  recruited: number = 1,
): Promise<PersonNeurons> {
  const endings = await endingsText(interpreted);
  return { parts: [lobePart(endings, recruited, episodes)], view: noCells('stimulated') };
}

/** The cells of a rat with what is done to their input; the first of its parts gives them that of rest. */
export function drivenBy(episodes: readonly Episode[], { parts, view }: PersonNeurons): PersonNeurons {
  const [drive, ...others] = parts;
  if (!drive || episodes.length === 0) return { parts, view };
  return { parts: [drive, changedInput(episodes), ...others], view };
}

async function endingsText(interpreted: boolean): Promise<SteppedModel> {
  if (!interpreted) return import('../../generated/axon-terminal.js');
  return interpretStepped(flattenStepped(axonTerminal), elementary);
}

function afferents(what: PreparationChoice, episodes: readonly Episode[]): Part {
  const settings: Reaching = {
    excitation: settingOf(what, 'excitation')!,
    inhibition: settingOf(what, 'inhibition'),
    priming: settingOf(what, 'priming') ?? 0,
    oxytocinEffect: 1,
    cannabinoidEffect: 1,
  };
  const share = INHIBITION_SHARES[what.cell_set ?? 'maicas2018'];
  return afferentsPart(settings, share.value, episodes);
}

function setupOf(
  what: PreparationChoice,
  { backend, threads }: Machine,
  chance: PartChance,
): PopulationSetup {
  const cells = settingOf(what, 'cells') ?? 1;
  refuseBeyondMemory(cells);
  const spread = settingOf(what, 'spread') ?? 0;
  const common = {
    cells,
    terminals: terminalConstants(),
    ...chance,
    ...(spread > 0 && { input: inputsOf(cells, spread, chance) }),
    ...(backend && { backend }),
    ...(threads !== undefined && { threads }),
  };
  if (what.kind !== 'network_slice') {
    return { kind: 'uncoupled', ...common, neuron: magnocellularConstants(cellOf(what)) };
  }
  const bundles = settingOf(what, 'bundles') ?? bundlesOf(cells);
  return {
    kind: 'coupled',
    ...common,
    bundles,
    wiring: wiring(cells, bundles, chance.seed, chance.person),
    neuron: coupledConstants(),
    bundle: bundleConstants(),
    store: settingOf(what, 'store')!,
  };
}

/** The constants of a set, and as much of the slow hyperpolarisation as is left. */
function cellOf({ cell_set, afterhyperpolarisation = 1 }: PreparationChoice): Passports {
  const own: Passports = cell_set === 'flat_hazard' ? flatHazard : {};
  const usual = own.k_A ?? magnocellularNeuron.parameters.k_A;
  return { ...own, k_A: { ...usual, value: usual.value * afterhyperpolarisation } };
}

/** What multiplies the input of each cell: lognormal, and the same for a cell however many there are. */
const inputsOf = (cells: number, spread: number, chance: PartChance): Float64Array =>
  Float64Array.from({ length: cells }, (_, cell) => {
    const { normal } = stream({ ...chance, cell, second: 0, stream: STREAMS.person });
    return elementary.exp(spread * normal());
  });
