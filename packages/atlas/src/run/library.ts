import type { Band, Bands } from '../bands/bands.ts';
import type { Experiment, Topic } from '../experiment/experiment.ts';

/** The experiments of a topic, and their ids for a look before they are loaded. */
export interface Shelf {
  readonly ids: readonly string[];
  load(): Promise<{ readonly experiments: readonly Experiment[] }>;
}
export type Shelves = Readonly<Partial<Record<Topic, Shelf>>>;

/** The built-in experiments, written from their files when the house is built: no file is read here. */
export async function shelves(): Promise<Shelves> {
  return (await import('../../generated/index.js')).shelves as Shelves;
}

/** Every built-in experiment, or those of some topics, in the order of the house. */
export async function experiments(topics?: readonly string[]): Promise<Experiment[]> {
  const all = Object.entries(await shelves()).filter(([topic]) => topics?.includes(topic) ?? true);
  const loaded = await Promise.all(all.map(([, shelf]) => shelf.load()));
  return loaded.flatMap((shelf) => shelf.experiments);
}

/** The bands of every published experiment, also of those that wait for their organs. */
export async function builtInBands(): Promise<Bands> {
  const { bands } = await import('../../generated/bands.js');
  return new Map(bands as readonly (readonly [string, readonly Band[]])[]);
}
