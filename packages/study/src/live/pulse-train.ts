import { axonTerminal } from '@tokos/body';
import { elementary } from '@tokos/engine';
import { flattenStepped, interpretStepped, type SteppedModel } from '@tokos/language';
import { shockedEndings } from '../neurons/shocked-endings.ts';

/** One second of endings that are made to fire, in units of the gland of a rat. */
export interface TrainSecond {
  /** Seconds since the train began, counted from 1. */
  readonly second: number;
  readonly spikes: number;
  /** [pg] */
  readonly released: number;
  /** Shares of a full pool and of a full reserve, at the end of the second. */
  readonly pool: number;
  readonly reserve: number;
  /** What use has added to the width of a spike, at its end. */
  readonly broadening: number;
}

const SECOND = 1000;
let text: SteppedModel | undefined;

/**
 * Rested endings alone, driven by evenly spaced spikes at a whole number of them a second up to 1000: second
 * after second what their text gives, worked out by its interpreter. Nothing reaches a body.
 */
export function* pulseTrain(rate: number): Generator<TrainSecond, never> {
  text ??= interpretStepped(flattenStepped(axonTerminal), elementary);
  const endings = shockedEndings(text);
  const [full, reserve] = [endings.parameter('P_max'), endings.parameter('R_max')];
  const everyMs = Array.from({ length: SECOND }, (_, ms) => ms);
  const shocks = everyMs.filter((ms) => (ms * rate) % SECOND < rate);
  for (let second = 1; ; second++) {
    yield {
      second,
      spikes: shocks.length,
      released: endings.second(shocks),
      pool: 1 - endings.state('poolMissing') / full,
      reserve: 1 - endings.state('reserveMissing') / reserve,
      broadening: endings.state('B'),
    };
  }
}
