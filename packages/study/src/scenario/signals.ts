import { STEPPED, signals, wholeBody } from '@tokos/body';
import type { Port } from '@tokos/language';
import { CELLS_WRITE } from '../neurons/cells-ports.ts';

/** `plasmaOxytocin` in code is `plasma_oxytocin` in scenarios and files. */
export const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Short names that people use, in one list (ruling 16). */
export const ALIASES: Readonly<Record<string, string>> = { oxytocin: 'plasma_oxytocin' };

/** Ports that a person has; those of single cells, dendrites and endings are not among them. */
const OF_PERSONS: ReadonlySet<string> = new Set([
  ...[...wholeBody.components, ...STEPPED].flatMap((c) => [
    ...Object.keys(c.inputs),
    ...Object.keys(c.outputs),
  ]),
  ...CELLS_WRITE.map(({ name }) => name),
]);

/** Every port of a person by its snake_case name. */
export const SIGNALS: Readonly<Record<string, Port & { readonly port: string }>> = Object.fromEntries(
  Object.entries(signals as Readonly<Record<string, Port>>)
    .filter(([port]) => OF_PERSONS.has(port))
    .map(([port, p]) => [snakeCase(port), { ...p, port }]),
);

export const signalName = (given: string): string => {
  const plain = given.trim().replaceAll(/[\s-]/g, '_');
  return Object.hasOwn(ALIASES, plain) ? ALIASES[plain]! : plain;
};
