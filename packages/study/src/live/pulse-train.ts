import { axonTerminal } from '@tokos/body';
import { elementary } from '@tokos/engine';
import { flattenStepped, interpretStepped, type StepDraws, type SteppedModel } from '@tokos/language';
import { terminalConstants } from '../neurons/constants.ts';

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

const MS = 1e-3;
const SECOND = 1000;
/** What the text of the endings asks of chance: nothing. */
const none: StepDraws = { poisson: () => Number.NaN, normal: () => Number.NaN, uniform: () => Number.NaN };
let text: SteppedModel | undefined;

/**
 * Rested endings alone, driven by evenly spaced spikes at a whole number of them a second up to 1000: second
 * after second what their text gives, worked out by its interpreter. Nothing reaches a body.
 */
export function* pulseTrain(rate: number): Generator<TrainSecond, never> {
  text ??= interpretStepped(flattenStepped(axonTerminal), elementary);
  const { layout } = text;
  const { P_max, R_max } = terminalConstants();
  const place = (kind: 'inputs' | 'outputs' | 'states', name: string): number =>
    layout[kind].findIndex((each) => each.name === name);
  const states = Float64Array.from(layout.states, ({ value }) => value);
  const [inputs, outputs] = [new Float64Array(layout.inputs.length), new Float64Array(layout.outputs.length)];
  const fixed = new Float64Array(text.fixedCount);
  text.prepare(
    Float64Array.from(layout.parameters, ({ value }) => value),
    fixed,
  );
  const [spike, release] = [place('inputs', 'spike'), place('outputs', 'terminalRelease')];
  const [missing, spent, wider] = ['poolMissing', 'reserveMissing', 'B'].map((name) => place('states', name));
  for (let second = 1; ; second++) {
    let [spikes, released] = [0, 0];
    for (let ms = 0; ms < SECOND; ms++) {
      const fires = (ms * rate) % SECOND < rate;
      inputs[spike] = fires ? 1 : 0;
      if (fires) spikes++;
      text.step(states, inputs, fixed, outputs, none);
      released += outputs[release]! * MS;
    }
    yield {
      second,
      spikes,
      released,
      pool: 1 - states[missing!]! / P_max,
      reserve: 1 - states[spent!]! / R_max,
      broadening: states[wider!]!,
    };
  }
}
