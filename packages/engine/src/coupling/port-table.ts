import type { Layout } from '@tokos/language';
import { fault } from '../faults.ts';
import type { Simulation } from '../simulation/simulation.ts';

/**
 * The ports of a person at a meeting: what the smooth body gives, what the parts with a clock of their own
 * gave last, and what the world gives. Values are numbers in the unit of the port.
 */
export class PortTable {
  readonly #simulation: Simulation;
  readonly #outputs: ReadonlyMap<string, number>;
  readonly #inputs: ReadonlyMap<string, number>;
  readonly #written = new Map<string, number>();
  #now: Float64Array;

  constructor(simulation: Simulation, layout: Layout) {
    const places = (all: readonly { readonly name: string }[]): ReadonlyMap<string, number> =>
      new Map(all.map(({ name }, place) => [name, place]));
    this.#simulation = simulation;
    this.#outputs = places(layout.outputs);
    this.#inputs = places(layout.inputs);
    this.#now = simulation.outputs();
  }

  /** Takes the smooth body's present values; call it once at the beginning of a meeting. */
  look(): void {
    this.#now = this.#simulation.outputs();
  }

  has(port: string): boolean {
    return this.#outputs.has(port) || this.#inputs.has(port) || this.#written.has(port);
  }

  read(port: string): number {
    const output = this.#outputs.get(port);
    if (output !== undefined) return this.#now[output];
    const input = this.#inputs.get(port);
    if (input !== undefined) return this.#simulation.inputs[input];
    const written = this.#written.get(port);
    if (written === undefined) throw fault('port-unwritten', { port });
    return written;
  }

  /** Gives a port its value; where the smooth body reads it, the body has it for the coming second. */
  write(port: string, value: number): void {
    const input = this.#inputs.get(port);
    if (input === undefined) this.#written.set(port, value);
    else this.#simulation.give(input, value);
  }

  save(): readonly (readonly [string, number])[] {
    return [...this.#written];
  }
  load(saved: readonly (readonly [string, number])[]): void {
    this.#written.clear();
    for (const [port, value] of saved) this.#written.set(port, value);
  }
}
