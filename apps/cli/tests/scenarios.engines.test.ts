import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtTokos, ROOT } from './tokos.ts';

const tokos = builtTokos();
const FOLDER = join(ROOT, 'scenarios');
const SCENARIOS = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

/** A measure of one person, one of many people, or a difference between arms. */
interface Line {
  readonly value?: number;
  readonly median?: number;
  readonly paired?: { readonly difference: number };
}

describe.each(SCENARIOS)('scenarios/%s', (name) => {
  const file = join(FOLDER, name);

  test('opens with a remark that says how to run it', () => {
    const [first, ...rest] = readFileSync(file, 'utf8').split('\n');
    expect(first).toMatch(/^# [A-Z]/);
    expect(rest.join('\n')).toContain(`npx tokos run scenarios/${name}`);
  });

  test('is sound, runs, and reports a number for each line', async () => {
    expect((await tokos.run(['check', file])).code).toBe(0);
    const { code, out, err } = await tokos.run(['run', file, '--json', '--progress', 'none']);
    expect([code, err]).toEqual([0, '']);
    const { results } = JSON.parse(out) as { results: Line[] };
    expect(results.length).toBeGreaterThan(1);
    for (const line of results) {
      const number = line.value ?? line.median ?? line.paired?.difference;
      expect(number, JSON.stringify(line)).toEqual(expect.any(Number));
    }
  });
});
