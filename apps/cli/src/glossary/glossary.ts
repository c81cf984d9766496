import { ENVELOPE_SCHEMA } from '@tokos/study';
import { components, drugs, parameters, people, signals } from './body.ts';
import { type Entry, namesOf, plainName } from './entry.ts';
import { preparations, preparedDeeds } from './preparations.ts';
import { assays, deeds, engines, errors, neurons, observables, solvers } from './study.ts';

/** Everything that has a name, by the word that `tokos list` takes. */
export const LISTS = {
  people,
  preparations,
  deeds: () => [...deeds(), ...preparedDeeds()],
  drugs,
  signals,
  observables,
  assays,
  parameters,
  components,
  solvers,
  engines,
  neurons,
  errors,
} as const satisfies Readonly<Record<string, () => Entry[]>>;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

const json: Entry = {
  kind: 'form',
  name: 'json',
  about: 'what every verb prints with --json, as JSON Schema; stable within a year of Tokos',
  facts: [],
  text: JSON.stringify(ENVELOPE_SCHEMA, null, 2),
};

export const glossary = (): Entry[] => [json, ...LIST_NAMES.flatMap((name) => LISTS[name]())];

/** Every entry of this name; a name without its component means each that has it. */
export function lookUp(given: string, entries: readonly Entry[]): readonly Entry[] {
  const wanted = plainName(given);
  const exact = entries.filter(({ name }) => plainName(name) === wanted);
  return exact.length > 0
    ? exact
    : entries.filter((e) => namesOf(e).some((name) => plainName(name) === wanted));
}
