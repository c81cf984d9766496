import { signals } from '@tokos/body';
import type { Port } from '@tokos/language';

/** `plasmaOxytocin` in code is `plasma_oxytocin` in scenarios and files. */
export const snakeCase = (name: string): string => name.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Short names that people use, in one list (ruling 16). */
export const ALIASES: Readonly<Record<string, string>> = { oxytocin: 'plasma_oxytocin' };

/** Every port of the body's vocabulary by its snake_case name. */
export const SIGNALS: Readonly<Record<string, Port & { readonly port: string }>> = Object.fromEntries(
  Object.entries(signals as Readonly<Record<string, Port>>).map(([port, p]) => [
    snakeCase(port),
    { ...p, port },
  ]),
);

export const signalName = (given: string): string => {
  const plain = given.trim().replaceAll(/[\s-]/g, '_');
  return Object.hasOwn(ALIASES, plain) ? ALIASES[plain]! : plain;
};
