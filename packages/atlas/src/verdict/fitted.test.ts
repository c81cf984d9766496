import { wholeBody } from '@tokos/body';
import { component, parameter, startsAt } from '@tokos/language';
import { expect, test } from 'vitest';
import { bandsFile } from '../files/built-in.ts';
import { fittedTo, passportsOf } from './fitted.ts';

const fit = parameter(1, '1', { about: 'a fit', known: 'fitted', to: ['whole-study', 'other.level'] });
const words = parameter(2, '1', {
  about: 'from words',
  known: 'derived',
  from: 'rate and level of plateau-study (10.1000/182); the peak of bolus-study.c_max.',
});
const seen = parameter(3, '1', { about: 'seen', known: 'measured', source: 'plateau-study' });
const start = parameter(0, '1', { about: 'a start', known: 'fitted', to: ['start-study.x'] });
const part = component('part', {
  about: 'Nothing.',
  inputs: {},
  parameters: { fit, words, seen, again: fit },
  states: { x: startsAt(start) },
  outputs: {},
  equations: `
    d/dt x = fit + words + seen + again
  `,
});
const body = passportsOf([part]);

test.each([
  ['whole-study', 'anything', ['part.fit']],
  ['other', 'level', ['part.fit']],
  ['other', 'peak', []],
  ['plateau-study', 'anything', ['part.words']],
  ['bolus-study', 'c_max', ['part.words']],
  ['bolus-study', 'area', []],
  ['study', 'c_max', []],
  ['plateau', 'anything', []],
  ['start-study', 'x', ['part.x']],
])('%s, %s was used for %j', (experiment, measure, names) => {
  expect(fittedTo(experiment, measure, body)).toEqual(names);
});

test('a passport that two names share is counted once', () => {
  expect(body.map(({ name }) => name)).toEqual(['part.fit', 'part.words', 'part.seen', 'part.x']);
});

test('what a passport of the body was fitted to is an experiment or a measure of the bands', async () => {
  const bands = await bandsFile();
  const targets = passportsOf(wholeBody.components).flatMap(({ name, passport }) =>
    passport.known === 'fitted' ? passport.to.map((target) => ({ name, target })) : [],
  );
  expect(targets.length).toBeGreaterThan(50);
  const strangers = targets.filter(({ target }) => {
    const [id, measure] = target.split('.');
    const rows = bands.get(id!);
    return !rows || (measure !== undefined && !rows.some((row) => row.measure === measure));
  });
  expect(strangers).toEqual([]);
});

test('the clearance of the model rests on one experiment, whose measures are all fitted', () => {
  expect(fittedTo('mcr-term-vs-postpartum', 'mcr_postpartum_low')).toContain('plasma.CL_lin');
  expect(fittedTo('mcr-term-vs-postpartum', 'level_term_low')).toEqual(['plasma.k_ox', 'plasma.C_rest']);
  expect(fittedTo('half-life-nonpregnant', 'clearance')).toEqual([]);
});
