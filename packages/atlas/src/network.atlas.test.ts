import { afterAll, expect, test } from 'vitest';
import { network, OF_SUCKLING, playNetwork } from '../tests/network-ring.ts';
import { holdsItsBands } from '../tests/topic-ring.ts';
import { fullRingLine } from './files/full-ring.ts';

afterAll(async () => {
  process.stdout.write(`  ${await fullRingLine('network')}\n`);
});

holdsItsBands('network', network);

test('each experiment of suckling is one of the network', () => {
  expect(network.experiments.map(({ id }) => id)).toEqual(expect.arrayContaining([...OF_SUCKLING]));
});

playNetwork('the network', (id) => !OF_SUCKLING.has(id));
