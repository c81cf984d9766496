import { COMPONENTS, DRUGS, type DrugName, PEOPLE, PEOPLE_PASSPORTS, ROUTE_PASSPORTS } from '@tokos/body';
import type { Component, Passport } from '@tokos/language';
import { ALIASES, assayParameters, SIGNALS, WOMB_DRUG_NAMES, WOMB_DRUGS } from '@tokos/study';
import { printNumber, printQuantity } from '@tokos/units';
import type { Entry } from './entry.ts';
import { preparationPassports } from './preparations.ts';

const bare = (unit: string): string => unit.replaceAll(/\{.*?\}/g, '');

export const parameters = (): Entry[] => [
  ...COMPONENTS.flatMap((part) =>
    Object.entries<Passport>(part.parameters).map(([name, passport]) =>
      parameterEntry(`${part.name}.${name}`, passport),
    ),
  ),
  ...preparationPassports().map(([name, passport]) => parameterEntry(name, passport)),
  ...besideOrgans().map(([name, passport]) => parameterEntry(name, passport)),
];

/** Numbers of people, of routes and of laboratories, but those that are also numbers of an organ. */
function besideOrgans(): (readonly [name: string, passport: Passport])[] {
  const ofOrgans = new Set(COMPONENTS.flatMap((part) => Object.values<Passport>(part.parameters)));
  const within = (where: string, all: Readonly<Record<string, Passport>>) =>
    Object.entries(all).map(([name, passport]) => [`${where}${name}`, passport] as const);
  const all = [
    ...within('', PEOPLE_PASSPORTS),
    ...within('routes.', ROUTE_PASSPORTS),
    ...within('assay.', assayParameters),
  ];
  return all.filter(([, passport]) => !ofOrgans.has(passport));
}

const parameterEntry = (name: string, passport: Passport): Entry => ({
  kind: 'parameter',
  name,
  about: passport.about,
  cells: [printQuantity(passport.value, passport.unit, 6), passport.known],
  facts: factsOf(passport),
});

function factsOf(passport: Passport): Entry['facts'] {
  const { value, unit, species, population, spread, range, note } = passport;
  return [
    ['value', printQuantity(value, unit, 6)],
    ['known', knownAs(passport)],
    ...optional('source', 'source' in passport ? passport.source : undefined),
    ...optional('species', species),
    ...optional('people', population),
    ...optional('spread', spread === undefined ? undefined : `${printNumber(spread * 100)} % between people`),
    ...optional('range', range && `${range[0]} to ${printQuantity(range[1], unit)}, as far as is known`),
    ...optional('note', note),
  ];
}

function knownAs(passport: Passport): string {
  switch (passport.known) {
    case 'measured':
      return 'measured';
    case 'derived':
      return `derived from ${passport.from}`;
    case 'fitted':
      return `fitted to ${passport.to.join(', ')}`;
    case 'assumed':
      return `assumed: ${passport.because}`;
  }
}

const optional = (label: string, value: string | undefined): (readonly [string, string])[] =>
  value === undefined ? [] : [[label, value]];

export const signals = (): Entry[] =>
  Object.entries(SIGNALS).map(([name, { about, unit, port }]) => ({
    kind: 'signal',
    name,
    about,
    cells: [bare(unit)],
    facts: [
      ['unit', bare(unit) === '1' ? 'a pure number' : bare(unit)],
      ...optional('also', Object.entries(ALIASES).find(([, long]) => long === name)?.[0]),
      ...optional('written by', COMPONENTS.find((part) => Object.hasOwn(part.outputs, port))?.name),
    ],
  }));

export const people = (): Entry[] =>
  Object.entries(PEOPLE).map(([name, { about, traits, words = {} }]) => ({
    kind: 'person',
    name,
    about,
    facts: [
      ...Object.entries(traits).map(([trait, t]) => {
        const unit = t.unit === '1' ? '' : ` ${t.unit}`;
        return [
          trait.replace(/_(?:kg|g|ml)$/, ''),
          `${t.about}; ${t.usual}${unit} unless said, ${t.least} to ${t.greatest}${unit}`,
        ] as const;
      }),
      ...Object.entries(words).map(
        ([trait, [usual, ...others]]) => [trait, `${usual} unless said; or ${others.join(', ')}`] as const,
      ),
    ],
  }));

export const drugs = (): Entry[] => [
  ...(Object.keys(DRUGS) as DrugName[]).map((name) => {
    const { about, routes, unit, substance } = DRUGS[name];
    const facts: Entry['facts'] = [
      ['routes', ['infusion', 'bolus', ...Object.keys(routes)].join(', ')],
      ['counted in', bare(unit)],
      ['molar mass', `${substance.gramsPerMole} g/mol`],
    ];
    return { kind: 'drug', name, about, cells: [bare(unit)], facts };
  }),
  ...WOMB_DRUG_NAMES.map((name): Entry => {
    const { about, routes, unit } = WOMB_DRUGS[name];
    const facts: Entry['facts'] = [
      ['routes', routes.join(', ')],
      ['counted in', unit],
      ['acts in', 'the womb; its level in the blood is not followed'],
    ];
    return { kind: 'drug', name, about, cells: [unit], facts };
  }),
];

export const components = (): Entry[] =>
  COMPONENTS.map((part: Component) => ({
    kind: 'component',
    name: part.name,
    about: part.about,
    facts: [
      ['reads', Object.keys(part.inputs).join(', ') || 'nothing'],
      ['writes', Object.keys(part.outputs).join(', ')],
      ['leaves out', (part.leavesOut ?? []).join('; ') || 'nothing that is named'],
    ],
    text: indented(part.equations),
  }));

/** Equations as they stand in the text, set in by two blanks. */
function indented(equations: string): string {
  const lines = equations
    .split('\n')
    .filter((line, i, all) => line.trim() !== '' || (i > 0 && i < all.length - 1));
  const margin = Math.min(
    ...lines.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length),
  );
  return lines.map((line) => `  ${line.slice(margin)}`.trimEnd()).join('\n');
}
