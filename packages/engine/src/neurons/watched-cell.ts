import type { Numbers } from '../backends/numbers.ts';
import { pow } from '../numerics/elementary.ts';
import * as at from './kernels/places.ts';
import type { MemoryMap } from './memory-map.ts';
import type { CoupledSetup, WatchedSecond } from './population.ts';

const SECOND = 1000;
const BIN = 10;

/**
 * One cell looked at after every millisecond. Its block is then lived step by step, which gives the same
 * bits as living a tile at once. Within a tile the slow states stand at its start, so what they have lost
 * since is taken off here as the kernel does.
 */
export class WatchedCell implements WatchedSecond {
  readonly cell: number;
  readonly block: number;
  readonly potential: Float32Array = new Float32Array(SECOND);
  readonly threshold: Float32Array = new Float32Array(SECOND);
  readonly afterhyperpolarisation: Float32Array = new Float32Array(SECOND);
  readonly calcium: Float32Array = new Float32Array(SECOND / BIN);
  readonly #numbers: Numbers;
  readonly #neuron: CoupledSetup['neuron'];
  readonly #state: number;
  readonly #fastCalcium: number;

  constructor(cell: number, numbers: Numbers, map: MemoryMap, neuron: CoupledSetup['neuron']) {
    this.cell = cell;
    this.block = cell >> 3;
    this.#numbers = numbers;
    this.#neuron = neuron;
    this.#state = (map.neurons >> 2) + this.block * at.COUPLED_WORDS + (cell & 7);
    this.#fastCalcium = (map.terminals >> 2) + this.block * at.TERMINAL_WORDS + at.E + (cell & 7);
  }

  /** After millisecond `ms`, which was step `k` of a tile of `tile` steps. */
  look(ms: number, k: number, tile: number): void {
    const { floats } = this.#numbers;
    const { v_rest, th_0, A, a_50, n_A } = this.#neuron;
    const x = this.#state;
    const ended = k === tile - 1;
    const lostCount = ended ? 0 : floats[at.LOST_COUNT + k];
    const lostFall = ended ? 0 : floats[at.LOST_FALL + k];
    const keptRise = ended ? 1 : floats[at.KEPT_RISE + k];
    const count = floats[x + at.COUNT] * (1 - lostCount);
    const slow = A - A / (1 + pow(count / a_50, n_A));
    const fall = ((floats[x + at.FALL_A] + floats[x + at.FALL_B]) / 2) * (1 - lostFall);
    this.potential[ms] = v_rest + floats[x + at.V];
    this.threshold[ms] = th_0 + floats[x + at.RISES] * keptRise + slow - fall;
    this.afterhyperpolarisation[ms] = slow;
  }

  /** After the bin of 10 ms that ends before `ms`. */
  lookAtEndings(ms: number): void {
    this.calcium[ms / BIN - 1] = this.#numbers.floats[this.#fastCalcium];
  }
}
