import { generateAtlas } from '@tokos/atlas/files';
import { generate } from './generate.ts';

/** Tests run on code and experiments written from the texts as they stand now. */
export default async function setup(): Promise<void> {
  generate();
  await generateAtlas();
}
