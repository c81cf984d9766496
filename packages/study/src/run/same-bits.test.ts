import { readdirSync, readFileSync } from 'node:fs';
import { DOWNSTREAM } from '@tokos/body';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf } from '../../tests/lived.ts';
import { anyScenario, rightly, SPIKING, SURROGATE, scenarioWith } from '../../tests/random-scenario.ts';
import { armsOf } from '../cohorts/arms-of.ts';
import { plannedCells } from '../neurons/planned-cells.ts';
import { DEED_NAMES, deedKind } from '../scenario/deeds/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SIGNALS, snakeCase } from '../scenario/signals.ts';
import { ENGINES } from './body-model.ts';
import { type Run, type RunChoice, startRun } from './run.ts';
import { SOLVERS, type SolverChoice, USUAL_SOLVER } from './solvers.ts';

/** Lives of each kind: more of them where there is time, as `TOKOS_LIVES=5` times as many. */
const TIMES = Number(process.env.TOKOS_LIVES ?? 1);
const methods: SolverChoice[] = SOLVERS.map((name) => ({ ...USUAL_SOLVER, name }));
const started = (scenario: Scenario, choice: RunChoice): Promise<Run> =>
  startRun(scenario, { every: 30, ...choice });
/** Four hours and a half, so that a run crosses the hours at which it stops of its own accord. */
const long = anyScenario.map((scenario) => ({ ...scenario, max_s: 16_200 }));
/** Cells cost more; with a method that stops at any second minutes are as good as hours. */
const lasting = (neurons: typeof SPIKING, max_s: number) =>
  scenarioWith(neurons).map((scenario) => ({ ...scenario, max_s }));
const everyLife = [
  ...methods.map((solver) => ({ cells: 'no cells', solver, lives: long, runs: 3 })),
  ...methods.map((solver) => ({ cells: 'one rate', solver, lives: lasting(SURROGATE, 3660), runs: 2 })),
  { cells: '24 cells', solver: USUAL_SOLVER, lives: lasting(SPIKING, 120), runs: 2 },
];

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

/** One life for each of the walks. */
async function walked(scenario: Scenario, solver: SolverChoice): Promise<unknown[]> {
  const ends: unknown[] = [];
  for (const walk of Object.values(WALKS)) {
    const run = await started(scenario, { solver });
    walk(run);
    ends.push([run.time, run.outcome().given, bitsOf(run)]);
    run.close();
  }
  return ends;
}

test.each(everyLife)(
  'however a caller cuts the time, the bits are the same: $cells, $solver.name',
  async ({ solver, lives, runs }) => {
    await fc.assert(
      fc.asyncProperty(lives, async (scenario) => {
        const [once, ...others] = await walked(scenario, solver);
        for (const other of others) expect(other).toEqual(once);
      }),
      { numRuns: TIMES * runs },
    );
  },
);

test.each([0.25, 0.1, 0.3, 2, 7])('with steps of %f s as well', async (step) => {
  const solver: SolverChoice = { ...USUAL_SOLVER, step };
  const scenario = rightly(`{tokos: 1, person: {kind: woman, neurons: prescribed},
    max: 90.5 min, until: oxytocin > 12 pmol/L,
    do: [{infusion: {drug: oxytocin, rate: 20 mU/min}, at: 33.25 s}]}`);
  const [once, ...others] = await walked(scenario, solver);
  for (const other of others) expect(other).toEqual(once);
});

test.each(everyLife)(
  'a run that goes on from a checkpoint has the bits of one that never stopped: $cells, $solver.name',
  async ({ solver, lives, runs }) => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(lives, shares, async (scenario, stops) => {
        const never = await started(scenario, { solver });
        never.advance();
        let run = await started(scenario, { solver });
        for (const share of stops.toSorted((a, b) => a - b)) {
          run.advance(share * scenario.max_s);
          // as it would come back from a disk
          const saved = structuredClone(run.checkpoint());
          const director = JSON.parse(JSON.stringify(saved.director)) as typeof saved.director;
          run.close();
          run = await started(scenario, { solver });
          run.restore({ ...saved, director });
        }
        run.advance();
        expect(bitsOf(run)).toEqual(bitsOf(never));
        expect(run.outcome()).toEqual(never.outcome());
      }),
      { numRuns: 2 * TIMES * runs },
    );
  },
);

const examples = DEED_NAMES.map((name) => {
  const { people = ['woman'], example } = deedKind(name);
  const who = `{kind: ${people[0]}, neurons: prescribed}`;
  return [name, `{tokos: 1, person: ${who}, do: [{${name}: ${example}}]}`] as const;
});
const folder = new URL('../../../../scenarios/', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);

const cells = ['surrogate', 'spiking, cells: 24'].map(
  (neurons) =>
    [`a mother, ${neurons}`, `{tokos: 1, person: {kind: nursing_mother, neurons: ${neurons}}}`] as const,
);
const LONGEST = { prescribed: 7200, surrogate: 7200, spiking: 30, stimulated: 120, none: 7200 } as const;

test.each([...examples, ...files, ...cells])('every engine lives the same bits: %s', async (_, text) => {
  const whole = rightly(text);
  // of a trial its last arm, which differs most from the scenario itself
  const written = whole.preparation ? whole : armsOf(whole).at(-1)!.scenario;
  const scenario = { ...written, max_s: Math.min(written.max_s, LONGEST[plannedCells(written).mode]) };
  const bits: BigUint64Array[] = [];
  for (const engine of ENGINES) {
    const run = await startRun(scenario, { engine, every: 60 });
    run.advance();
    bits.push(bitsOf(run));
  }
  for (const other of bits.slice(1)) expect(other).toEqual(bits[0]);
});

const OF_DOWNSTREAM: readonly string[] = DOWNSTREAM.flatMap(({ parts, later }) => [
  ...parts.flatMap(({ component }) => Object.keys(component.outputs)),
  ...later.map(({ to }) => to),
]).map(snakeCase);

test('what is recorded, and how often, changes nothing in the person', async () => {
  await fc.assert(
    fc.asyncProperty(long, fc.constantFrom(...methods), async (scenario, solver) => {
      // who looks at a pressure meets every second, where a method that chooses its steps stops
      const isUsual = solver.name === USUAL_SOLVER.name;
      const signals = Object.keys(SIGNALS).filter((one) => isUsual || !OF_DOWNSTREAM.includes(one));
      const all = await started(scenario, { solver, every: 1, signals });
      const little = await started({ ...scenario, measure: {}, report: [] }, { solver, every: 3600 });
      all.advance();
      little.advance();
      const [a, b] = [all, little].map((run) => run.checkpoint());
      expect(b.director).toEqual(a.director);
      expect({ ...b.simulation, recorded: 0 }).toEqual({ ...a.simulation, recorded: 0 });
    }),
    { numRuns: 4 * TIMES },
  );
});
