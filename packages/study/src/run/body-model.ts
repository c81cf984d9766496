import { wholeBody } from '@tokos/body';
import { elementary } from '@tokos/engine';
import { flatten, interpret, type Model } from '@tokos/language';

/**
 * What runs the equations. `wasm`: the body as code written at build time, the cells as WebAssembly;
 * `reference`: the cells in TypeScript; `interpreted`: the body from its text, operation by operation, the
 * cells in TypeScript. All give the same bits; the interpreter takes about six times longer.
 */
export type Engine = 'wasm' | 'reference' | 'interpreted';
export const ENGINES: readonly Engine[] = ['wasm', 'reference', 'interpreted'];

let interpreted: Model | undefined;

/**
 * The whole body, ready to run. Both engines give the same bits; the interpreter takes about six times
 * longer.
 */
export async function bodyModel(engine: Engine = 'wasm'): Promise<Model> {
  if (engine !== 'interpreted') return import('../../generated/whole-body.js');
  interpreted ??= interpret(flatten(wholeBody), elementary);
  return interpreted;
}
