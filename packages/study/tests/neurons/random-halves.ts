import { STREAMS, stream } from '@tokos/engine';
import type { StepDraws } from '@tokos/language';

/**
 * The random half words that a fast cell takes, from the engine's own streams, and what they mean for the
 * draws of a text. How a half word becomes a count is worked out here by itself, so that a mistake in the
 * kernels shows.
 */
const HALVES = 65_536;
const nothing = (): never => {
  throw new Error('the cells draw counts only');
};

const cumulative = (shares: readonly number[]): number[] => {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
};

/** Cumulative chances of a Poisson count, by the definition. */
function poissonUpTo(mean: number): number[] {
  const shares = [Math.exp(-mean)];
  for (let n = 1; n < mean + 12 * Math.sqrt(mean) + 25; n++) shares.push((shares[n - 1] * mean) / n);
  return cumulative(shares);
}

/** Half words at which the difference of two counts is at most `least`, `least` + 1, ... */
function differenceLimits(up: number, down: number): { least: number; limits: number[] } {
  const chances = (mean: number) => poissonUpTo(mean).map((c, i, all) => (i === 0 ? c : c - all[i - 1]));
  const [plus, minus] = [chances(up), chances(down)];
  const least = 1 - minus.length;
  const shares = new Float64Array(plus.length + minus.length);
  plus.forEach((p, i) => {
    minus.forEach((m, j) => {
      shares[i - j - least] += p * m;
    });
  });
  return { least, limits: cumulative(Array.from(shares)).map((chance) => Math.round(chance * HALVES)) };
}

/** Draws of an uncoupled cell: two cells share a word, and one half serves both of a cell's inputs. */
export function pairedDraws(
  seed: number,
  cell: number,
  rates: readonly [excitation: number, inhibition: number],
): (second: number) => StepDraws {
  const [up, down] = rates.map((rate) => rate * 0.001);
  const { least, limits } = differenceLimits(up, down);
  return (second) => {
    const own = stream({ seed, person: 0, cell: cell >> 1, second, stream: STREAMS.spikes });
    let difference: number | undefined;
    const poisson = (mean: number): number => {
      if (difference !== undefined) {
        if (mean !== down) throw new Error('the text drew another mean than its inhibition');
        const inhibitory = Math.max(0, -difference);
        difference = undefined;
        return inhibitory;
      }
      if (mean !== up) throw new Error('the text drew another mean than its excitation');
      const word = own.word();
      const half = ((cell & 1) === 0 ? word & 0xffff : word >>> 16) ^ 0x8000;
      difference = least + limits.filter((limit) => half >= limit).length;
      return Math.max(0, difference);
    };
    return { poisson, normal: nothing, uniform: nothing };
  };
}

/** Draws of a coupled cell: the lower half of its word is for excitation, the upper for inhibition. */
export function ownDraws(seed: number, cell: number): (second: number) => StepDraws {
  return (second) => {
    const own = stream({ seed, person: 0, cell, second, stream: STREAMS.spikes });
    let word: number | undefined;
    const poisson = (mean: number): number => {
      const first = word === undefined;
      const whole = word ?? own.word();
      word = first ? whole : undefined;
      const wanted = ((first ? whole & 0xffff : whole >>> 16) + 0.5) / HALVES;
      let share = Math.exp(-mean);
      let n = 0;
      for (let upTo = share; upTo <= wanted && n < 10_000; upTo += share) share *= mean / ++n;
      return n;
    };
    return { poisson, normal: nothing, uniform: nothing };
  };
}
