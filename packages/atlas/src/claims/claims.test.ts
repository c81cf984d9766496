import { SIGNALS } from '@tokos/study';
import { expect, test } from 'vitest';
import { claimsShown } from '../evidence/index.ts';
import { bandsFile } from '../files/built-in.ts';
import { CLAIMS, claimsIn } from '../files/generate-evidence.ts';
import { experiments } from '../run/library.ts';
import { fittedTo } from '../verdict/fitted.ts';
import type { Claim } from './claim.ts';
import { readClaim } from './read.ts';
import { wordingFaults } from './wording.ts';

const claims = await claimsIn(CLAIMS);
const bands = await bandsFile();
const atlas = await experiments();
const shown = await claimsShown();
const ids = (own: readonly Claim[]): string[] => own.map(({ id }) => id).sort();

const ofGroup = (group: Claim['group']): string[] => ids(claims.filter((one) => one.group === group));

test('every claim of birth and of help in labour has its record, and each stands once', () => {
  expect(ofGroup('birth')).toEqual([
    'contracts-the-womb',
    'critical-for-birth',
    'exponential',
    'labour-contractions',
    'prostaglandins-speed-labour',
    'raises-prostaglandins',
    'starts-labour',
  ]);
  expect(ofGroup('comfort')).toEqual([
    'breathing-in-labour',
    'labour-is-strenuous',
    'labour-recommendations',
    'massage-in-labour',
    'music-in-labour',
    'warmth-in-labour',
  ]);
});

test('every claim of milk has its record, and each stands once', () => {
  expect(ofGroup('feeding')).toEqual([
    'milk-into-breast',
    'once-the-baby-is-born',
    'physically-connected',
    'promotes-lactation',
    'reproduction-of-life',
  ]);
});

test.each(claims)('$id: sentences are short and plain, and nobody is told what to do', (claim) => {
  expect(wordingFaults(claim)).toEqual([]);
});

test.each(claims)('$id: every study has its source, and its id is one of the bands', (claim) => {
  const studies = [...claim.for, ...claim.against];
  expect(studies.length).toBeGreaterThan(0);
  for (const { experiment, source } of studies) {
    expect([source.doi, source.pmid, source.text].some(Boolean)).toBe(true);
    if (experiment !== undefined) expect([...bands.keys()]).toContain(experiment);
  }
});

test.each(claims)('$id: what can be seen of it is a signal of the model', (claim) => {
  expect(Object.keys(SIGNALS)).toContain(claim.see.signal);
});

test('a study that the model does not play yet says so', () => {
  const built = new Set(atlas.map(({ id }) => id));
  for (const { for: favour, against } of shown) {
    for (const { experiment, status } of [...favour, ...against]) {
      const expected = experiment === undefined ? 'not-an-experiment' : 'not-yet-in-atlas';
      expect(status).toBe(built.has(experiment ?? '') ? 'in-atlas' : expected);
    }
  }
});

test('a published number is shown as it was published, to the digits that are shown', () => {
  for (const slot of claims.flatMap(({ slots }) => Object.values(slots))) {
    if (!('published' in slot)) continue;
    const [experiment = '', measure] = slot.published.split('.');
    const published = bands.get(experiment)?.find((band) => band.measure === measure)?.published;
    const decimals = slot.shown.split('.')[1]?.length ?? 0;
    expect(published?.toFixed(decimals), slot.published).toBe(slot.shown);
  }
});

test('a number of the model names a measure that the atlas has', () => {
  for (const slot of claims.flatMap(({ slots }) => Object.values(slots))) {
    if (!('model' in slot)) continue;
    const [id, measure = ''] = slot.model.split('.');
    expect(Object.keys(atlas.find((one) => one.id === id)?.measure ?? {}), slot.model).toContain(measure);
  }
});

test('what the model was set by stands beside what it says', () => {
  const milk = shown.find(({ id }) => id === 'milk-into-breast')!;
  expect(fittedTo('kent-2008-max-vacuum', 'ejections_per_15_min')).not.toEqual([]);
  expect(milk.model.fitted).toContain('kent-2008-max-vacuum.ejections_per_15_min');
  expect(milk.model.fitted.join(' ')).not.toContain('prime-2009');
});

test('no gap is left in what a reader reads', () => {
  for (const { verdict, model } of shown) expect([verdict, ...model.says].join(' ')).not.toMatch(/[{}]/);
});

test('a verdict whose verb is too sure for its grade is found', () => {
  const claim = claims.find(({ id }) => id === 'milk-into-breast')!;
  expect(wordingFaults({ ...claim, grade: 'low' })).toContainEqual(expect.stringContaining('its grade, low'));
  expect(wordingFaults({ ...claim, verdict: 'You should rest 3 times.' })).toHaveLength(4);
  expect(wordingFaults({ ...claim, known: ['word '.repeat(21)] })).toHaveLength(1);
});

test('a claim without a source, or with a strange key, is refused with its place', () => {
  const whole = JSON.stringify({ ...claims[0], for: [{ who: 'x', found: 'y', source: { where: 'z' } }] });
  expect(() => readClaim(whole)).toThrow(/doi, pmid or text/);
  expect(() => readClaim(JSON.stringify({ ...claims[0], advice: 'drink' }))).toThrow(/advice/);
});
