import { ARM_NAME, FEWEST_ARMS, MOST_ARMS } from '../arms.ts';
import { CROWD_SIZE, TRIAL } from '../crowd.ts';
import type { Fields } from '../fields.ts';
import { objectOf, oneOrMore, type Properties } from './json-schema.ts';
import { entry } from './subject-schema.ts';

const arm = {
  anyOf: [
    { type: 'null' },
    objectOf({}, { do: { type: 'array', items: entry }, without: oneOrMore({ type: ['string', 'number'] }) }),
  ],
};

/** How many people live through a scenario, and what is compared in them. */
export const CROWD_FIELDS: Fields = { people: CROWD_SIZE };
export const crowd: Properties = {
  arms: {
    type: 'object',
    description: 'the groups of a trial by name, each with what is done otherwise in it',
    propertyNames: { pattern: ARM_NAME.source },
    minProperties: FEWEST_ARMS,
    maxProperties: MOST_ARMS,
    additionalProperties: arm,
  },
  trial: objectOf(TRIAL),
};
