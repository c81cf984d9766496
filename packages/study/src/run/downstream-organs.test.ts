import { expect, test } from 'vitest';
import { bitsOf, WOMAN } from '../../tests/lived.ts';
import { drawnPerson } from '../cohorts/drawn-person.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { bodyModel } from './body-model.ts';
import { downstreamOf } from './downstream-organs.ts';
import { ParametersInPlay } from './parameters-in-play.ts';
import { startRun } from './run.ts';

const SPRAY = { nasal: { drug: 'oxytocin', dose: '24 IU' } };
const DRINK = { drink: { volume: '1 L' } };
const asked = (more: object, signals: readonly string[] = []): string[] =>
  downstreamOf(scenarioFrom({ tokos: 1, person: WOMAN, max: '1 h', ...more }), signals).flatMap(({ parts }) =>
    parts.map(({ name }) => name),
  );

test('nobody has an organ of these at whose signals nobody looks', () => {
  expect(asked({})).toEqual([]);
  expect(asked({ do: [SPRAY] })).toEqual([]);
  expect(asked({}, ['plasma_oxytocin', 'central_oxytocin'])).toEqual([]);
});

test('a measure, a recording, a condition or a deed grows the one organ that it needs', () => {
  const measure = { pressure: { observable: 'mean_arterial_pressure', as: 'min' } };
  expect(asked({ measure })).toEqual(['blood-pressure']);
  expect(asked({}, ['vessel_oxytocin'])).toEqual(['blood-pressure']);
  expect(asked({}, ['csf_oxytocin'])).toEqual(['cerebrospinal-fluid']);
  expect(asked({ until: 'plasma_sodium < 130 mmol/L' })).toEqual(['water']);
  expect(asked({ do: [{ ...SPRAY, at: '1 min' }, DRINK] })).toEqual(['water']);
  expect(asked({ do: [{ suppose: 'midday_peak' }] })).toEqual(['cerebrospinal-fluid']);
});

test('what a run rests on names the numbers of the organ, assumed ones too', async () => {
  const measure = { pressure: { observable: 'mean_arterial_pressure', as: 'min' } };
  const [looks, looksAway] = [{ measure }, {}].map((more) =>
    startRun(scenarioFrom({ tokos: 1, person: WOMAN, ...more })),
  );
  const namesOf = async (run: typeof looks): Promise<string[]> =>
    new ParametersInPlay(await run!).list.map(({ name }) => name);
  expect(await namesOf(looks)).toEqual(
    expect.arrayContaining(['blood-pressure.E_50', 'blood-pressure.MAP_0']),
  );
  expect((await namesOf(looksAway)).filter((name) => name.startsWith('blood-pressure'))).toEqual([]);
});

test('a rat and a preparation have none', () => {
  const rat = { tokos: 1, person: { kind: 'rat_conscious', neurons: 'surrogate' } };
  expect(downstreamOf(scenarioFrom(rat), ['plasma_sodium'])).toEqual([]);
  expect(downstreamOf(scenarioFrom({ tokos: 1, preparation: 'one_cell' }), ['plasma_sodium'])).toEqual([]);
});

test.each(['woman', 'nursing_mother', 'woman_in_labour'])(
  'who looks at pressure, water and the fluid of the brain changes no bit of the rest of a %s',
  async (kind) => {
    const scenario = scenarioFrom({ tokos: 1, person: { kind, neurons: 'surrogate' }, max: '30 min' });
    const [little, all] = [[], ['heart_rate', 'urine_flow', 'csf_oxytocin']].map((signals) =>
      startRun(scenario, { signals }),
    );
    const [alone, watched] = [await little!, await all!];
    for (const run of [alone, watched]) run.advance();
    expect(watched.checkpoint().meeting.parts.length).toBe(alone.checkpoint().meeting.parts.length + 4);
    expect(watched.checkpoint().simulation.states).toEqual(alone.checkpoint().simulation.states);
    expect(watched.outcome().curves.plasma_oxytocin).toEqual(alone.outcome().curves.plasma_oxytocin);
  },
);

test('a run with these organs goes on from its checkpoint with the same bits', async () => {
  const scenario = scenarioFrom({
    tokos: 1,
    person: WOMAN,
    max: '40 min',
    do: [
      SPRAY,
      DRINK,
      { suppose: 'nose_to_csf' },
      { bolus: { drug: 'oxytocin', dose: '5 IU' }, at: '9 min' },
    ],
  });
  const choice = { signals: ['heart_rate', 'plasma_sodium', 'csf_oxytocin'], every: 1 };
  const [whole, first, second] = [
    await startRun(scenario, choice),
    await startRun(scenario, choice),
    await startRun(scenario, choice),
  ];
  whole.advance();
  first.advance(600);
  second.restore(first.checkpoint());
  second.advance();
  expect(bitsOf(second)).toEqual(bitsOf(whole));
});

test('looking draws nothing else of a person, and what is drawn of the organ is of her kind', async () => {
  const who = { kind: 'pregnant_woman', neurons: 'prescribed' } as const;
  const [model, chance] = [await bodyModel(), { seed: 4, person: 9 }];
  const organs = downstreamOf(scenarioFrom({ tokos: 1, person: who }), ['plasma_sodium']);
  const [plain, watched] = [drawnPerson(model, who, chance), drawnPerson(model, who, chance, organs)];
  expect(watched.drawn.slice(0, plain.drawn.length)).toEqual(plain.drawn);
  const sodium = watched.drawn.find(({ name }) => name === 'water.Na_0')!;
  expect(watched.numbers.grown!.water).toMatchObject({ Na_0: sodium.value, W: 70 });
  expect(sodium.value).toBeGreaterThan(136 * 0.93);
  expect(sodium.value).toBeLessThan(136 * 1.07);
});
