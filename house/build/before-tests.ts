import { generate } from './generate.ts';

/** Tests run on code written from the texts as they stand now. */
export default function setup(): void {
  generate();
}
