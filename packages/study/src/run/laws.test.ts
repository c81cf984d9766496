import {
  DOWNSTREAM,
  ferguson,
  GIVEN_TO_PARTS,
  milkEjection,
  PEOPLE,
  type PersonKind,
  type Reflex,
  STEPPED,
} from '@tokos/body';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyScenario,
  anyWritten,
  deedOf,
  deedsOf,
  livedBy,
  PRESCRIBED,
  personFor,
  personOf,
  SPIKING,
  SURROGATE,
  type Written,
} from '../../tests/random-scenario.ts';
import { CELLS_WRITE } from '../neurons/cells-ports.ts';
import { type CellMode, NEURON_MODES } from '../neurons/neuron-mode.ts';
import { area, type Curve } from '../observables/curve.ts';
import { DEED_NAMES } from '../scenario/deeds/index.ts';
import type { PersonScenario } from '../scenario/scenario.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { type Run, startRun } from './run.ts';

/** More of them where there is time: `TOKOS_LAWS=2000 npx vitest run --project unit laws`. */
const SCENARIOS = Math.max(DEED_NAMES.length, Number(process.env.TOKOS_LAWS ?? 20));
const PERSONS = Object.keys(PEOPLE) as PersonKind[];
/** Cells cost most and come round least. */
const QUICK = [PRESCRIBED, SURROGATE, PRESCRIBED];
const EVERY = [...QUICK, ...QUICK, ...QUICK, SPIKING];

/** The scenario in whose place of a row every person and every deed comes round. */
function inPlace(place: number, neurons: typeof EVERY): fc.Arbitrary<Written> {
  const name = DEED_NAMES[place % DEED_NAMES.length];
  const kind = personFor(PERSONS[place % PERSONS.length], name);
  const person = personOf(kind, neurons[place % neurons.length]);
  // an hour at least: nothing ends it earlier
  return fc
    .tuple(anyWritten, person, deedOf(name), deedsOf(kind))
    .map(([{ until: _until, ...written }, who, first, deeds]) => {
      return { ...written, person: who, do: [first, ...deeds] };
    });
}
const scenarios = Array.from({ length: SCENARIOS }, (_, place) => place);
/** A law of the scenario in this place of the row. */
const law = (place: number, holds: (scenario: PersonScenario) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(inPlace(place, EVERY), (written) => holds(livedBy(JSON.stringify(written)))),
    { numRuns: 1 },
  );
/** Cells give another rate each second, so that is how often those who have some are looked at. */
async function lived(scenario: PersonScenario): Promise<Run> {
  const every = scenario.person.neurons === 'prescribed' ? 10 : 1;
  const run = await startRun(scenario, { signals: Object.keys(SIGNALS), every });
  run.advance();
  expect(run.time).toBe(3600);
  return run;
}

/** Signals of cells that do not run and of organs that she has not: nobody gives them, they are no number. */
function isSilent(signal: string, { model: { layout }, scenario }: Run): boolean {
  const { port } = SIGNALS[signal];
  const ofBody = [...layout.outputs, ...layout.inputs].some(({ name }) => name === port);
  const { kind, neurons } = scenario.person!;
  const ofOthers = [
    ...Object.keys(GIVEN_TO_PARTS),
    ...GIVEN[neurons],
    ...downstream,
    ...(kind === 'nursing_mother' ? grown(milkEjection) : []),
    ...(kind === 'woman_in_labour' ? grown(ferguson) : []),
  ];
  return !ofBody && !ofOthers.includes(port);
}
const given = (...names: readonly string[]): string[] =>
  STEPPED.filter(({ name }) => names.includes(name)).flatMap(({ outputs }) => Object.keys(outputs));
const GIVEN: Readonly<Record<CellMode, readonly string[]>> = {
  prescribed: [],
  stimulated: [],
  surrogate: given('synaptic-drive', 'surrogate'),
  spiking: [...given('synaptic-drive'), ...CELLS_WRITE.map(({ name }) => name)],
};

