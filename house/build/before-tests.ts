import { generate } from './generate.ts';

/** Tests run on code written from the texts as they stand now. */
export default async function setup(): Promise<void> {
  await generate();
}
