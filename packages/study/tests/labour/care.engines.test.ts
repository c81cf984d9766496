import { expect, test } from 'vitest';
import { startRun } from '../../src/run/run.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';
import { type Deeds, labours, mean } from './woman.ts';

const WOMEN = 4;
const done = (what: object, who: object = {}) => labours(WOMEN, who, [{ ...what }]);
const alone = await labours(WOMEN);
const change = (women: typeof alone): number => mean(women, 'birth') - mean(alone, 'birth');

test('somebody who stays shortens labour by a fifth of an hour to an hour (Hodnett 2013)', async () => {
  const kept = change(await done({ support: {} }));
  expect(kept).toBeGreaterThan(-1);
  expect(kept).toBeLessThan(-0.2);
});

test('an upright first stage is shorter (Lawrence 2009); an hour on foot is not (Bloom 1998)', async () => {
  const [upright, walked] = [await done({ posture: 'upright' }), await done({ walking: {}, for: '1 h' })];
  expect(change(upright)).toBeGreaterThan(-1.6);
  expect(change(upright)).toBeLessThan(-0.2);
  expect(Math.abs(change(walked))).toBeLessThan(0.3);
});

test('slow breathing shortens the second stage by a few minutes, and not the first', async () => {
  const breathing = await done({ breathing: {} });
  const second = mean(breathing, 'second') - mean(alone, 'second');
  expect(second).toBeGreaterThan(-12);
  expect(second).toBeLessThan(-1);
  expect(Math.abs(mean(breathing, 'dilating') - mean(alone, 'dilating'))).toBeLessThan(0.5);
});

test('music, a bath and hands on the back leave the length of labour as it is', async () => {
  for (const what of [{ music: {} }, { bath: {} }, { massage: { where: 'back' }, for: '1 h' }]) {
    expect(change(await done(what))).toBe(0);
  }
});

/** The greatest pain of an hour of labour [points of ten]. */
async function pain(deeds: Deeds): Promise<number> {
  const scenario = scenarioFrom({
    tokos: 1,
    person: { kind: 'woman_in_labour', neurons: 'surrogate', dilation: '6 cm' },
    max: '1 h',
    do: deeds,
    seed: 1,
  });
  const run = await startRun(scenario, { every: 1, signals: ['pain'] });
  run.advance();
  const { values } = run.outcome().curves.pain!;
  return values.reduce((a, b) => Math.max(a, b));
}

test('music takes a little pain, hands and slow breathing more, an epidural most', async () => {
  const all = [
    [],
    [{ music: {} }],
    [{ massage: { where: 'back' }, for: '1 h' }],
    [{ breathing: {} }],
    [{ epidural: {} }],
  ];
  const felt = await Promise.all(all.map(pain));
  expect(felt).toEqual(felt.toSorted((a, b) => b - a));
});

const ASPIRIN = { tablet: { drug: 'aspirin', dose: '600 mg', route: 'oral' } };

test('aspirin makes a first labour longer, by a fifth to nine tenths (Niebyl 1976)', async () => {
  const [without, with_] = await Promise.all(
    [[], [{ ...ASPIRIN, every: '6 h' }]].map((deeds) => labours(WOMEN, {}, deeds)),
  );
  const ratio = mean(with_!, 'birth') / mean(without!, 'birth');
  expect(ratio).toBeGreaterThan(1.2);
  expect(ratio).toBeLessThan(1.9);
});

test('indomethacin stops most of the prostaglandin that aspirin leaves', async () => {
  const made = async (deeds: Deeds): Promise<number> => {
    const person = { kind: 'woman_in_labour', neurons: 'prescribed' };
    const run = await startRun(scenarioFrom({ tokos: 1, person, max: '2 h', do: deeds, seed: 1 }), {
      signals: ['prostaglandin'],
    });
    run.advance();
    return run.outcome().curves.prostaglandin!.values.at(-1)!;
  };
  const aspirin = await made([ASPIRIN]);
  expect(await made([{ tablet: { drug: 'indomethacin', dose: '100 mg', route: 'oral' } }])).toBeLessThan(
    0.6 * aspirin,
  );
  expect(aspirin).toBeLessThan(await made([]));
});
