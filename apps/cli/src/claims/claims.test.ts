import { fileURLToPath } from 'node:url';
import { claimsShown } from '@tokos/atlas/evidence';
import { measureAll, startRun } from '@tokos/study';
import { expect, test } from 'vitest';
import { readGiven } from '../scenario/reading.ts';
import { claims } from './entry.ts';

const folder = fileURLToPath(new URL('../../../../scenarios/', import.meta.url));
const all = await claimsShown();

/** What a measure of a scenario gives, as it stands or changed. */
async function played(scenario: string, name: string, edits: readonly string[]): Promise<number | null> {
  const { scenario: read } = await readGiven(folder + scenario, edits);
  const run = await startRun(read);
  run.advance(Number.POSITIVE_INFINITY);
  const outcome = run.outcome();
  run.close();
  return measureAll({ [name]: read.measure[name]! }, () => outcome)[name]!.value;
}

test.each(all)('$id: what is offered to try moves what it names', async (claim) => {
  const { scenario, set, measure } = claim.try;
  const [before, after] = [await played(scenario, measure, []), await played(scenario, measure, [set])];
  expect(before).not.toBeNull();
  expect(after).not.toBeNull();
  expect(after).not.toBe(before);
});

test('milk does not come while oxytocin stays at rest, though an infant sucks', async () => {
  const { try: offered } = all.find(({ id }) => id === 'milk-into-breast')!;
  const [fed, held] = [
    await played(offered.scenario, offered.measure, []),
    await played(offered.scenario, offered.measure, [offered.set]),
  ];
  expect(held!).toBeLessThan(0.1 * fed!);
});

test('a claim is told with its stance before its grade, and with every study', async () => {
  const [entry] = (await claims()).filter(({ name }) => name === 'promotes-lactation');
  expect(entry!.cells).toEqual(['it holds in part', 'moderate']);
  const { for: favour, against } = all.find(({ id }) => id === 'promotes-lactation')!;
  const told = entry!.facts.filter(([label]) => label === 'for' || label === 'against');
  expect(told).toHaveLength(favour.length + against.length);
});
