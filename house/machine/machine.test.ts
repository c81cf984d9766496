import { expect, test } from 'vitest';
import { firstMissing } from './install.mjs';
import { tooOld } from './node.mjs';

test('an old Node is told what to do', () => {
  expect(tooOld('20.0.0')).toBeUndefined();
  expect(tooOld('24.21.0')).toBeUndefined();
  expect(tooOld('18.20.1')).toMatch(/needs Node 20 or later, and this is Node 18\.20\.1/);
});

const react = { version: '19.3.1', resolved: 'registry/react' };

test('what is locked and not installed as locked is missing', () => {
  const locked = { '': { version: '1' }, 'node_modules/react': react, 'packages/units': { version: '2' } };
  expect(firstMissing(locked, { 'node_modules/react': react })).toBeUndefined();
  expect(firstMissing(locked, {})).toBe('node_modules/react');
  const older = { 'node_modules/react': { ...react, version: '18.0.0' } };
  expect(firstMissing(locked, older)).toBe('node_modules/react');
});

test('what belongs to another platform may be absent', () => {
  expect(firstMissing({ 'node_modules/esbuild-aix': { optional: true } }, {})).toBeUndefined();
});
