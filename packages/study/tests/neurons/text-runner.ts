import { elementary } from '@tokos/engine';
import {
  type Component,
  flattenStepped,
  interpretStepped,
  type Passports,
  type StepDraws,
  type SteppedModel,
} from '@tokos/language';

/** One copy of a stepped text, run by the interpreter in double precision. */
export class TextRunner {
  readonly #model: SteppedModel;
  readonly #fixed: Float64Array;
  readonly #states: Float64Array;
  readonly #inputs: Float64Array;
  readonly #outputs: Float64Array;
  readonly #places: ReadonlyMap<string, number>;

  constructor(model: SteppedModel, instead: Passports = {}) {
    const { layout } = model;
    this.#model = model;
    this.#fixed = new Float64Array(model.fixedCount);
    const values = layout.parameters.map(({ name, value }) => instead[name]?.value ?? value);
    model.prepare(Float64Array.from(values), this.#fixed);
    this.#states = Float64Array.from(layout.states, ({ value }) => value);
    this.#inputs = new Float64Array(layout.inputs.length);
    this.#outputs = new Float64Array(layout.outputs.length);
    this.#places = new Map([
      ...layout.inputs.map(({ name }, i) => [`input ${name}`, i] as const),
      ...layout.outputs.map(({ name }, i) => [`output ${name}`, i] as const),
      ...layout.states.map(({ name }, i) => [`state ${name}`, i] as const),
    ]);
  }

  place(kind: 'input' | 'output' | 'state', name: string): number {
    const place = this.#places.get(`${kind} ${name}`);
    if (place === undefined) throw new Error(`the text has no ${kind} ${name}`);
    return place;
  }

  set(place: number, value: number): void {
    this.#inputs[place] = value;
  }
  output(place: number): number {
    return this.#outputs[place];
  }
  state(place: number): number {
    return this.#states[place];
  }
  start(place: number, value: number): void {
    this.#states[place] = value;
  }
  step(draws: StepDraws): void {
    this.#model.step(this.#states, this.#inputs, this.#fixed, this.#outputs, draws);
  }
}

const models = new Map<Component, SteppedModel>();
/** A fresh runner; the text itself is read once. */
export function runner(text: Component, instead: Passports = {}): TextRunner {
  const model = models.get(text) ?? interpretStepped(flattenStepped(text), elementary);
  models.set(text, model);
  return new TextRunner(model, instead);
}
