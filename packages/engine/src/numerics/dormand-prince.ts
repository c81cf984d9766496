import { fault } from '../faults.ts';
import { spokenTime } from '../spoken.ts';
import { DENSE_WEIGHTS, ERROR_WEIGHTS, STAGES } from './dormand-prince-tableau.ts';
import { pow } from './elementary.ts';
import type { Rates, Solver, Step, Taken } from './solver.ts';

export interface Tolerance {
  /** Relative error allowed in each step. */
  readonly rtol: number;
  /** Absolute error allowed in each step, in the unit of each state. */
  readonly atol: Float64Array;
  /** Longest step [s]; without one the method may step over what sleeps. */
  readonly longest?: number;
}

const FIRST_STEP = 0.01;
const SAFETY = 0.9;
/** [s] A step that overshoots may leave what numbers can hold; one as short as this has lost its way. */
const SHORTEST_TRIAL = 1e-9;

/** The explicit pair 5(4) with its own fourth-order interpolation: for smooth bodies that are not stiff. */
export function dormandPrince(body: Rates, { rtol, atol, longest = Infinity }: Tolerance): Solver {
  const n = body.size;
  const k = Array.from({ length: 7 }, () => new Float64Array(n));
  const [first, last] = [k[0], k[6]];
  const [trial, start, bend, twist, turn] = Array.from({ length: 5 }, () => new Float64Array(n));
  const every = Uint32Array.from({ length: n }, (_, i) => i);
  const count = { steps: 0, rejected: 0 };
  const now = { from: 0, to: 0, hasDense: false };

  function stages(y: Float64Array, u: Float64Array, q: Float64Array, h: number): number {
    for (let stage = 0; stage < 6; stage++) {
      const weights = STAGES[stage];
      for (let i = 0; i < n; i++) {
        let sum = 0;
        for (let j = 0; j <= stage; j++) sum += weights[j] * k[j][i];
        trial[i] = y[i] + h * sum;
      }
      body.rates(trial, u, q, k[stage + 1]);
    }
    let total = 0;
    for (let i = 0; i < n; i++) {
      let error = 0;
      for (let j = 0; j < 7; j++) error += ERROR_WEIGHTS[j] * k[j][i];
      const scaled = (h * error) / (atol[i] + rtol * Math.max(Math.abs(y[i]), Math.abs(trial[i])));
      total += scaled * scaled;
      if (trial[i] < -atol[i] && y[i] >= 0) return 1e3; // a negative amount: take a shorter step, never clip
    }
    return Math.sqrt(total / Math.max(1, n));
  }

  function prepareDense(): void {
    const h = now.to - now.from;
    for (let i = 0; i < n; i++) {
      const change = trial[i] - start[i];
      bend[i] = h * first[i] - change;
      twist[i] = change - h * last[i] - bend[i];
      let sum = 0;
      for (let j = 0; j < 7; j++) sum += DENSE_WEIGHTS[j] * k[j][i];
      turn[i] = h * sum;
    }
    now.hasDense = true;
  }

  const inside: Step = {
    get from() {
      return now.from;
    },
    get to() {
      return now.to;
    },
    reached: trial,
    at(share, into) {
      if (share >= 1) into.set(trial);
      else inside.some(share, every, into);
    },
    some(share, states, into) {
      if (!now.hasDense) prepareDense();
      const rest = 1 - share;
      for (let j = 0; j < states.length; j++) {
        const i = states[j];
        const inner = twist[i] + rest * turn[i];
        into[i] = start[i] + share * (trial[i] - start[i] + rest * (bend[i] + share * inner));
      }
    },
  };

  function advance(
    y: Float64Array,
    u: Float64Array,
    q: Float64Array,
    from: number,
    end: number,
    taken?: Taken,
  ): number {
    let t = from;
    body.rates(y, u, q, first);
    while (t < end) {
      const h = Math.min(solver.memory, longest, end - t);
      if (t + h === t) throw fault('step-too-small', { time: spokenTime(t), method: 'dormand_prince' });
      const error = stages(y, u, q, h);
      if (!(error < Infinity)) {
        if (h < SHORTEST_TRIAL) throw fault('not-a-number', { time: spokenTime(t) });
        solver.memory = h / 5;
        count.rejected++;
        continue;
      }
      const change = Math.min(5, Math.max(0.2, SAFETY * pow(Math.max(error, 1e-10), -1 / 5)));
      if (error > 1) {
        solver.memory = h * Math.min(change, SAFETY);
        count.rejected++;
        continue;
      }
      if (h === solver.memory || change < 1) solver.memory = Math.min(longest, h * change);
      count.steps++;
      start.set(y);
      now.from = t;
      now.to = h === end - t ? end : t + h;
      now.hasDense = false;
      const share = taken?.(inside);
      if (share !== undefined && share < 1) {
        inside.at(share, y);
        return now.from + share * h;
      }
      y.set(trial);
      t = now.to;
      if (share !== undefined) return t;
      first.set(last);
    }
    return t;
  }
  const solver: Solver = { advance, memory: FIRST_STEP, count };
  return solver;
}
