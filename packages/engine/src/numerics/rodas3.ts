import type { Jacobian } from '@tokos/language';
import { fault } from '../faults.ts';
import { spokenTime } from '../spoken.ts';
import type { Tolerance } from './dormand-prince.ts';
import { pow } from './elementary.ts';
import { COUPLING, ERROR_WEIGHTS, INSIDE, INVERSE_GAMMA, LOOKS, STAGES, WEIGHTS } from './rodas3-tableau.ts';
import type { Rates, Solver, Step, Taken } from './solver.ts';
import { sparseMatrix } from './sparse-lu.ts';

/** A body that also knows how its rates change with its states. */
export interface StiffBody extends Rates {
  readonly jacobian: Pick<Jacobian, 'rows' | 'columns'> & {
    entries(states: Float64Array, inputs: Float64Array, into: Float64Array): void;
  };
}

const FIRST_STEP = 0.01;
const SAFETY = 0.9;
/** [s] A step that overshoots may leave what numbers can hold; one as short as this has lost its way. */
const SHORTEST_TRIAL = 1e-9;

/**
 * The Rosenbrock method RODAS3: for bodies in which something settles far faster than the rest moves, as
 * receptors do in a flood of oxytocin. One exact Jacobian a step; inside it the states lie on the cubic
 * through both ends and their slopes.
 */
export function rodas3(body: StiffBody, { rtol, atol, longest = Infinity }: Tolerance): Solver {
  const n = body.size;
  const numbers = (): Float64Array => new Float64Array(n);
  const { rows, columns } = body.jacobian;
  const matrix = sparseMatrix(n, rows, columns);
  const entries = new Float64Array(rows.length);
  const k = Array.from({ length: STAGES }, numbers);
  const [first, slope, look, trial, start, last] = Array.from({ length: 6 }, numbers);
  const every = Uint32Array.from({ length: n }, (_, i) => i);
  const count = { steps: 0, rejected: 0 };
  const now = { from: 0, to: 0, hasLast: false, inputs: numbers(), fixed: numbers() };

  /** 1/gamma on the diagonal less the Jacobian times the step: no step is so short that this overflows. */
  function prepare(h: number): void {
    const { values, places, diagonal } = matrix;
    values.fill(0);
    for (let i = 0; i < n; i++) values[diagonal[i]] = INVERSE_GAMMA;
    for (let i = 0; i < places.length; i++) values[places[i]] -= h * entries[i];
    matrix.factor();
  }

  function stages(y: Float64Array, u: Float64Array, q: Float64Array, h: number): number {
    prepare(h);
    slope.set(first);
    for (let stage = 0; stage < STAGES; stage++) {
      const own = k[stage];
      if (stage > 0 && LOOKS[stage]) {
        addUp(y, 1, INSIDE[stage], look);
        body.rates(look, u, q, slope);
      }
      addUp(slope, h, COUPLING[stage], own);
      matrix.solve(own);
    }
    addUp(y, 1, WEIGHTS, trial);
    let total = 0;
    for (let i = 0; i < n; i++) {
      let error = 0;
      for (let j = 0; j < STAGES; j++) error += ERROR_WEIGHTS[j] * k[j][i];
      const scaled = error / (atol[i] + rtol * Math.max(Math.abs(y[i]), Math.abs(trial[i])));
      total += scaled * scaled;
      if (trial[i] < -atol[i] && y[i] >= 0) return 1e3; // a negative amount: take a shorter step, never clip
    }
    return Math.sqrt(total / Math.max(1, n));
  }

  function addUp(base: Float64Array, share: number, weights: readonly number[], into: Float64Array): void {
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < weights.length; j++) sum += weights[j] * k[j][i];
      into[i] = share * base[i] + sum;
    }
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
      if (!now.hasLast) body.rates(trial, now.inputs, now.fixed, last);
      now.hasLast = true;
      const h = now.to - now.from;
      const a = 1 - share;
      const b = share * (share - 1);
      for (let j = 0; j < states.length; j++) {
        const i = states[j];
        const bend = (1 - 2 * share) * (trial[i] - start[i]) - h * a * first[i] + share * h * last[i];
        into[i] = a * start[i] + share * trial[i] + b * bend;
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
    let isNew = true;
    while (t < end) {
      const h = Math.min(solver.memory, longest, end - t);
      if (t + h === t) throw fault('step-too-small', { time: spokenTime(t), method: 'rodas3' });
      if (isNew) {
        body.rates(y, u, q, first);
        body.jacobian.entries(y, u, entries);
        isNew = false;
      }
      const error = stages(y, u, q, h);
      if (!(error < Infinity)) {
        if (h < SHORTEST_TRIAL) throw fault('not-a-number', { time: spokenTime(t) });
        solver.memory = h / 5;
        count.rejected++;
        continue;
      }
      const change = Math.min(5, Math.max(0.2, SAFETY * pow(Math.max(error, 1e-10), -1 / 3)));
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
      now.hasLast = false;
      now.inputs = u;
      now.fixed = q;
      isNew = true;
      const share = taken?.(inside);
      if (share !== undefined && share < 1) {
        inside.at(share, y);
        return now.from + share * h;
      }
      y.set(trial);
      t = now.to;
      if (share !== undefined) return t;
    }
    return t;
  }
  const solver: Solver = { advance, memory: FIRST_STEP, count };
  return solver;
}