/** All of them, for every signal is looked at. */
const downstream = DOWNSTREAM.flatMap(({ parts, later, given }) => [
  ...Object.keys(given),
  ...later.map(({ to }) => to),
  ...parts.flatMap(({ component }) => Object.keys(component.outputs)),
]);
const grown = (reflex: Reflex): readonly string[] => [
  ...Object.keys(reflex.given),
  ...reflex.later.map(({ to }) => to),
  ...[...reflex.before, ...reflex.after].flatMap(({ component, ports }) =>
    Object.keys(component.outputs).map((port) => ports[port] ?? port),
  ),
];

/** What every signal of a life is held to. */
function everySignalIsANumber(run: Run): void {
  for (const { name, values } of run.recording().columns) {
    if (isSilent(name, run)) {
      expect([name, values.every(Number.isNaN)]).toEqual([name, true]);
      continue;
    }
    const least = values.reduce((a, b) => Math.min(a, b));
    const sum = values.reduce((a, b) => a + b);
    const [low] = SIGNALS[name].range!;
    expect([name, Number.isFinite(sum), least >= Math.min(0, low)]).toEqual([name, true, true]);
  }
}

/** What these do to the secretion begins between two samples. */
const SUDDEN: readonly string[] = ['silence', 'alcohol'];

/**
 * What a body holds and has lost of each drug beyond what it began with, what came in, and what was there.
 */
type Balance = readonly [held: number, came: number, before?: number];

async function balances(run: Run): Promise<Record<string, Balance>> {
  const { states } = run.checkpoint().simulation;
  const unlived = await startRun({ ...run.scenario, do: [] });
  const start = unlived.checkpoint().simulation.states;
  const place = (name: string): number => run.model.layout.states.findIndex((state) => state.name === name);
  const rise = (name: string): number => states[place(name)] - start[place(name)];
  const parameter = (name: string): number => run.model.layout.parameters.find((p) => p.name === name)!.value;
  const size = (run.scenario.person!.weight_kg ?? 70) / 70;
  const ofBlood = (of: (state: string) => number, drug: string, scale: number): number =>
    scale * (parameter(`${drug}.V1`) * of(`${drug}.C1`) + parameter(`${drug}.V2`) * of(`${drug}.C2`));
  const inBlood = (drug: string, scale: number): number => ofBlood(rise, drug, scale);
  const depots = ['muscle', 'nose', 'lung', 'tongue', 'cheek', 'vagina'].map((d) => rise(`routes.${d}`));
  const { oxytocin, carbetocin, atosiban } = run.outcome().given;
  return {
    'oxytocin of the blood': [
      inBlood('plasma', size) + rise('plasma.oxytocinCleared'),
      rise('plasma.oxytocinReceived'),
      ofBlood((state) => start[place(state)], 'plasma', size),
    ],
    'oxytocin that came into the blood': [
      rise('plasma.oxytocinReceived'),
      secreted(run) + (oxytocin?.injected ?? 0) + rise('routes.absorbed'),
    ],
    'oxytocin of depots': [
      depots.reduce((a, b) => a + b) + rise('routes.absorbed') + rise('routes.lost'),
      oxytocin?.laidDown ?? 0,
    ],
    carbetocin: [
      inBlood('carbetocin', 1) + rise('carbetocin.muscle') + rise('carbetocin.gone'),
      (carbetocin?.injected ?? 0) + (carbetocin?.laidDown ?? 0),
    ],
    atosiban: [inBlood('atosiban', 1) + rise('atosiban.gone'), atosiban?.injected ?? 0],
  };
}

/**
 * What the gland gave [pmol]. Cells release at one rate for a second, and a sample shows its end. The share
 * that the endings let through drifts with the enzyme of the placenta meanwhile; in labour it is held for a
 * second.
 */
