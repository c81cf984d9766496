import { wholeBody } from '@tokos/body';
import { elementary } from '@tokos/engine';
import { flatten, interpret, type Model } from '@tokos/language';

/** How the equations are run: code written at build time, or the text itself, operation by operation. */
export type Engine = 'generated' | 'interpreted';
export const ENGINES: readonly Engine[] = ['generated', 'interpreted'];

let interpreted: Model | undefined;

/**
 * The whole body, ready to run. Both engines give the same bits; the interpreter takes about six times
 * longer.
 */
export async function bodyModel(engine: Engine = 'generated'): Promise<Model> {
  if (engine === 'generated') return import('../../generated/whole-body.js');
  interpreted ??= interpret(flatten(wholeBody), elementary);
  return interpreted;
}
