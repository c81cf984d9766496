import { expect, test } from 'vitest';
import { manifestOf } from '../run/manifest.ts';
import { startRun } from '../run/run.ts';
import { USUAL_SOLVER } from '../run/solvers.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { fromCheckpoint } from './from-checkpoint.ts';
import { fromParquet } from './from-parquet.ts';
import { toCheckpoint } from './to-checkpoint.ts';
import { toParquet } from './to-parquet.ts';

/** Bytes as Node gives them: a part of a memory that others share, and whose slices share it, too. */
function borrowed(bytes: Uint8Array): Uint8Array {
  const pool = Buffer.alloc(bytes.length + 64, 1);
  pool.set(bytes, 24);
  return pool.subarray(24, 24 + bytes.length);
}

test('a table is read from a small file as Node reads it', async () => {
  const columns = [{ kind: 'number', name: 'time_s', unit: 's', values: Float64Array.of(1, 2) }] as const;
  expect((await fromParquet(borrowed(await toParquet({ columns })))).columns).toEqual(columns);
});

test('a person whose cells have a clock of their own goes on from such a file', async () => {
  const person = { kind: 'woman', neurons: 'surrogate' };
  const scenario = scenarioFrom({ tokos: 1, person, max: '10 min', seed: 3 });
  const [whole, first, second] = await Promise.all([1, 2, 3].map(() => startRun(scenario)));
  whole!.advance();
  first!.advance(300);
  const made = { seed: 3, engine: 'wasm', solver: USUAL_SOLVER } as const;
  const run = manifestOf(scenario, first!.model, made, first!.neurons);
  const bytes = toCheckpoint(first!.checkpoint(), { run, every: 1, signals: [] });
  second!.restore(fromCheckpoint(borrowed(bytes), 'c').checkpoint);
  second!.advance();
  expect(second!.recording()).toEqual(whole!.recording());
});
