import { type Elementary, type Flat, jacobian, type Slope, tape } from '@tokos/language';

/** Where the exact Jacobian and central differences of the rates part, at one point. */
export interface Parting {
  readonly where: string;
  readonly exact: number;
  readonly measured: number;
  /** Share of the largest slope of its row, or of 1. */
  readonly error: number;
}

/** Compares the derivative that the language works out with what a small step to both sides shows. */
export function partings(
  flat: Flat,
  elementary: Elementary,
): (states: Float64Array, inputs: Float64Array) => Parting {
  const entries: readonly Slope[] = jacobian(flat);
  const parameters = Float64Array.from(flat.parameters, (p) => p.value);
  const exactly = tape(
    entries.map((e) => e.node),
    new Map(),
    elementary,
  );
  const rates = tape(flat.rates, new Map(), elementary);
  const n = flat.states.length;
  const [up, down] = [new Float64Array(n), new Float64Array(n)];
  const exact = new Float64Array(entries.length);

  return (states, inputs) => {
    exactly(states, inputs, parameters, exact);
    let worst: Parting = { where: 'nowhere', exact: 0, measured: 0, error: 0 };
    for (let column = 0; column < n; column++) {
      const h = 1e-5 * Math.max(1, Math.abs(states[column]));
      const [there, back] = [states.slice(), states.slice()];
      there[column] += h;
      back[column] -= h;
      rates(there, inputs, parameters, up);
      rates(back, inputs, parameters, down);
      for (let row = 0; row < n; row++) {
        const measured = (up[row] - down[row]) / (there[column] - back[column]);
        const at = entries.findIndex((e) => e.row === row && e.column === column);
        const slope = at < 0 ? 0 : exact[at];
        const rounding = (1e-15 * Math.abs(up[row])) / h;
        const error = Math.max(0, Math.abs(measured - slope) - rounding) / Math.max(1e-3, Math.abs(slope));
        const where = `${flat.states[row].name} by ${flat.states[column].name}`;
        if (!(error <= worst.error)) worst = { where, exact: slope, measured, error };
      }
    }
    return worst;
  };
}
