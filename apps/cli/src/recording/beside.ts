import { meanRate, type SpikeTrains, scenarioFrom, startRun } from '@tokos/study';
import { printNumber } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';

/** Sets of parameters of the model's cell that a recording can be laid beside. */
export const SETS = ['maicas2018', 'flat_hazard'] as const;
export type SetName = (typeof SETS)[number];

/**
 * The spikes of the model's own cells: as many, for as long, at the same mean rate as those of a recording.
 */
export type Beside = (trains: SpikeTrains) => Promise<SpikeTrains>;

/** Excitatory events between which an input is looked for [Hz]. */
const LEAST = 5;
const MOST = 20_000;
/** Cells and seconds by which the rate at an input is told: 25,600 s of one cell. */
const CELLS = 128;
const SECONDS = 200;
const HALVINGS = 14;

/** What runs the model's cell with a set of parameters, its input set to the rate of the recording. */
export function beside(set: SetName): Beside {
  async function played(excitation_hz: number, cells: number, seconds: number): Promise<SpikeTrains> {
    const run = await startRun(
      scenarioFrom({
        tokos: 1,
        preparation: { kind: 'uncoupled_population', cell_set: set, cells, excitation_hz },
        max_s: seconds,
        measure: { rate: { observable: 'rate' } },
      }),
    );
    run.advance();
    const { spikes } = run.outcome();
    run.close();
    return spikes!;
  }
  /** The rate rises with the input, so half of what is left is thrown away each time. */
  async function inputFor(rate: number): Promise<number> {
    let [low, high] = [LEAST, MOST];
    for (let n = 0; n < HALVINGS; n++) {
      const middle = Math.sqrt(low * high);
      if (meanRate(await played(middle, CELLS, SECONDS)) < rate) low = middle;
      else high = middle;
    }
    return Math.sqrt(low * high);
  }
  return async (trains) => {
    const rate = meanRate(trains);
    const top = rate > 0 ? meanRate(await played(MOST, CELLS, SECONDS / 10)) : 0;
    if (!(rate > 0 && rate < top)) {
      const slots = { given: printNumber(rate), most: printNumber(top), set };
      throw refuse(EXIT.use, fault('rate-unreachable', slots));
    }
    return played(await inputFor(rate), trains.cells.length, Math.max(1, Math.round(trains.duration)));
  };
}
