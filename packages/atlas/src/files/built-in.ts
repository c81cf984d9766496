import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Bands, readBands } from '../bands/bands.ts';

const HOUSE = new URL('../../', import.meta.url);

/** The files that the built-in experiments are written from; only the house and its tests read them. */
export const EXPERIMENTS: string = fileURLToPath(new URL('experiments/', HOUSE));
export const bandsFile = async (): Promise<Bands> =>
  readBands(await readFile(new URL('bands.csv', HOUSE), 'utf8'));
