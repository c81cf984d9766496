import type { Layout } from '@tokos/language';
import { fault } from '../faults.ts';
import type { Simulation } from '../simulation/simulation.ts';

/** A port, found once by its name and then at hand. */
export class Slot {
  readonly #port: string;
  /** Where its value stands: of the body's present numbers, or its own. */
  readonly values: Float64Array;
  readonly place: number;
  /** Whose input it is, where the smooth body reads it. */
  readonly #reader: Simulation | undefined;
  isWritten: boolean;

  constructor(port: string, values: Float64Array, place: number, reader?: Simulation) {
    this.#port = port;
    this.values = values;
    this.place = place;
    this.#reader = reader;
    this.isWritten = true;
  }

  /** A port that no smooth body has. */
  static empty(port: string): Slot {
    const slot = new Slot(port, new Float64Array(1), 0);
    slot.isWritten = false;
    return slot;
  }

  read(): number {
    if (!this.isWritten) throw fault('port-unwritten', { port: this.#port });
    return this.values[this.place];
  }

  /** Gives a port its value; where the smooth body reads it, the body has it for the coming second. */
  write(value: number): void {
    this.isWritten = true;
    if (this.#reader === undefined) this.values[this.place] = value;
    // what the body has already sets nothing off
    else if (!Object.is(this.values[this.place], value)) this.#reader.give(this.place, value);
  }
}

/**
 * The ports of a person at a meeting: what the smooth body gives, what the parts with a clock of their own
 * gave last, and what the world gives. Values are numbers in the unit of the port.
 */
export class PortTable {
  readonly #simulation: Simulation;
  readonly #slots: Map<string, Slot>;
  /** Ports of the parts and of the world, in the order in which they were first asked for. */
  readonly #own = new Map<string, Slot>();

  constructor(simulation: Simulation, { outputs, inputs }: Layout) {
    this.#simulation = simulation;
    const now = simulation.outputs();
    this.#slots = new Map([
      ...inputs.map(({ name }, i) => [name, new Slot(name, simulation.inputs, i, simulation)] as const),
      ...outputs.map(({ name }, i) => [name, new Slot(name, now, i)] as const),
    ]);
  }

  /** Takes the smooth body's present values; call it once at the beginning of a meeting. */
  look(): void {
    this.#simulation.outputs();
  }

  has(port: string): boolean {
    return this.#slots.get(port)?.isWritten ?? false;
  }
  read(port: string): number {
    return this.slot(port).read();
  }
  /** Its value, or NaN where nobody has written it: for who keeps it and asks nothing of it. */
  seen(port: string): number {
    const slot = this.#slots.get(port);
    return slot?.isWritten ? slot.values[slot.place] : Number.NaN;
  }
  write(port: string, value: number): void {
    this.slot(port).write(value);
  }

  /** A port at hand, for who asks for it every second. */
  slot(port: string): Slot {
    const known = this.#slots.get(port);
    if (known) return known;
    const own = Slot.empty(port);
    this.#slots.set(port, own);
    this.#own.set(port, own);
    return own;
  }

  save(): readonly (readonly [string, number])[] {
    return [...this.#own].flatMap(([port, slot]) => (slot.isWritten ? [[port, slot.read()] as const] : []));
  }
  load(saved: readonly (readonly [string, number])[]): void {
    for (const slot of this.#own.values()) slot.isWritten = false;
    for (const [port, value] of saved) this.write(port, value);
  }
}
