import { PEOPLE, type PersonKind } from '@tokos/body';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyScenario,
  anyWritten,
  deedOf,
  deedsOf,
  personFor,
  personOf,
  rightly,
  type Written,
} from '../../tests/random-scenario.ts';
import { area } from '../observables/curve.ts';
import { DEED_NAMES } from '../scenario/deeds/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { bodyModel } from './body-model.ts';
import { Run } from './run.ts';

/** More of them where there is time: `TOKOS_LAWS=2000 npx vitest run --project unit laws`. */
const SCENARIOS = Number(process.env.TOKOS_LAWS ?? 20);
const PERSONS = Object.keys(PEOPLE) as PersonKind[];
const model = await bodyModel();

/** The scenario in whose place of a row every person and every deed comes round. */
function inPlace(place: number): fc.Arbitrary<Written> {
  const name = DEED_NAMES[place % DEED_NAMES.length];
  const kind = personFor(PERSONS[place % PERSONS.length], name);
  // an hour at least: nothing ends it earlier
  return fc
    .tuple(anyWritten, personOf(kind), deedOf(name), deedsOf(kind))
    .map(([{ until: _until, ...written }, who, first, deeds]) => {
      return { ...written, person: who, do: [first, ...deeds] };
    });
}
const scenarios = Array.from({ length: SCENARIOS }, (_, place) => place);
const law = (holds: (scenario: Scenario) => void): void => {
  for (const place of scenarios) {
    fc.assert(
      fc.property(inPlace(place), (written) => holds(rightly(JSON.stringify(written)))),
      { numRuns: 1 },
    );
  }
};
function lived(scenario: Scenario): Run {
  const run = new Run(scenario, model, { signals: Object.keys(SIGNALS), every: 10 });
  run.advance();
  expect(run.time).toBe(3600);
  return run;
}

test(`every signal of a life is a number and never less than nothing (${SCENARIOS} scenarios)`, () => {
  const met = { persons: new Set<string>(), deeds: new Set<string>() };
  law((scenario) => {
    met.persons.add(scenario.person.kind);
    for (const { deed } of scenario.do) met.deeds.add(deed);
    for (const { name, values } of lived(scenario).recording().columns) {
      const least = values.reduce((a, b) => Math.min(a, b));
      const sum = values.reduce((a, b) => a + b);
      expect([name, Number.isFinite(sum), least >= 0]).toEqual([name, true, true]);
    }
  });
  expect(met.persons).toEqual(new Set(PERSONS));
  expect(met.deeds).toEqual(new Set(DEED_NAMES));
});

/** What a body holds and has lost of each drug beyond what it began with, over what came in. */
function balances(run: Run): Record<string, readonly [held: number, came: number]> {
  const { states } = run.checkpoint().simulation;
  const start = new Run({ ...run.scenario, do: [] }, model).checkpoint().simulation.states;
  const place = (name: string): number => run.model.layout.states.findIndex((state) => state.name === name);
  const rise = (name: string): number => states[place(name)] - start[place(name)];
  const parameter = (name: string): number => run.model.layout.parameters.find((p) => p.name === name)!.value;
  const size = (run.scenario.person.weight_kg ?? 70) / 70;
  const inBlood = (drug: string, scale: number): number =>
    scale * (parameter(`${drug}.V1`) * rise(`${drug}.C1`) + parameter(`${drug}.V2`) * rise(`${drug}.C2`));
  const depots = ['muscle', 'nose', 'lung', 'tongue', 'cheek', 'vagina'].map((d) => rise(`routes.${d}`));
  const { curves, given } = run.outcome();
  const { oxytocin, carbetocin, atosiban } = given;
  return {
    'oxytocin of the blood': [
      inBlood('plasma', size) + rise('plasma.oxytocinCleared'),
      rise('plasma.oxytocinReceived'),
    ],
    'oxytocin that came into the blood': [
      rise('plasma.oxytocinReceived'),
      area(curves.secretion) / 60 + (oxytocin?.injected ?? 0) + rise('routes.absorbed'),
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

test(`nothing is made and nothing is lost (${SCENARIOS} scenarios)`, () => {
  let worst = 0;
  law((scenario) => {
    for (const [what, [held, came]] of Object.entries(balances(lived(scenario)))) {
      const share = came > 0 ? Math.abs(held / came - 1) : Math.abs(held);
      expect([what, share < 1e-9 ? 'is kept' : share]).toEqual([what, 'is kept']);
      worst = Math.max(worst, share);
    }
  });
  process.stderr.write(`conservation: at most ${worst.toExponential(1)} of what came in\n`);
});

/** The scenario with every dose and rate of oxytocin so many times as large, and no condition to end one. */
function increased(scenario: Scenario, times: number): Scenario {
  const more = (key: string, value: unknown): unknown => {
    if (key === 'until') return undefined;
    return typeof value === 'number' && /_mu(?:_per_min)?$/.test(key) ? value * times : value;
  };
  return JSON.parse(JSON.stringify(scenario, more)) as Scenario;
}

test(`more oxytocin never makes less (${SCENARIOS} scenarios)`, () => {
  const factor = fc.double({ min: 1.001, max: 5, noNaN: true });
  for (const place of scenarios) {
    fc.assert(
      fc.property(inPlace(place), factor, (written, times) => {
        const scenario = rightly(JSON.stringify(written));
        const [less, more] = [1, times].map((n) => lived(increased(scenario, n)).outcome().curves);
        less.plasma_oxytocin.values.forEach((level, i) => {
          expect(more.plasma_oxytocin.values[i]).toBeGreaterThanOrEqual(level * (1 - 1e-12));
        });
        expect(more.plasma_carbetocin.values).toEqual(less.plasma_carbetocin.values);
      }),
      { numRuns: 1 },
    );
  }
});

test('random scenarios cover every person and every deed', () => {
  const scenarios = fc.sample(anyScenario, { numRuns: 40, seed: 1 });
  expect(new Set(scenarios.map(({ person }) => person.kind))).toEqual(new Set(Object.keys(PEOPLE)));
  const deeds = scenarios.flatMap((scenario) => scenario.do.map(({ deed }) => deed));
  expect(new Set(deeds)).toEqual(new Set(DEED_NAMES));
});
