import { COMPONENTS, PEOPLE_PASSPORTS, preparationParameters, ROUTE_PASSPORTS } from '@tokos/body';
import type { Component, Passport } from '@tokos/language';
import { assayParameters } from '@tokos/study';

/** A parameter as `tokos explain` knows it, `plasma.V1`, and what is known of it. */
export interface Named {
  readonly name: string;
  readonly passport: Passport;
}

/** Every number of the body that has a passport, each once. */
export function passportsOf(components: readonly Component[]): Named[] {
  const seen = new Set<Passport>();
  return components.flatMap(({ name: component, parameters, states }) => {
    const starts = Object.entries(states).map(([name, { start }]) => [name, start] as const);
    return [...Object.entries(parameters), ...starts].flatMap(([name, passport]) => {
      if (seen.has(passport)) return [];
      seen.add(passport);
      return [{ name: `${component}.${name}`, passport }];
    });
  });
}

const OF_COMPONENTS = passportsOf(COMPONENTS);
const known = new Set(OF_COMPONENTS.map(({ passport }) => passport));
const named = (all: Readonly<Record<string, Passport>>, where: string = ''): Named[] =>
  Object.entries(all)
    .filter(([, passport]) => !known.has(passport))
    .map(([name, passport]) => ({ name: `${where}${name}`, passport }));

/** Every number of the body, of its people, of its preparations, of routes and of laboratories. */
export const BODY_PASSPORTS: readonly Named[] = [
  ...OF_COMPONENTS,
  ...named(preparationParameters, 'preparation.'),
  ...named(PEOPLE_PASSPORTS),
  ...named(ROUTE_PASSPORTS, 'routes.'),
  ...named(assayParameters, 'assay.'),
];

/**
 * The parameters that were set by a measure, which therefore cannot be judged by it. Fitted ones name an
 * experiment or `experiment.measure`; derived ones say in words from which experiment they come.
 */
export const fittedTo = (
  experiment: string,
  measure: string,
  body: readonly Named[] = BODY_PASSPORTS,
): string[] => body.filter(({ passport }) => names(passport, experiment, measure)).map(({ name }) => name);

function names(passport: Passport, experiment: string, measure: string): boolean {
  if (passport.known === 'fitted') {
    return passport.to.some((target) => target === experiment || target === `${experiment}.${measure}`);
  }
  if (passport.known !== 'derived') return false;
  const words = new RegExp(String.raw`(?<![\w-])${experiment}(?![\w-])(?:\.([a-z]\w*))?`, 'g');
  return [...passport.from.matchAll(words)].some(([, own]) => own === undefined || own === measure);
}
