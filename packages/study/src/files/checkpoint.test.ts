import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestOf } from '../run/manifest.ts';
import { startRun } from '../run/run.ts';
import { USUAL_SOLVER } from '../run/solvers.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { fromCheckpoint } from './from-checkpoint.ts';
import { toCheckpoint } from './to-checkpoint.ts';

const scenario = scenarioFrom({
  tokos: 1,
  title: 'Zwölf µU',
  person: { kind: 'nursing_mother', neurons: 'prescribed' },
  max: '9 h',
  do: [{ infusion: { drug: 'oxytocin', rate: '4 mU/min' }, at: '1 h', for: '4 h' }],
});

async function started() {
  const run = await startRun(scenario, { seed: 5 });
  const manifest = manifestOf(
    scenario,
    run.model,
    { seed: 5, engine: 'wasm', solver: USUAL_SOLVER },
    run.neurons,
  );
  return { run, owner: { run: manifest, every: 1, signals: ['plasma_oxytocin', 'µ'] } };
}

test('a run that goes on from the bytes of its checkpoint ends with the same bits', async () => {
  const { run: whole } = await started();
  whole.advance();
  const { run: first, owner } = await started();
  first.advance(3 * 3600);
  const saved = fromCheckpoint(toCheckpoint(first.checkpoint(), owner, ['plasma.V1']), 'c');
  expect(saved.owner).toEqual(owner);
  expect(saved.inPlay).toEqual(['plasma.V1']);
  expect(saved.checkpoint).toEqual(first.checkpoint());
  const { run: second } = await started();
  second.restore(saved.checkpoint);
  second.advance();
  expect(second.recording()).toEqual(whole.recording());
});

test('a checkpoint that is cut short or changed anywhere is refused', async () => {
  const { run, owner } = await started();
  run.advance(60);
  const bytes = toCheckpoint(run.checkpoint(), owner);
  const refused = (damaged: Uint8Array): void => {
    expect(() => fromCheckpoint(damaged, 'run.checkpoint')).toThrow(
      expect.objectContaining({ code: 'checkpoint-damaged', slots: { path: 'run.checkpoint' } }),
    );
  };
  fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => refused(bytes.slice(0, length))));
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = bytes.slice();
      damaged[at] = damaged[at]! ^ change;
      refused(damaged);
    }),
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), refused));
});
