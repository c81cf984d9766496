import { fault } from '../faults.ts';
import { spokenTime } from '../spoken.ts';
import type { Rates, Solver, Step, Taken } from './solver.ts';

interface Now {
  from: number;
  to: number;
  hasSlope: boolean;
  inputs: Float64Array;
  fixed: Float64Array;
}

/**
 * The classical fourth-order method with a fixed step (Kutta 1901). It crosses the second between two
 * meetings of the parts of a person. Inside a step the states lie on the cubic through both ends and their
 * slopes.
 */
export function rungeKutta4(body: Rates, { step }: { readonly step: number }): Solver {
  const n = body.size;
  const { hold, rates } = body.held ?? { hold: () => undefined, rates: body.rates };
  const numbers = (): Float64Array => new Float64Array(n);
  const [k1, k2, k3, k4] = [numbers(), numbers(), numbers(), numbers()];
  const [trial, start, end1, slope1] = [numbers(), numbers(), numbers(), numbers()];
  const every = Uint32Array.from({ length: n }, (_, i) => i);
  const count = { steps: 0, rejected: 0 };
  const now: Now = { from: 0, to: 0, hasSlope: false, inputs: numbers(), fixed: numbers() };

  const inside: Step = {
    get from() {
      return now.from;
    },
    get to() {
      return now.to;
    },
    reached: end1,
    at(share, into) {
      if (share >= 1) into.set(end1);
      else inside.some(share, every, into);
    },
    some(share, states, into) {
      if (!now.hasSlope) rates(end1, now.inputs, now.fixed, slope1);
      now.hasSlope = true;
      const h = now.to - now.from;
      const a = 1 - share;
      const b = share * (share - 1);
      for (let j = 0; j < states.length; j++) {
        const i = states[j];
        const bend = (1 - 2 * share) * (end1[i] - start[i]) - h * a * k1[i] + share * h * slope1[i];
        into[i] = a * start[i] + share * end1[i] + b * bend;
      }
    },
  };

  function advance(
    y: Float64Array,
    u: Float64Array,
    q: Float64Array,
    t: number,
    end: number,
    taken?: Taken,
  ): number {
    const steps = Math.max(1, Math.ceil((end - t) / step - 1e-9));
    const h = (end - t) / steps;
    let gap = 0;
    for (let s = 0; s < steps; s++) {
      hold(y, u, q);
      rates(y, u, q, k1);
      for (let i = 0; i < n; i++) trial[i] = y[i] + (h / 2) * k1[i];
      rates(trial, u, q, k2);
      for (let i = 0; i < n; i++) trial[i] = y[i] + (h / 2) * k2[i];
      rates(trial, u, q, k3);
      for (let i = 0; i < n; i++) trial[i] = y[i] + h * k3[i];
      rates(trial, u, q, k4);
      for (let i = 0; i < n; i++) {
        const before = y[i];
        const now = before + (h / 6) * (k1[i] + 2 * (k2[i] + k3[i]) + k4[i]);
        y[i] = now;
        // one by one: to copy so few numbers at once takes longer
        start[i] = before;
        end1[i] = now;
        // nothing for every number, and no number for what is none
        gap += now - now;
      }
      count.steps++;
      if (!taken) continue;
      now.from = t + s * h;
      now.to = s === steps - 1 ? end : t + (s + 1) * h;
      now.hasSlope = false;
      now.inputs = u;
      now.fixed = q;
      const share = taken(inside);
      if (share === undefined) continue;
      inside.at(share, y);
      return share >= 1 ? now.to : now.from + share * h;
    }
    if (Number.isNaN(gap)) throw fault('not-a-number', { time: spokenTime(end) });
    return end;
  }
  return { advance, memory: step, count };
}
