import { dormandPrince, rungeKutta4, type Solver } from '@tokos/engine';
import type { Model } from '@tokos/language';

export type SolverName = 'rk4' | 'dormand_prince';

/**
 * How the body's time is cut: `rk4` crosses a second at a time, `dormand_prince` as far as the tolerance
 * allows.
 */
export interface SolverChoice {
  readonly name: SolverName;
  /** [s], rk4 */
  readonly step: number;
  /** Relative error per step, dormand_prince. */
  readonly tolerance: number;
}
export const USUAL_SOLVER: SolverChoice = { name: 'rk4', step: 1, tolerance: 1e-6 };
export const SOLVERS: readonly SolverName[] = ['rk4', 'dormand_prince'];

/** States that count pmol of a day need no finer absolute error than this [pmol, pmol/L]. */
const ABSOLUTE = 1e-9;

export function solverOf(model: Model, { name, step, tolerance }: SolverChoice): Solver {
  const size = model.layout.states.length;
  const body = { size, rates: model.rates };
  if (name === 'rk4') return rungeKutta4(body, { step });
  return dormandPrince(body, { rtol: tolerance, atol: new Float64Array(size).fill(ABSOLUTE) });
}

/** Every run stops at whole hours, whoever asks [s]. */
const HOUR = 3600;

/**
 * How far apart the times are at which a run may stop without another step, and so without another bit [s].
 */
export const stopsOf = ({ name, step }: SolverChoice): number =>
  name === 'rk4' && Number.isInteger(1 / step) ? 1 : HOUR;
