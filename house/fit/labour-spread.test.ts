import { readFileSync } from 'node:fs';
import { COMPONENTS, person } from '@tokos/body';
import { expect, test } from 'vitest';

/** What the search found, and the numbers that the body has. */
const found = JSON.parse(readFileSync(new URL('labour-spread.json', import.meta.url), 'utf8')) as Record<
  string,
  { readonly numbers: Readonly<Record<string, number>> }
>;
const PARITY = { first: 0, again: 1 } as const;

function ofTheBody(axis: string): number | undefined {
  const [name, of] = axis.split('@') as [string, keyof typeof PARITY | undefined];
  const [component, parameter] = name.replace('~', '').split('.') as [string, string];
  const passport = COMPONENTS.find((one) => one.name === component)!.parameters[parameter]!;
  if (name.endsWith('~')) return passport.spread;
  if (of === undefined) return passport.value;
  const { parameters } = person('woman_in_labour', { parity: PARITY[of] });
  return Object.entries(parameters).find(([one]) => one === `${component}.${parameter}`)?.[1];
}

const all = Object.values(found).flatMap(({ numbers }) => Object.entries(numbers));
test.each(all)('the body has what the search found: %s', (axis, value) => {
  expect(ofTheBody(axis)).toBe(value);
});
