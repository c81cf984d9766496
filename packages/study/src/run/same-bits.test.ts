import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf } from '../../tests/lived.ts';
import { anyScenario, rightly } from '../../tests/random-scenario.ts';
import { DEED_NAMES, deedKind } from '../scenario/deeds/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { bodyModel } from './body-model.ts';
import { Run, type RunChoice, startRun } from './run.ts';
import { SOLVERS, type SolverChoice, USUAL_SOLVER } from './solvers.ts';

const methods: SolverChoice[] = SOLVERS.map((name) => ({ ...USUAL_SOLVER, name }));
const model = await bodyModel();
const started = (scenario: Scenario, choice: RunChoice): Run =>
  new Run(scenario, model, { every: 30, ...choice });
/** Four hours and a half, so that a run crosses the hours at which it stops of its own accord. */
const long = anyScenario.map((scenario) => ({ ...scenario, max_s: 16_200 }));

/** Lives to the end in strides, as different callers would. */
const WALKS: Readonly<Record<string, (run: Run) => void>> = {
  'all at once': (run) => run.advance(),
  '1 s at a time': (run) => {
    while (!run.finished) run.advance(run.time + 1);
  },
  '7.3 s at a time': (run) => {
    for (let to = 7.3; !run.finished; to += 7.3) run.advance(to);
  },
  'by the hour': (run) => {
    while (!run.finished) run.advance((Math.floor(run.time / 3600) + 1) * 3600);
  },
  'in longer and longer strides, and again': (run) => {
    for (let to = 0.1; !run.finished; to *= 1.7) for (const again of [to, to / 2, to]) run.advance(again);
  },
};

test.each(methods)('however a caller cuts the time, the bits are the same: $name', (solver) => {
  fc.assert(
    fc.property(long, (scenario) => {
      const [once, ...others] = Object.values(WALKS).map((walk) => {
        const run = started(scenario, { solver });
        walk(run);
        return [run.time, run.outcome().given, bitsOf(run)];
      });
      for (const other of others) expect(other).toEqual(once);
    }),
    { numRuns: 6 },
  );
});

test.each([0.25, 0.1, 0.3, 2, 7])('with steps of %f s as well', (step) => {
  const solver: SolverChoice = { ...USUAL_SOLVER, step };
  const scenario = rightly(`{tokos: 1, person: woman, max: 90.5 min, until: oxytocin > 12 pmol/L,
    do: [{infusion: {drug: oxytocin, rate: 20 mU/min}, at: 33.25 s}]}`);
  const bits = Object.values(WALKS).map((walk) => {
    const run = started(scenario, { solver });
    walk(run);
    return bitsOf(run);
  });
  for (const other of bits.slice(1)) expect(other).toEqual(bits[0]);
});

test.each(methods)(
  'a run that goes on from a checkpoint has the bits of one that never stopped: $name',
  (solver) => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(long, shares, (scenario, stops) => {
        const never = started(scenario, { solver });
        never.advance();
        let run = started(scenario, { solver });
        for (const share of stops.toSorted((a, b) => a - b)) {
          run.advance(share * scenario.max_s);
          // as it would come back from a disk
          const saved = structuredClone(run.checkpoint());
          const director = JSON.parse(JSON.stringify(saved.director)) as typeof saved.director;
          run = started(scenario, { solver });
          run.restore({ ...saved, director });
        }
        run.advance();
        expect(bitsOf(run)).toEqual(bitsOf(never));
        expect(run.outcome()).toEqual(never.outcome());
      }),
      { numRuns: 12 },
    );
  },
);

const examples = DEED_NAMES.map(
  (name) => [name, `{tokos: 1, person: woman, do: [{${name}: ${deedKind(name).example}}]}`] as const,
);
const folder = new URL('../../../../scenarios/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);

test.each([...examples, ...files])(
  'the text of the body and the code made of it live the same bits: %s',
  async (_, text) => {
    const scenario = { ...rightly(text), max_s: Math.min(rightly(text).max_s, 7200) };
    const [generated, interpreted] = await Promise.all(
      (['generated', 'interpreted'] as const).map((engine) => startRun(scenario, { engine, every: 60 })),
    );
    generated.advance();
    interpreted.advance();
    expect(bitsOf(interpreted)).toEqual(bitsOf(generated));
  },
);

test('what is recorded, and how often, changes nothing in the person', () => {
  fc.assert(
    fc.property(long, fc.constantFrom(...methods), (scenario, solver) => {
      const all = started(scenario, { solver, every: 1, signals: Object.keys(SIGNALS) });
      const little = started({ ...scenario, measure: {}, report: [] }, { solver, every: 3600 });
      all.advance();
      little.advance();
      const [a, b] = [all, little].map((run) => run.checkpoint());
      expect(b.director).toEqual(a.director);
      expect({ ...b.simulation, recorded: 0 }).toEqual({ ...a.simulation, recorded: 0 });
    }),
    { numRuns: 10 },
  );
});
