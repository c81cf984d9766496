import { afterAll, expect, test } from 'vitest';
import { network, OF_SUCKLING, playNetwork } from '../tests/network-ring.ts';
import { bandsFile } from './files/built-in.ts';
import { fullRingLine } from './files/full-ring.ts';

afterAll(async () => {
  process.stdout.write(`  ${await fullRingLine('network')}\n`);
});

test('every experiment of the network in the table of bands can be read', async () => {
  const { experiments, refusals } = network;
  expect(refusals.map(({ file, fault }) => `${file} ${fault.message}`)).toEqual([]);
  const published = [...(await bandsFile())].filter(([, [first]]) => first!.topic === 'network');
  expect(experiments.map(({ id }) => id).sort()).toEqual(published.map(([id]) => id).sort());
});

test('each experiment of suckling is one of the network', () => {
  expect(network.experiments.map(({ id }) => id)).toEqual(expect.arrayContaining([...OF_SUCKLING]));
});

playNetwork('the network', (id) => !OF_SUCKLING.has(id));
