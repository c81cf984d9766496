import { BODIES, type BodyName, bathed, LIVING, type PreparationName, soaked } from '@tokos/body';
import { elementary } from '@tokos/engine';
import { flatten, interpret, interpretJacobian, type Jacobian, type Model } from '@tokos/language';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * What runs the equations. `wasm`: the body as code written at build time, the cells as WebAssembly;
 * `reference`: the cells in TypeScript; `interpreted`: the body from its text, operation by operation, the
 * cells in TypeScript. All give the same bits; the interpreter takes about six times longer.
 */
export type Engine = 'wasm' | 'reference' | 'interpreted';
export const ENGINES: readonly Engine[] = ['wasm', 'reference', 'interpreted'];

const WRITTEN: Readonly<Record<BodyName, () => Promise<Model>>> = {
  'whole-body': () => import('../../generated/whole-body.js'),
  'labouring-body': () => import('../../generated/labouring-body.js'),
  'rat-body': () => import('../../generated/rat-body.js'),
};
const JACOBIANS: Readonly<Record<BodyName, () => Promise<Jacobian>>> = {
  'whole-body': () => import('../../generated/whole-body-jacobian.js'),
  'labouring-body': () => import('../../generated/labouring-body-jacobian.js'),
  'rat-body': () => import('../../generated/rat-body-jacobian.js'),
};
const interpreted = new Map<BodyName, Model>();

/**
 * A body, ready to run: the whole body of a human unless another is named. Both engines give the same bits;
 * the interpreter takes about six times longer.
 */
export async function bodyModel(engine: Engine = 'wasm', body: BodyName = 'whole-body'): Promise<Model> {
  if (engine !== 'interpreted') {
    return WRITTEN[body]();
  }
  const model = interpreted.get(body) ?? interpret(flatten(BODIES[body]), elementary);
  interpreted.set(body, model);
  return model;
}

type Bath = 'organ-bath' | 'muscle-bath';
const BATHS = { 'organ-bath': bathed, 'muscle-bath': soaked } as const;
const WRITTEN_BATHS: Readonly<Record<Bath, () => Promise<Model>>> = {
  'organ-bath': () => import('../../generated/organ-bath.js'),
  'muscle-bath': () => import('../../generated/muscle-bath.js'),
};
const BATH_JACOBIANS: Readonly<Record<Bath, () => Promise<Jacobian>>> = {
  'organ-bath': () => import('../../generated/organ-bath-jacobian.js'),
  'muscle-bath': () => import('../../generated/muscle-bath-jacobian.js'),
};
const interpretedBaths = new Map<Bath, Model>();

/** Muscle has receptors for what is in its bath; around cells and endings the bath only gathers. */
const bathOf = (kind: PreparationName): Bath => (kind === 'muscle_strip' ? 'muscle-bath' : 'organ-bath');

/** The fluid around a preparation, and what of it is smooth. */
async function bathModel(engine: Engine, bath: Bath): Promise<Model> {
  if (engine !== 'interpreted') return WRITTEN_BATHS[bath]();
  const model = interpretedBaths.get(bath) ?? interpret(flatten(BATHS[bath]), elementary);
  interpretedBaths.set(bath, model);
  return model;
}

/** How the rates of that body change with its states, for methods that ask. */
export async function jacobianOf(scenario: Scenario, engine: Engine = 'wasm'): Promise<Jacobian> {
  if (scenario.preparation) {
    const bath = bathOf(scenario.preparation.kind);
    return engine === 'interpreted'
      ? interpretJacobian(flatten(BATHS[bath]), elementary)
      : BATH_JACOBIANS[bath]();
  }
  const { body = 'whole-body' } = LIVING[scenario.person.kind];
  if (engine === 'interpreted') return interpretJacobian(flatten(BODIES[body]), elementary);
  return JACOBIANS[body]();
}

/** What of a scenario's subject is smooth: a body, or the bath of a preparation. */
export const modelOf = (scenario: Scenario, engine: Engine = 'wasm'): Promise<Model> =>
  scenario.preparation
    ? bathModel(engine, bathOf(scenario.preparation.kind))
    : bodyModel(engine, LIVING[scenario.person.kind].body);
