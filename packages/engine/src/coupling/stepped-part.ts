import type { StepDraws, SteppedModel } from '@tokos/language';
import { nameKey, STREAMS, seedOf, streamFrom } from '../random/stream.ts';
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
 * outputs are those of its last step. Random numbers are keyed by person, place and second.
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
  const cell = nameKey(place.name);

  const draws = lazily({ ...chance, cell });
  let at: { readonly from: readonly Slot[]; readonly to: readonly Slot[] };

  /** What it writes before its first step: what a step from its start would, without taking it. */
  function begin(ports: PortTable): void {
    const slots = (all: typeof reads): Slot[] => all.map(({ name }) => ports.slot(name));
    at = { from: slots(reads), to: slots(writes) };
    // what nobody has written is told here; later all are there
    for (const slot of at.from) slot.read();
    const start = states.slice();
    meet(ports, -1);
    states.set(start);
  }
  function meet(_ports: PortTable, second: number): void {
    const { from, to } = at;
    draws.begin(second);
    for (let i = 0; i < inputs.length; i++) inputs[i] = from[i].values[from[i].place];
    for (let n = 0; n < steps; n++) step(states, inputs, fixed, outputs, draws);
    for (let i = 0; i < outputs.length; i++) to[i].write(outputs[i]);
  }

  return {
    name: place.name,
    reads: reads.map(({ name }) => name),
    writes,
    begin,
    meet,
    save: () => new Uint8Array(states.buffer.slice(0)),
    load: (saved) => states.set(new Float64Array(saved.slice().buffer)),
    close: () => undefined,
  };
}

/** The numbers of one second after the other; a stream is only seeded when its first number is drawn. */
function lazily({ seed, person, cell }: PartChance & { readonly cell: number }): Seconds {
  const state = new Uint32Array(4);
  const { uniform, normal, poisson } = streamFrom(state);
  let now = 0;
  let isSeeded = false;
  const begun = (): void => {
    if (!isSeeded) seedOf({ seed, person, cell, second: now, stream: STREAMS.surrogate }, state);
    isSeeded = true;
  };
  return {
    begin(second) {
      now = second >>> 0;
      isSeeded = false;
    },
    uniform() {
      begun();
      return uniform();
    },
    normal() {
      begun();
      return normal();
    },
    poisson(mean) {
      begun();
      return poisson(mean);
    },
  };
}

interface Seconds extends StepDraws {
  begin(second: number): void;
}
