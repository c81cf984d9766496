import { COMPONENTS, type Placed } from '@tokos/body';
import type { Model, Passport } from '@tokos/language';
import { parametersOf } from '../preparations/parameters.ts';
import { downstreamOf } from './downstream-organs.ts';
import { personNumbers } from './person-setup.ts';
import type { Run } from './run.ts';

/** A parameter that had a say in a run, by its full name: `plasma.V1`. */
export interface InPlay {
  readonly name: string;
  readonly passport: Passport;
}

const NUDGE = 1e-3;

/**
 * Which parameters have a say in a run: those of which another value would change a rate or an output in
 * the states that the person passes through. A drug that nobody was given leaves its parameters out.
 */
export class ParametersInPlay {
  readonly #model: Model;
  readonly #parameters: Float64Array;
  readonly #found = new Set<number>();
  /** A preparation runs on all of its numbers from the first second on. */
  readonly #prepared: readonly InPlay[] | undefined;
  /** All numbers of the organs that the scenario looks at have their say once it does. */
  readonly #downstream: readonly InPlay[];

  /** What an earlier part of the same run has found goes on being found. */
  constructor({ model, scenario }: Run, found: readonly string[] = []) {
    this.#model = model;
    this.#prepared = scenario.preparation ? parametersOf(scenario) : undefined;
    const who = scenario.person;
    this.#downstream = downstreamOf(scenario).flatMap(({ parts }) => parts.flatMap(numbersOf));
    this.#parameters = who ? personNumbers(model, who).parameters : new Float64Array(0);
    model.layout.parameters.forEach(({ name }, place) => {
      if (found.includes(name)) this.#found.add(place);
    });
  }

  /** Looks at the present states of the run; what was found before stays found. */
  look(run: Run): void {
    const { states, inputs } = run.checkpoint().simulation;
    const usual = this.#values(this.#parameters, states, inputs);
    for (const place of this.#parameters.keys()) {
      if (this.#found.has(place)) continue;
      const nudged = Float64Array.from(this.#parameters);
      nudged[place] = nudged[place]! * (1 + NUDGE) + NUDGE;
      const moved = this.#values(nudged, states, inputs);
      if (moved.some((value, i) => !Object.is(value, usual[i]))) this.#found.add(place);
    }
  }

  get list(): readonly InPlay[] {
    if (this.#prepared) return this.#prepared;
    const passports = new Map<string, Passport>(
      COMPONENTS.flatMap((part) =>
        Object.entries<Passport>(part.parameters).map(([name, p]) => [`${part.name}.${name}`, p] as const),
      ),
    );
    const ofBody = this.#model.layout.parameters
      .filter((_, place) => this.#found.has(place))
      .map(({ name }) => ({ name, passport: passports.get(name)! }));
    return [...ofBody, ...this.#downstream];
  }

  #values(parameters: Float64Array, states: Float64Array, inputs: Float64Array): Float64Array {
    const { layout, fixedCount } = this.#model;
    const fixed = new Float64Array(fixedCount);
    const rates = new Float64Array(layout.states.length);
    const outputs = new Float64Array(layout.outputs.length);
    this.#model.prepare(parameters, fixed);
    this.#model.rates(states, inputs, fixed, rates);
    this.#model.outputs(states, inputs, fixed, outputs);
    return Float64Array.of(...rates, ...outputs);
  }
}

const numbersOf = ({ component }: Placed): InPlay[] =>
  Object.entries<Passport>(component.parameters).map(([name, passport]) => ({
    name: `${component.name}.${name}`,
    passport,
  }));
