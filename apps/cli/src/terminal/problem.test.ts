import { STUDY_FAULTS } from '@tokos/study';
import { expect, test } from 'vitest';
import { fault } from '../fault.ts';
import { problemsText, twoLines } from './problem.ts';

const codes = Object.keys(STUDY_FAULTS) as (keyof typeof STUDY_FAULTS)[];

test.each(codes)('%s is told as what is wrong and what to do about it', (code) => {
  const slots = [...STUDY_FAULTS[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => [
    name,
    name === 'hint' ? '' : 'x',
  ]);
  const [sentence, remedy] = twoLines(fault(code, Object.fromEntries(slots) as Record<string, string>));
  expect(sentence).toMatch(/[^ ;,]\.$/);
  expect(remedy).toMatch(/^(?:[A-Z`'-]|do\[).*[.?]$/);
});

test('the sentence parts where the catalogue parts it, not where a value has a full stop', () => {
  const given = 'a. b; c';
  const [sentence, remedy] = twoLines(fault('file-exists', { path: given }));
  expect(sentence).toBe("'a. b; c' exists; nothing was written.");
  expect(remedy).toBe('Choose another name or add --force.');
});

test('a hint alone is a remedy, and without one there is more to read', () => {
  const hint = " Did you mean 'clearance'?";
  expect(twoLines(fault('condition-signal', { given: 'clearence', hint }))[1]).toContain(
    "Did you mean 'clearance'?",
  );
  const none = twoLines(fault('condition-signal', { given: 'x', hint: '' }));
  expect(none[1]).toBe('See `tokos explain condition-signal`.');
});

test('mistakes of one document are aligned, those of no document stand after the verb', () => {
  const one = fault('file-exists', { path: 'a' });
  const text = problemsText(
    [
      { fault: one, file: 'drip.yaml', line: 9 },
      { fault: one, file: 'drip.yaml', line: 10 },
    ],
    'run',
  );
  expect(text.split('\n')).toEqual([
    "drip.yaml:9   'a' exists; nothing was written.  [file-exists]",
    '              Choose another name or add --force.',
    "drip.yaml:10  'a' exists; nothing was written.  [file-exists]",
    '              Choose another name or add --force.',
    '',
  ]);
  expect(problemsText([{ fault: one }], 'run')).toMatch(/^tokos run: 'a' exists.*\n {11}Choose/);
});

test('what was given cannot steer the terminal, nor break a line', () => {
  const text = problemsText([{ fault: fault('file-exists', { path: '\u001b[2J\n\u202e' }) }], 'run');
  expect(text.split('\n')).toHaveLength(3);
  for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign);
});
