import {
  BODIES,
  DOWNSTREAM,
  ferguson,
  milkEjection,
  PREPARATIONS,
  type PreparationName,
  STEPPED,
  signals,
  wholeBody,
} from '@tokos/body';
import type { Component, Port } from '@tokos/language';
import { CELLS_WRITE } from '../neurons/cells-ports.ts';

/** `plasmaOxytocin` in code is `plasma_oxytocin` in scenarios and files. */
export const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Short names that people use, in one list (ruling 16). */
export const ALIASES: Readonly<Record<string, string>> = {
  oxytocin: 'plasma_oxytocin',
  pressure: 'uterine_pressure',
};

/** Every port of the body's vocabulary by its name in code. */
export const PORTS = signals as Readonly<Record<string, Port>>;

const GROWN = [
  ...[milkEjection, ferguson].flatMap(({ before, after }) => [...before, ...after]),
  ...DOWNSTREAM.flatMap(({ parts }) => parts),
];
const GROWN_PORTS = GROWN.flatMap(({ component, ports }) =>
  [...Object.keys(component.inputs), ...Object.keys(component.outputs)].map((port) => ports[port] ?? port),
);
const EVERYBODYS = [
  ...wholeBody.components,
  ...BODIES['labouring-body'].components,
  ...STEPPED.filter((c) => !GROWN.some((g) => g.component === c)),
];

const portsOf = (components: readonly Component[]): ReadonlySet<string> =>
  new Set([
    ...components.flatMap((c) => [...Object.keys(c.inputs), ...Object.keys(c.outputs)]),
    ...CELLS_WRITE.map(({ name }) => name),
  ]);
/** Ports that a person has; those of single cells, dendrites and endings are not among them. */
const OF_PERSONS: ReadonlySet<string> = new Set([...portsOf(EVERYBODYS), ...GROWN_PORTS]);
/** Ports that a rat has: its body is smaller, and its cells have a drive of their own. */
const OF_RATS = portsOf([
  ...BODIES['rat-body'].components,
  ...STEPPED.filter(({ name }) => name.startsWith('rat-')),
]);

export type Signals = Readonly<Record<string, Port & { readonly port: string }>>;

function named(isIn: (port: string) => boolean): Signals {
  const all = Object.entries(PORTS).filter(([port]) => isIn(port));
  return Object.fromEntries(all.map(([port, p]) => [snakeCase(port), { ...p, port }]));
}

/** Every port of a person by its snake_case name. */
export const SIGNALS: Signals = named((port) => OF_PERSONS.has(port));

/** Every port of a rat by its snake_case name. */
export const RAT_SIGNALS: Signals = named((port) => OF_RATS.has(port));

const ofPreparation = (kind: PreparationName): Signals =>
  named((port) => PREPARATIONS[kind].signals.includes(port));
/** Every port of each preparation by its snake_case name. */
export const PREPARED_SIGNALS: Readonly<Record<PreparationName, Signals>> = {
  one_cell: ofPreparation('one_cell'),
  uncoupled_population: ofPreparation('uncoupled_population'),
  neural_lobe: ofPreparation('neural_lobe'),
  network_slice: ofPreparation('network_slice'),
  muscle_strip: ofPreparation('muscle_strip'),
};
/** Everything that can be recorded of anybody or anything. */
export const EVERY_SIGNAL: Signals = Object.assign(
  {},
  SIGNALS,
  ...Object.values(PREPARED_SIGNALS),
) as Signals;

export const signalName = (given: string): string => {
  const plain = given.trim().replaceAll(/[\s-]/g, '_');
  return Object.hasOwn(ALIASES, plain) ? ALIASES[plain]! : plain;
};
