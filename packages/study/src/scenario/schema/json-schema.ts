import { type Field, type Fields, plainUnit, type QuantityField } from '../fields.ts';

/** A JSON Schema, or a part of one (draft 7, which editors know best). */
export type Schema = Readonly<Record<string, unknown>>;
export type Properties = Readonly<Record<string, Schema | false>>;

const NUMBER = String.raw`[+\-]?(\d+\.?\d*|\.\d+)([eE][+\-]?\d+)?`;
/** A number and the beginning of a unit; which units fit is for the door to say. */
export const QUANTITY = String.raw`^\s*${NUMBER}(\s*[^\s\d.]|\s+\S)`;

export const oneOrMore = (of: Schema): Schema => ({ anyOf: [of, { type: 'array', items: of, minItems: 1 }] });

const boundsOf = (least: number, greatest: number): Schema => ({
  ...(least === Number.MIN_VALUE ? { exclusiveMinimum: 0 } : { minimum: least }),
  ...(greatest < Infinity && { maximum: greatest }),
});

/** Both ways to write a quantity: with its unit in the value, or canonically with its unit in the key. */
function quantityProperties(name: string, { key, unit, least, greatest, or }: QuantityField): Properties {
  const inUnit = plainUnit(unit);
  const text = { type: 'string', pattern: QUANTITY, description: `with its unit, such as 1 ${inUnit}` };
  return {
    [name]: or ? { anyOf: [text, objectOf(or)] } : text,
    [key]: { type: 'number', ...boundsOf(least, greatest), description: `in ${inUnit}` },
  };
}

function propertiesOf(name: string, field: Field): Properties {
  switch (field.kind) {
    case 'quantity':
      return quantityProperties(name, field);
    case 'count':
      return {
        [name]: { type: field.whole ? 'integer' : 'number', ...boundsOf(field.least, field.greatest) },
      };
    case 'choice':
      return { [name]: { enum: field.of } };
    case 'group':
      return { [name]: objectOf(field.fields) };
  }
}

/** One of two ways must be there, or the two exclude each other. */
const eitherOf = (name: string, { key, optional }: QuantityField): Schema =>
  optional ? { not: { required: [name, key] } } : { oneOf: [{ required: [name] }, { required: [key] }] };

/** A mapping by its table of fields, and what else may stand in it. */
export function objectOf(fields: Fields, more: Properties = {}, required: readonly string[] = []): Schema {
  const all = Object.entries(fields);
  const ways = all.flatMap(([name, field]) => (field.kind === 'quantity' ? [eitherOf(name, field)] : []));
  const plain = all.filter(([, field]) => field.kind !== 'quantity' && !field.optional);
  return {
    type: 'object',
    properties: { ...more, ...Object.assign({}, ...all.map(([name, f]) => propertiesOf(name, f))) },
    required: [...required, ...plain.map(([name]) => name)],
    ...(ways.length > 0 && { allOf: ways }),
    additionalProperties: false,
  };
}

/** Names, and the blanks and hyphens that people put for a low line. */
export const spelt = (names: readonly string[]): Schema => {
  const words = names.map((name) => name.replaceAll('_', String.raw`[_\s\-]`));
  return { anyOf: [{ enum: names }, { type: 'string', pattern: String.raw`^\s*(${words.join('|')})\s*$` }] };
};
