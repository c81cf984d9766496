import type { Rates, StiffBody } from '@tokos/engine';

/** A system of equations whose solution is known in full. */
export interface Problem extends Rates {
  readonly about: string;
  readonly start: readonly number[];
  /** [s] */
  readonly end: number;
  at(t: number): readonly number[];
}

const circle: Problem = {
  about: 'a point that runs round',
  size: 2,
  start: [1, 0],
  end: 4,
  rates(y, _inputs, _fixed, into) {
    into[0] = -y[1];
    into[1] = y[0];
  },
  at: (t) => [Math.cos(t), Math.sin(t)],
};

const swell: Problem = {
  about: 'growth and decline by turns',
  size: 2,
  start: [1, 0],
  end: 4,
  rates(y, _inputs, _fixed, into) {
    into[0] = y[0] * Math.cos(y[1]);
    into[1] = 1;
  },
  at: (t) => [Math.exp(Math.sin(t)), t],
};

const crowd: Problem = {
  about: 'growth that fills its room',
  size: 1,
  start: [0.1],
  end: 6,
  rates(y, _inputs, _fixed, into) {
    into[0] = y[0] * (1 - y[0]);
  },
  at: (t) => [1 / (1 + 9 * Math.exp(-t))],
};

export const PROBLEMS: readonly Problem[] = [circle, swell, crowd];

type Entry = readonly [row: number, column: number, value: (y: Float64Array) => number];
const withJacobian = (p: Problem, entries: readonly Entry[]): Problem & StiffBody => ({
  ...p,
  jacobian: {
    rows: entries.map(([row]) => row),
    columns: entries.map(([, column]) => column),
    entries: (y, _inputs, into) =>
      entries.forEach(([, , value], i) => {
        into[i] = value(y);
      }),
  },
});

/** The same with how their rates change with their states. */
export const WITH_JACOBIAN: readonly (Problem & StiffBody)[] = [
  withJacobian(circle, [
    [0, 1, () => -1],
    [1, 0, () => 1],
  ]),
  withJacobian(swell, [
    [0, 0, (y) => Math.cos(y[1])],
    [0, 1, (y) => -y[0] * Math.sin(y[1])],
  ]),
  withJacobian(crowd, [[0, 0, (y) => 1 - 2 * y[0]]]),
];

/** A planet on an ellipse of excentricity 1/2: fast near the sun, slow far from it. */
export const planet: Problem = {
  about: 'a planet',
  size: 4,
  start: [0.5, 0, 0, Math.sqrt(3)],
  end: 4,
  rates(y, _inputs, _fixed, into) {
    const cube = Math.hypot(y[0], y[1]) ** 3;
    into[0] = y[2];
    into[1] = y[3];
    into[2] = -y[0] / cube;
    into[3] = -y[1] / cube;
  },
  at(t) {
    let turn = t;
    for (let i = 0; i < 50; i++) turn -= (turn - Math.sin(turn) / 2 - t) / (1 - Math.cos(turn) / 2);
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const [far, flat] = [1 - c / 2, Math.sqrt(3) / 2];
    return [c - 1 / 2, flat * s, -s / far, (flat * c) / far];
  },
};

export const none: Float64Array = new Float64Array(0);
export const distance = (a: ArrayLike<number>, b: readonly number[]): number =>
  Math.max(...b.map((x, i) => Math.abs(x - a[i])));
