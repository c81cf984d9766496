import type { StepDraws, SteppedModel } from '@tokos/language';
import { nameKey, STREAMS, type Stream, stream } from '../random/stream.ts';
import type { Part } from './part.ts';
import type { PortTable } from './port-table.ts';

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
  const { layout } = model;
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

  /** What it writes before its first step: what a step from its start would, without taking it. */
  function begin(ports: PortTable): void {
    const start = states.slice();
    meet(ports, -1);
    states.set(start);
  }
  function meet(ports: PortTable, second: number): void {
    const draws = lazily({ ...chance, cell, second: second >>> 0 });
    reads.forEach((input, i) => {
      inputs[i] = ports.read(input.name);
    });
    for (let step = 0; step < steps; step++) model.step(states, inputs, fixed, outputs, draws);
    writes.forEach((output, i) => {
      ports.write(output.name, outputs[i]);
    });
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

/** A stream is only seeded when the first number is drawn. */
function lazily(key: Omit<Parameters<typeof stream>[0], 'stream'>): StepDraws {
  let own: Stream | undefined;
  const drawn = (): Stream => {
    own ??= stream({ ...key, stream: STREAMS.surrogate });
    return own;
  };
  return {
    uniform: () => drawn().uniform(),
    normal: () => drawn().normal(),
    poisson: (mean) => drawn().poisson(mean),
  };
}
