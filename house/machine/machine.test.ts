import { expect, test } from 'vitest';
import { firstMissing } from './install.mjs';
import { completed } from './lock.mjs';
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

test('a lock gets the variants that npm forgot, each beside the package that wants it', () => {
  const tool = (version: string) => ({
    version,
    dev: true,
    optionalDependencies: { '@tool/linux-x64-musl': version, '@tool/darwin-arm64': version },
  });
  const old = { version: '1.0.0', integrity: 'sha' };
  const lock = {
    'node_modules/tool': tool('2.0.0'),
    'node_modules/@tool/darwin-arm64': old,
    'node_modules/vite/node_modules/tool': tool('1.0.0'),
  };
  const whole = completed(lock);
  const variant = {
    version: '2.0.0',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  };
  expect(whole['node_modules/@tool/linux-x64-musl']).toEqual(variant);
  expect(whole['node_modules/@tool/darwin-arm64']).toMatchObject({ version: '2.0.0', os: ['darwin'] });
  expect(whole['node_modules/vite/node_modules/@tool/darwin-arm64']).toBe(old);
  expect(completed(whole)).toEqual(whole);
});
