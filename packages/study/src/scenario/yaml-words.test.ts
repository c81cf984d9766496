import { expect, test } from 'vitest';
import { rightly } from '../../tests/random-scenario.ts';
import { readScenario } from './scenario.ts';

const FIRST = 'tokos: 1\nperson: woman\n';
const gel = (when: string): string =>
  `${FIRST}start: 06:00\nmax: 24 h\ndo:\n- gel: { drug: oxytocin, dose: 1 IU }\n  ${when}\n`;
const timesOf = (when: string): readonly number[] => rightly(gel(when)).do[0].at_s;

test.each([
  ['yes', true],
  ['"yes"', true],
  ['true', true],
  ['no', undefined],
  ['false', undefined],
])('beyond_evidence: %s', (word, is) => {
  expect(rightly(`${FIRST}beyond_evidence: ${word}`).beyond_evidence).toBe(is);
});

test.each(['Yes', 'on', '1', 'y', '', '[yes]'])('beyond_evidence: %s is refused', (word) => {
  const { refusals } = readScenario(`${FIRST}beyond_evidence: ${word}`);
  expect(refusals.map(({ fault }) => fault.code)).toEqual(['wrong-kind']);
});

test.each([
  ['at: 15:10', [33_000]],
  ['at: "15:10"', [33_000]],
  ["at: '15:10'", [33_000]],
  ['at: 6:00', [0]],
  ['at: 06:00', [0]],
  ['at: 24:00', [64_800]],
  ['at: 00:15', [65_700]],
  ['at: 05:59', [86_340]],
  ['at: [06:20, "08:30", 20 min, 1 h]', [1200, 9000, 1200, 3600]],
  ['at: 20 min', [1200]],
  ['at_s: [60, 61.5]', [60, 61.5]],
  ['id: late', [0]],
])('%s, in a day that starts at six, is %j s', (when, seconds) => {
  expect(timesOf(when)).toEqual(seconds);
});

test.each(['24:01', '24:59', '25:00', '12:60', '1:2', '12:30:15', '-1:00', '012:00'])(
  '%s is no time of day',
  (time) => {
    const { refusals } = readScenario(gel(`at: ${time}`));
    expect(refusals.map(({ fault }) => fault.code)).toEqual(['unit-wrong']);
  },
);

test('a time of day in the report counts from the start as well', () => {
  const text = `${FIRST}start: 06:00\nmax: 24 h\nreport: [oxytocin at 08:00]`;
  expect(Object.values(rightly(text).measure)).toEqual([{ observable: 'plasma_oxytocin', at_s: 7200 }]);
});

test('words of YAML 1.1 and tags are texts like others', () => {
  expect(rightly(`${FIRST}note: !!binary aGk=\ntitle: !!timestamp 2020-01-01`)).toMatchObject({
    note: 'aGk=',
    title: '2020-01-01',
  });
  const text = `%YAML 1.1\n---\n${FIRST}title: off\nsource: 2020-01-01\nnote: !!binary aGk=\nstart: 06:00\n`;
  expect(rightly(text)).toMatchObject({ title: 'off', source: '2020-01-01', note: 'aGk=', start: '06:00' });
});

test.each([
  'person: !!set { woman }',
  'person: !!omap [kind: woman]',
  'seed: !!timestamp 2020-01-01',
  'max: 1:30',
])('%s is nothing that a scenario holds', (line) => {
  const text = line.startsWith('person') ? `tokos: 1\n${line}` : `${FIRST}${line}`;
  expect(readScenario(text).refusals).not.toEqual([]);
});

test('a byte order mark, CRLF and JSON are read', () => {
  const usual = rightly(`${FIRST}max: 1 h\n`);
  expect(rightly(`\ufeff${FIRST}max: 1 h\n`)).toEqual(usual);
  expect(rightly(`${FIRST}max: 1 h\n`.replaceAll('\n', '\r\n'))).toEqual(usual);
  expect(rightly('{"tokos": 1, "person": "woman", "max": "1 h"}')).toEqual(usual);
  expect(rightly('---\n{tokos: 1, person: {kind: woman}, max_s: 3600}\n...\n')).toEqual(usual);
});

test('two stretches of one signal keep their own names in a report', () => {
  const stretches = ['mean of oxytocin from 0 min to 10 min', 'mean of oxytocin from 10 min to 20 min'];
  const { report, measure } = rightly(`${FIRST}report: [${stretches.join(', ')}, ${stretches[0]}]`);
  expect(report).toEqual(['plasma_oxytocin_mean_from_0_to_10_min', 'plasma_oxytocin_mean_from_10_to_20_min']);
  expect(Object.keys(measure)).toEqual(report);
});

test('a measure said in the report does not take the name of another', () => {
  const named = 'measure:\n  plasma_oxytocin_max: { observable: clearance, as: max }\n';
  const text = `${FIRST}${named}report: [peak of oxytocin]`;
  const { report, measure } = rightly(text);
  expect(report).toEqual(['plasma_oxytocin_max_2']);
  expect(measure.plasma_oxytocin_max.observable).toBe('clearance');
});
