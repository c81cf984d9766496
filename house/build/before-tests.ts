import { generate } from './generate.ts';

/** Tests run on code, kernels and experiments written from the texts as they stand now. */
export default generate;
