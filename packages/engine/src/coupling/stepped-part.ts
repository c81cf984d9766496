import type { StepDraws, SteppedModel } from '@tokos/language';
import { nameKey, STREAMS, type Stream, type StreamKey, seedOf, streamFrom } from '../random/stream.ts';
import type { Part } from './part.ts';
import type { PortTable, Slot } from './port-table.ts';

/** Whose chance it is. */
export interface PartChance {
  readonly seed: number;
  readonly person: number;
}

/** Where a component stands in a person, if the text does not say it: one text may stand in two places. */
export interface Place {
  readonly name: string;
  /** Its ports that have another name in the person. */
  readonly ports: Readonly<Record<string, string>>;
}

/**
 * A stepped component as a part of a person. Its step divides a second; inputs hold for the whole of it,
 * outputs are those of its last step. Random numbers are keyed by person, place and second. A second that
 * asked for no chance and left every state where it was is not lived again until an input changes: it would
 * give the same bits.
 */
export function steppedPart(
  model: SteppedModel,
  chance: PartChance,
  own: Readonly<Record<string, number>> = {},
  place: Place = { name: model.layout.name, ports: {} },
): Part {
  const { layout, step } = model;
  const inThePerson = ({ name, unit }: { readonly name: string; readonly unit: string }) => ({
    name: place.ports[name] ?? name,
    unit,
  });
  const reads = layout.inputs.map(inThePerson);
  const writes = layout.outputs.map(inThePerson);
  const steps = Math.round(1 / layout.step);
  const parameters = Float64Array.from(layout.parameters, (p) => own[p.name] ?? p.value);
  const states = Float64Array.from(layout.states, (s) => own[s.name] ?? s.value);
  const inputs = new Float64Array(layout.inputs.length);
  const outputs = new Float64Array(layout.outputs.length);
  const fixed = new Float64Array(model.fixedCount);
  model.prepare(parameters, fixed);
  const before = states.slice();
  const draws = new Seconds({ ...chance, cell: nameKey(place.name) });
  let at: { readonly from: readonly Slot[]; readonly to: readonly Slot[] };
  let isAtRest = false;

  /** What it writes before its first step: what a step from its start would, without taking it. */
  function begin(ports: PortTable): void {
    const slots = (all: typeof reads): Slot[] => all.map(({ name }) => ports.slot(name));
    at = { from: slots(reads), to: slots(writes) };
    // what nobody has written is told here; later all are there
    for (const slot of at.from) slot.read();
    const start = states.slice();
    meet(ports, -1);
    states.set(start);
    isAtRest = false;
  }
  function meet(_ports: PortTable, second: number): void {
    const { from, to } = at;
    if (!isAtRest || !areHeard(from, inputs)) live(from, second);
    // said anew also at rest: another part may have added to it since
    for (let i = 0; i < outputs.length; i++) to[i].write(outputs[i]);
  }
  function live(from: readonly Slot[], second: number): void {
    draws.begin(second);
    for (let i = 0; i < inputs.length; i++) inputs[i] = from[i].values[from[i].place];
    for (let i = 0; i < states.length; i++) before[i] = states[i];
    for (let n = 0; n < steps; n++) step(states, inputs, fixed, outputs, draws);
    isAtRest = !draws.areUsed && areSame(before, states);
  }

  return {
    name: place.name,
    reads: reads.map(({ name }) => name),
    writes,
    begin,
    meet,
    save: () => new Uint8Array(states.buffer.slice(0)),
    load(saved) {
      states.set(new Float64Array(saved.slice().buffer));
      isAtRest = false;
    },
    close: () => undefined,
  };
}

/** Whether the ports still have what was read of them. */
function areHeard(from: readonly Slot[], inputs: Float64Array): boolean {
  for (let i = 0; i < inputs.length; i++) {
    if (!Object.is(from[i].values[from[i].place], inputs[i])) return false;
  }
  return true;
}

function areSame(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

/** The numbers of one second after the other; a stream is only seeded when its first number is drawn. */
class Seconds implements StepDraws {
  readonly #key: { -readonly [K in keyof StreamKey]: StreamKey[K] };
  readonly #state = new Uint32Array(4);
  readonly #stream: Stream = streamFrom(this.#state);
  /** Whether a number of this second was drawn. */
  areUsed = false;

  constructor(whose: PartChance & { readonly cell: number }) {
    this.#key = { ...whose, second: 0, stream: STREAMS.surrogate };
  }
  begin(second: number): void {
    this.#key.second = second >>> 0;
    this.areUsed = false;
  }
  #begun(): Stream {
    if (!this.areUsed) seedOf(this.#key, this.#state);
    this.areUsed = true;
    return this.#stream;
  }
  uniform(): number {
    return this.#begun().uniform();
  }
  normal(): number {
    return this.#begun().normal();
  }
  poisson(mean: number): number {
    return this.#begun().poisson(mean);
  }
}
