import { DELAYS, type Neurons as Rest } from '@tokos/body';
import {
  type Backend,
  delayPart,
  openPopulation,
  type Part,
  type PartChance,
  type Population,
  steppedPart,
  wiring,
} from '@tokos/engine';
import type { SteppedModel } from '@tokos/language';
import { conversion, unit } from '@tokos/units';
import { cellsPart, type SpikesOfSecond } from './cells-part.ts';
import { bundleConstants, coupledConstants, magnocellularConstants, terminalConstants } from './constants.ts';
import { bundlesOf, refuseBeyondMemory } from './memory-of-cells.ts';
import { type NeuronMode, USUAL_CELLS } from './neuron-mode.ts';
import { cellsOf, type NeuronView, noCells } from './neuron-view.ts';
import { steppedModel } from './stepped-models.ts';

export interface NeuronChoice {
  readonly mode: NeuronMode;
  /** Spiking only. */
  readonly cells?: number;
  readonly backend?: Backend;
  readonly threads?: number;
  /** Hears the spikes of each second. */
  readonly told?: (spikes: SpikesOfSecond) => void;
  /** Parameters of the one rate that stands for all cells, where somebody has her own. */
  readonly surrogate?: Readonly<Record<string, number>>;
}

/** The parts of a person that fire, in the order in which they meet, and what can be seen of them. */
export interface PersonNeurons {
  readonly parts: readonly Part[];
  readonly view: NeuronView;
}

/** Puts the cells of somebody together; there are none where secretion is prescribed. */
export async function neuronParts(
  rest: Rest,
  choice: NeuronChoice,
  chance: PartChance,
): Promise<PersonNeurons> {
  if (choice.mode === 'prescribed') return { parts: [], view: noCells('prescribed') };
  const { parts, view } = await (rest.kind === 'coupled'
    ? inNetwork(rest, choice, chance)
    : alone(rest, choice, chance));
  return { parts: [...parts, ...delays()], view };
}

type RestOf<K extends Rest['kind']> = Extract<Rest, { readonly kind: K }>;

async function inNetwork(
  rest: RestOf<'coupled'>,
  choice: NeuronChoice,
  chance: PartChance,
): Promise<PersonNeurons> {
  const drive = steppedPart(await steppedModel('synaptic-drive'), chance, { k_p0: rest.priming.value });
  if (choice.mode === 'surrogate') {
    const model = await steppedModel('surrogate');
    const own = valuesOf(rest.surrogate);
    const store = { dendriticStore: settled(model, rest.priming.value, own) };
    const rate = steppedPart(model, chance, { ...store, ...own, ...choice.surrogate });
    return { parts: [drive, rate], view: noCells('surrogate') };
  }
  const cells = choice.cells ?? USUAL_CELLS;
  const bundles = bundlesOf(cells);
  refuseBeyondMemory(cells);
  const wires = wiring(cells, bundles, chance.seed, chance.person);
  const population = await openPopulation({
    kind: 'coupled',
    bundles,
    wiring: wires,
    neuron: coupledConstants(),
    bundle: bundleConstants(),
    store: rest.store.value,
    ...common(choice, chance),
  });
  return living(drive, population, wires, choice);
}

/** Where the store of the rate model settles, which is not quite where that of the cells does. */
const settled = ({ layout }: SteppedModel, priming: number, own: Values): number =>
  priming * (own.tau ?? layout.parameters.find(({ name }) => name === 'tau')!.value);

type Values = Readonly<Record<string, number>>;
const valuesOf = (passports: RestOf<'coupled'>['surrogate'] = {}): Values =>
  Object.fromEntries(Object.entries(passports).map(([name, { value }]) => [name, value]));

/** Cells that hear nothing of each other: those of a rat. */
async function alone(
  rest: RestOf<'uncoupled'>,
  choice: NeuronChoice,
  chance: PartChance,
): Promise<PersonNeurons> {
  const drive = steppedPart(await steppedModel('rat-drive'), chance, { r_base: rest.input.value });
  if (choice.mode === 'surrogate') {
    return {
      parts: [drive, steppedPart(await steppedModel('rat-rates'), chance)],
      view: noCells('surrogate'),
    };
  }
  const population = await openPopulation({
    kind: 'uncoupled',
    neuron: magnocellularConstants(),
    ...common(choice, chance),
  });
  return living(drive, population, new Int32Array(0), choice);
}

const common = ({ cells = USUAL_CELLS, backend, threads }: NeuronChoice, chance: PartChance) => ({
  cells,
  terminals: terminalConstants(),
  ...chance,
  ...(backend && { backend }),
  ...(threads && { threads }),
});

const living = (
  drive: Part,
  population: Population,
  wires: Int32Array,
  { told }: NeuronChoice,
): PersonNeurons => ({
  parts: [drive, cellsPart(population, told)],
  view: cellsOf(population, wires),
});

const SECOND = unit('s');

/** What travels for longer than a second, nothing of it under way at the start. */
const delays = (): Part[] =>
  DELAYS.map(({ from, to, port, later }) =>
    delayPart(from, { name: to, unit: port.unit }, later.value * conversion(unit(later.unit), SECOND), 0),
  );
