import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Component,
  component,
  type Flat,
  flatten,
  interpret,
  type Model,
  parameter,
  startsAt,
  wire,
} from '@tokos/language';
import { onTestFinished } from 'vitest';
import { ELEMENTARY_MODULE, elementary } from './elementary.ts';

export const toy = { about: 'for a test', known: 'assumed', because: 'a test' } as const;
export const numbers = (list: readonly { readonly value: number }[]): Float64Array =>
  Float64Array.from(list, (x) => x.value);

/** A component alone in the world, which gives it what its inputs ask for. */
export const alone = (c: Component, given: Readonly<Record<string, string>> = {}): Flat =>
  flatten(wire('world', [c], given));

/** A text with two pure numbers x and y as states; the compiler of TypeScript does not read it. */
export const text = (equations: string, more: Partial<Component> = {}): Component => ({
  ...component('toy', {
    about: 'A toy.',
    inputs: {},
    parameters: { second: parameter(1, 's', toy) },
    states: { x: startsAt(parameter(1, '1', toy)), y: startsAt(parameter(2, '1', toy)) },
    outputs: {},
    equations: equations as never,
  }),
  ...more,
});

/** A model with its arrays filled as at the start. */
export interface Standing {
  readonly flat: Flat;
  readonly model: Model;
  readonly states: Float64Array;
  readonly inputs: Float64Array;
  readonly fixed: Float64Array;
}

export function standing(flat: Flat, model: Model = interpret(flat, elementary)): Standing {
  const fixed = new Float64Array(model.fixedCount);
  model.prepare(numbers(flat.parameters), fixed);
  return { flat, model, states: numbers(flat.states), inputs: numbers(flat.inputs), fixed };
}

/** The value of one rate or output, by its name. */
export function valued(s: Standing, of: 'rates' | 'outputs', name: string): number {
  const list = of === 'rates' ? s.flat.states : s.flat.outputs;
  const into = new Float64Array(list.length);
  s.model[of](s.states, s.inputs, s.fixed, into);
  const place = list.findIndex((x) => x.name === name);
  if (place < 0) throw new Error(`there is no ${name} among ${list.map((x) => x.name).join(', ')}`);
  return into[place]!;
}

/** Generated code, written to a file and imported as a build does it; the folder goes when the test ends. */
export async function imported<M>(emit: (elementaryModule: string) => string): Promise<M> {
  const folder = mkdtempSync(join(tmpdir(), 'tokos-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'elementary.mjs'), ELEMENTARY_MODULE);
  writeFileSync(join(folder, 'model.mjs'), emit('./elementary.mjs'));
  return (await import(pathToFileURL(join(folder, 'model.mjs')).href)) as M;
}