function secreted(run: Run): number {
  const { secretion, terminal_share: share } = run.outcome().curves;
  const { kind, neurons } = run.scenario.person!;
  const isHeld = kind === 'woman_in_labour';
  if (neurons === 'prescribed') {
    const drift = secretion.values.at(-1)! - secretion.values[0];
    return (area(secretion) - (isHeld ? drift / 2 : 0)) / 60;
  }
  return secretion.values.reduce((sum, rate, second) => {
    const [before, now] = [share.values[second - 1], share.values[second]];
    const within = isHeld ? before : (before + now) / 2;
    return second === 0 ? 0 : sum + ((rate / 60) * within) / now;
  }, 0);
}

const met = { persons: new Set<string>(), deeds: new Set<string>(), neurons: new Set<string>() };

/** One life answers for both laws: living it is what takes long. */
test.each(scenarios)(
  'every signal of life %i is a number and never less than nothing, \
and nothing is made and nothing is lost',
  async (place) => {
    await law(place, async (scenario) => {
      met.persons.add(scenario.person.kind);
      met.neurons.add(scenario.person.neurons);
      for (const { deed } of scenario.do) met.deeds.add(deed);
      const run = await lived(scenario);
      everySignalIsANumber(run);
      const isSudden = scenario.do.some(({ deed }) => SUDDEN.includes(deed));
      for (const [what, [held, came, before = 0]] of Object.entries(await balances(run))) {
        if (isSudden && what === 'oxytocin that came into the blood') continue;
        // a gland that falls silent at once leaves what was there
        const share = Math.abs(held - came) / (Math.max(came, before) || 1);
        expect([what, share < 1e-9 ? 'is kept' : share]).toEqual([what, 'is kept']);
      }
    });
  },
);

test('these lives were of every person, with every deed and every kind of cells', () => {
  expect(met.persons).toEqual(new Set(PERSONS));
  expect(met.deeds).toEqual(new Set(DEED_NAMES));
  expect(met.neurons).toEqual(new Set(Object.keys(NEURON_MODES)));
});

/** The scenario with every dose and rate of oxytocin so many times as large, and no condition to end one. */
function increased(scenario: PersonScenario, times: number): PersonScenario {
  const more = (key: string, value: unknown): unknown => {
    if (key === 'until') return undefined;
    return typeof value === 'number' && /_mu(?:_per_min)?$/.test(key) ? value * times : value;
  };
  return JSON.parse(JSON.stringify(scenario, more)) as PersonScenario;
}

/** The greatest difference of two curves, as a share. */
const unlike = (a: Curve, b: Curve): number =>
  a.values.reduce((most, value, i) => Math.max(most, Math.abs(value / b.values[i]! - 1) || 0), 0);

const factor = fc.double({ min: 1.001, max: 5, noNaN: true });

test.each(scenarios)('more oxytocin never makes less in life %i', async (place) => {
  await fc.assert(
    fc.asyncProperty(inPlace(place, QUICK), factor, async (written, times) => {
      const scenario = livedBy(JSON.stringify(written));
      const curvesOf = async (n: number) => (await lived(increased(scenario, n))).outcome().curves;
      const [less, more] = [await curvesOf(1), await curvesOf(times)];
      less.plasma_oxytocin.values.forEach((level, i) => {
        expect(more.plasma_oxytocin.values[i]).toBeGreaterThanOrEqual(level * (1 - 1e-12));
      });
      expect(unlike(more.plasma_carbetocin, less.plasma_carbetocin)).toBeLessThanOrEqual(
        // contractions that begin elsewhere cut the time elsewhere, which moves the last digit
        scenario.person.kind === 'woman_in_labour' ? 1e-12 : 0,
      );
    }),
    { numRuns: 1 },
  );
});

test('random scenarios cover every person and every deed', () => {
  const scenarios = fc.sample(anyScenario, { numRuns: 500, seed: 1 });
  expect(new Set(scenarios.map(({ person }) => person.kind))).toEqual(new Set(Object.keys(PEOPLE)));
  const deeds = scenarios.flatMap((scenario) => scenario.do.map(({ deed }) => deed));
  expect(new Set(deeds)).toEqual(new Set(DEED_NAMES));
});
