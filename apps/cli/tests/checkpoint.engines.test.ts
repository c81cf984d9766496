import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { builtTokos, DRIP } from './tokos.ts';

const tokos = builtTokos();
const scenario = (days: number) => `tokos: 1
person: { kind: woman, neurons: prescribed }
max: ${days} d
do:
  - infusion: { drug: oxytocin, rate: 4 mU/min }
    id: drip
    at: 1 h
    for: 2 h
    every: 1 d
  - nasal: { drug: oxytocin, dose: 24 IU }
    at: 2 h
seed: 9
`;
const SECONDS = 5;

/** As many days as take about five seconds on this machine, so that a run is saved before it ends. */
beforeAll(async () => {
  tokos.put('long.yaml', scenario(100));
  const { out } = await tokos.run(['run', 'long.yaml', '--dry-run', '--json']);
  const [{ expected_time_s: seconds }] = (JSON.parse(out) as { results: [{ expected_time_s: number }] })
    .results;
  const days = Math.min(400, Math.max(60, Math.round((100 * SECONDS) / seconds)));
  tokos.put('long.yaml', scenario(days));
});

const run = (out: string, ...more: string[]) => ['run', 'long.yaml', '--out', out, ...more];

/** Waits until a run is saved for the first time, and then a little, to end it at no particular moment. */
const whenSaved = (name: string, then: () => void): void => {
  const watch = setInterval(() => {
    if (!existsSync(tokos.path(name))) return;
    clearInterval(watch);
    setTimeout(then, 150);
  }, 10);
};

test('a run that was killed goes on from its checkpoint and ends with the same bytes', async () => {
  const killed = await tokos.run(run('killed.csv', '--checkpoint', 'run.checkpoint'), {
    meanwhile: (child) => whenSaved('run.checkpoint', () => child.kill('SIGKILL')),
  });
  expect(killed.signal).toBe('SIGKILL');
  expect(existsSync(tokos.path('killed.csv'))).toBe(false);
  tokos.put('copy.checkpoint', readFileSync(tokos.path('run.checkpoint')));

  const resumed = await tokos.run(run('resumed.csv', '--checkpoint', 'run.checkpoint'));
  expect(resumed.code).toBe(0);
  expect(resumed.err).toMatch(/^Going on from [1-9][\d.]* h of body time, as saved in run\.checkpoint\.\n/);
  expect(existsSync(tokos.path('run.checkpoint'))).toBe(false);

  const whole = await tokos.run(run('whole.csv', '--progress', 'json', '--quiet'));
  expect(whole.code).toBe(0);
  expect(readFileSync(tokos.path('resumed.csv')).equals(readFileSync(tokos.path('whole.csv')))).toBe(true);
  progressOnceASecond(whole.err);
});

/** Progress goes to standard error as one object per line where that is asked for. */
function progressOnceASecond(err: string): void {
  const lines = err.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const { done, of, left_s } = JSON.parse(line) as { done: number; of: number; left_s: [number, number] };
    expect(of % 86_400).toBe(0);
    expect(done).toBeLessThanOrEqual(of);
    expect(left_s[0]).toBeLessThanOrEqual(left_s[1]);
  }
}

test('a checkpoint of another run, or a damaged one, is refused and left as it is', async () => {
  const kept = readFileSync(tokos.path('copy.checkpoint'));
  const other = await tokos.run(['run', 'long.yaml', '--seed', '10', '--checkpoint', 'copy.checkpoint']);
  expect([other.code, other.err]).toEqual([3, expect.stringContaining('belongs to another run')]);
  tokos.put('torn.checkpoint', kept.subarray(0, kept.length - 1));
  const torn = await tokos.run(['run', 'long.yaml', '--checkpoint', 'torn.checkpoint']);
  expect([torn.code, torn.err]).toEqual([
    5,
    "tokos run: 'torn.checkpoint' is not a whole checkpoint.  [checkpoint-damaged]\n" +
      '           Delete it to start anew.\n',
  ]);
  expect(readFileSync(tokos.path('copy.checkpoint')).equals(kept)).toBe(true);
});

test('a run that was over before it was saved leaves no checkpoint', async () => {
  tokos.put('short.yaml', DRIP.replace('seed: 7\n', ''));
  const { code, err } = await tokos.run(['run', 'short.yaml', '--checkpoint', 'short.checkpoint']);
  expect([code, err, existsSync(tokos.path('short.checkpoint'))]).toEqual([0, '', false]);
});

/** Presses Ctrl+C, once, as soon as the run tells something. */
const interruptedWhen = (said: string) => (child: ChildProcess) => {
  const hear = (text: string): void => {
    if (!text.includes(said)) return;
    child.stderr!.off('data', hear);
    child.kill('SIGINT');
  };
  child.stderr!.on('data', hear);
};

test('the first Ctrl+C lets the person be finished and written and ends with 130', async () => {
  const shorter = ['--set', 'max=40 d', '--progress', 'json'];
  const { code, err } = await tokos.run(run('finished.csv', ...shorter), {
    meanwhile: interruptedWhen('"left_s"'),
  });
  expect(err).toContain('Finishing this person and writing; Ctrl+C once more stops at once.');
  expect(err).toMatch(/\d+ samples of 4 signals were written to finished\.csv\./);
  expect(code).toBe(130);
});

test('the second Ctrl+C stops at once', async () => {
  const { code } = await tokos.run(run('never.csv', '--progress', 'json'), {
    meanwhile: (child) => {
      interruptedWhen('"left_s"')(child);
      interruptedWhen('once more')(child);
    },
  });
  expect(code).toBe(130);
  expect(existsSync(tokos.path('never.csv'))).toBe(false);
});
