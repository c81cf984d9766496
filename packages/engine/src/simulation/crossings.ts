import type { Draw, Model } from '@tokos/language';
import { fault } from '../faults.ts';
import type { Step } from '../numerics/solver.ts';
import { nameKey, STREAMS, stream } from '../random/stream.ts';
import { spokenTime } from '../spoken.ts';

/** Whose chance it is, or 'middle': every draw then takes its middle (0 for normal, 1/2 for uniform). */
export type Chance = { readonly seed: number; readonly person: number } | 'middle';

const MOST_ROUNDS = 20;
const HALVINGS = 50;
/** Two lines without a gap between them (on above 1, off below) never let the time pass. */
const MOST_AT_ONCE = 1000;
/** [s] */
const AT_ONCE = 1e-9;

/**
 * The `when` lines of a body: each fires at the moment its condition turns true, and again only after it was
 * false. Conditions are looked at after each step, so one that turns true and false within a step is missed.
 * A number that a firing draws depends on the seed, the person, the line's name, how often it fired and where
 * in the line the draw stands, on nothing else.
 */
export class Crossings {
  readonly #model: Model;
  readonly #chance: Chance;
  readonly fired: Float64Array;
  /** Which conditions held when last looked at; a condition that holds at the start does not fire. */
  readonly was: Float64Array;
  readonly #is: Float64Array;
  readonly #inside: Float64Array;
  readonly #values: Float64Array;
  /** The states that conditions look at: what lies between is worked out for no others. */
  readonly #looked: Uint32Array;
  /** The inputs that conditions look at. */
  readonly #heard: ReadonlySet<number>;
  /** Since when lines fire at once, and how often they did. */
  #since = Number.NaN;
  #rounds = 0;

  constructor(model: Model, chance: Chance) {
    const { crossings, states } = model.layout;
    this.#model = model;
    this.#chance = chance;
    this.fired = new Float64Array(crossings.length);
    this.was = new Float64Array(crossings.length).fill(1);
    this.#is = new Float64Array(crossings.length);
    this.#looked = Uint32Array.from(new Set(crossings.flatMap(({ reads }) => reads)));
    this.#heard = new Set(crossings.flatMap(({ hears }) => hears));
    this.#inside = new Float64Array(states.length);
    this.#values = new Float64Array(Math.max(0, ...crossings.map((c) => c.sets.length)));
  }

  get any(): boolean {
    return this.fired.length > 0;
  }

  /** Whether a new value of this input may set a line off. */
  hear(input: number): boolean {
    return this.#heard.has(input);
  }

  #turned(states: Float64Array, inputs: Float64Array, fixed: Float64Array): boolean {
    this.#model.conditions(states, inputs, fixed, this.#is);
    for (let k = 0; k < this.was.length; k++) if (this.#is[k] > this.was[k]) return true;
    return false;
  }

  /** The share of a step after which the first condition has turned true, or nothing. */
  within(step: Step, inputs: Float64Array, fixed: Float64Array): number | undefined {
    if (!this.#turned(step.reached, inputs, fixed)) {
      for (let k = 0; k < this.was.length; k++) this.was[k] = this.#is[k];
      return undefined;
    }
    this.#inside.set(step.reached);
    let [low, high] = [0, 1];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      step.some(middle, this.#looked, this.#inside);
      if (this.#turned(this.#inside, inputs, fixed)) high = middle;
      else low = middle;
    }
    return high;
  }

  /** Carries out what has turned true, and what that turns true, until nothing does. */
  settle(states: Float64Array, inputs: Float64Array, fixed: Float64Array, time: number): void {
    if (!this.any) return;
    const { crossings } = this.#model.layout;
    if (!(Math.abs(time - this.#since) < AT_ONCE)) {
      this.#since = time;
      this.#rounds = 0;
    }
    for (let round = 0; this.#turned(states, inputs, fixed); round++) {
      const now = crossings.flatMap((_, k) => (this.#is[k] > this.was[k] ? [k] : []));
      const names = now.map((k) => crossings[k].key).join(', ');
      if (round > MOST_ROUNDS || ++this.#rounds > MOST_AT_ONCE)
        throw fault('crossing-loop', { time: spokenTime(time), names });
      this.was.set(this.#is);
      for (const k of now) {
        const draw = this.#draws(crossings[k].key, this.fired[k]++);
        this.#model.change(k, states, inputs, fixed, draw, this.#values);
        crossings[k].sets.forEach((state, i) => {
          states[state] = this.#values[i];
        });
      }
    }
    this.was.set(this.#is);
  }

  #draws(key: string, count: number): Draw {
    if (this.#chance === 'middle') return (kind) => (kind === 'normal' ? 0 : 1 / 2);
    const { seed, person } = this.#chance;
    const own = { seed, person, cell: nameKey(key), second: count, stream: STREAMS.crossing };
    return (kind, place) => stream({ ...own, place })[kind]();
  }
}
