import { NAMED_INPUTS, PREPARATIONS, preparationParameters } from '@tokos/body';
import type { Passport } from '@tokos/language';
import { CELL_SETS, PREPARATION_NAMES, PREPARED_DEEDS, preparationFields } from '@tokos/study';
import type { Entry } from './entry.ts';

/** What can be studied outside a living body, and what may be set of it. */
export const preparations = (): Entry[] =>
  PREPARATION_NAMES.map((kind) => {
    const { about, settings } = PREPARATIONS[kind];
    const own = Object.entries(settings).map(([name, { about: meaning, unit, usual, least, greatest }]) => {
      const of = unit === '1' ? '' : ` ${unit}`;
      const unsaid = usual ? `; ${usual.value}${of} unless said` : '';
      return [name, `${meaning}${unsaid}, ${least} to ${greatest}${of}`] as const;
    });
    const fields = preparationFields(kind);
    const inputs = Object.keys(NAMED_INPUTS).join(', ');
    return {
      kind: 'preparation',
      name: kind,
      about,
      facts: [
        ...own,
        ...('input' in fields ? [['input', `an excitation by its name: ${inputs}`] as const] : []),
        ...('cell_set' in fields
          ? [['cell_set', `constants of the cell: ${CELL_SETS.join(', ')}`] as const]
          : []),
      ],
      text: `preparation: ${kind}`,
    };
  });

/** What can be done to a preparation, and to the cells of a rat. */
export const preparedDeeds = (): Entry[] =>
  Object.entries(PREPARED_DEEDS).map(([name, { about, example, lasts, on }]) => ({
    kind: 'deed',
    name,
    about,
    facts: [
      ['done to', on.join(', ')],
      ['beside it', lasts ? 'at, for, every, id' : 'at, every, id'],
    ],
    text: `  - ${name}: ${example}`,
  }));

/** Numbers of preparations by the names under which a run lists them. */
export const preparationPassports = (): (readonly [name: string, passport: Passport])[] => [
  ['cholecystokinin.g', preparationParameters.g_cholecystokinin],
  ['cholecystokinin.h', preparationParameters.h_cholecystokinin],
  ...ofSettings(),
];

const ofSettings = (): (readonly [name: string, passport: Passport])[] =>
  PREPARATION_NAMES.flatMap((kind) =>
    Object.entries(PREPARATIONS[kind].settings).flatMap(([name, { usual }]) =>
      usual ? [[`${kind}.${name}`, usual] as const] : [],
    ),
  );
