import { dormandPrince, rodas3, rungeKutta4, type Solver } from '@tokos/engine';
import type { Jacobian, Model } from '@tokos/language';
import { fault } from '../messages/faults.ts';
import { refuseBeyond } from '../scenario/range.ts';
import { shown } from '../scenario/shown.ts';

export type SolverName = 'rk4' | 'dormand_prince' | 'rodas3';

/**
 * How the body's time is cut: `rk4` crosses a second at a time, `dormand_prince` as far as the tolerance
 * allows, and `rodas3` too, also where something settles far faster than a second.
 */
export interface SolverChoice {
  readonly name: SolverName;
  /** [s], rk4 */
  readonly step: number;
  /** Relative error per step, dormand_prince and rodas3. */
  readonly tolerance: number;
}
export const USUAL_SOLVER: SolverChoice = { name: 'rk4', step: 1, tolerance: 1e-6 };
export const SOLVERS: readonly SolverName[] = ['rk4', 'dormand_prince', 'rodas3'];

/** States that count pmol of a day need no finer absolute error than this [pmol, pmol/L]. */
const ABSOLUTE = 1e-9;

/** Every run stops at whole hours, whoever asks [s]. */
const HOUR = 3600;
/** Nothing is gained by steps so fine, and none by one of more than an hour [s]. */
const STEPS = [1e-3, HOUR] as const;
/** What is slow is slow against the second between two meetings [s]. */
const LONGEST_HELD = 1;
const TOLERANCES = [1e-13, 0.1] as const;

/** Of a person with these parameters; `jacobian` is called where the method needs the derivatives. */
export async function solverOf(
  model: Model,
  { name, step, tolerance }: SolverChoice,
  parameters: Float64Array,
  jacobian: () => Promise<Jacobian>,
): Promise<Solver> {
  if (!SOLVERS.includes(name)) {
    throw fault('solver-unknown', { given: shown(name), expected: SOLVERS.join(', ') });
  }
  refuseBeyond('step', step, STEPS, 's');
  refuseBeyond('tolerance', tolerance, TOLERANCES, '');
  const size = model.layout.states.length;
  const body = { size, rates: model.rates };
  const held = step <= LONGEST_HELD ? model.held : undefined;
  if (name === 'rk4') return rungeKutta4({ ...body, ...(held && { held }) }, { step });
  const tolerances = { rtol: tolerance, atol: new Float64Array(size).fill(ABSOLUTE) };
  if (name === 'dormand_prince') return dormandPrince(body, tolerances);
  const { rows, columns, fixedCount, prepare, entries } = await jacobian();
  const fixed = new Float64Array(fixedCount);
  prepare(parameters, fixed);
  const of = {
    rows,
    columns,
    entries: (y: Float64Array, u: Float64Array, o: Float64Array) => entries(y, u, fixed, o),
  };
  return rodas3({ ...body, jacobian: of }, tolerances);
}

/**
 * How far apart the times are at which a run may stop without another step, and so without another bit [s].
 */
export const stopsOf = ({ name, step }: SolverChoice): number =>
  name === 'rk4' && Number.isInteger(1 / step) ? 1 : HOUR;
