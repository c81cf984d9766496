import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkOf } from '../src/link/link.ts';
import type { Edit, Person } from '../src/live/model.ts';
import { presentModel } from '../src/live/present-model.ts';
import { overhear, overheard, rowsOf } from './overheard.ts';
import { alive, type Place, place } from './place.ts';

const SEED = 7;
const LIVE = ['10 mU/min', '1 mU/min', 'Stop the infusion'];

let at: Place;
beforeAll(async () => {
  at = await place('present');
});
afterAll(() => at?.close());

const bits = (rows: readonly number[]): string =>
  createHash('sha256')
    .update(new Uint8Array(Float64Array.from(rows).buffer))
    .digest('hex');

const reached = (page: Page, minutes: number): Promise<unknown> =>
  page.waitForFunction((wanted) => {
    const text = document.querySelector('[data-reading="clock"]')?.textContent ?? '';
    const [hours = 0, past = 0] = text.split(':').map(Number);
    return hours * 60 + past >= wanted;
  }, minutes);

/** So many minutes at 600x in the page, with three hands laid on the drip while it runs. */
async function livedByPage(
  person: Person,
  minutes: number,
): Promise<{ edits: readonly Edit[]; rows: readonly number[] }> {
  const run = { model: '2026.1.0', place: 'body', person, edits: [], seed: SEED, speed: 600, t: 0 } as const;
  const { page, close } = await at.visit({ path: `/${await linkOf(run)}`, before: overhear });
  await alive(page);
  for (const [turn, name] of LIVE.entries()) {
    await reached(page, ((1 + 3 * turn) * minutes) / 12);
    await page.getByRole('button', { name, exact: true }).click();
  }
  await reached(page, minutes);
  const reports = await overheard(page);
  await close();
  const edits = reports.flatMap((report) => (report.kind === 'changed' ? [report.edit] : []));
  return { edits, rows: rowsOf(reports).flat() };
}

/** The same in this process: looked at each second, and once more after each change. */
async function livedHere(person: Person, edits: readonly Edit[], end: number): Promise<readonly number[]> {
  const who = await presentModel!.start(person, SEED);
  const values = new Float64Array(who.signals.length);
  const rows: number[] = [];
  const look = (): void => {
    who.read(values);
    rows.push(who.time_s, ...values);
  };
  for (let second = 0; second <= end; second++) {
    if (second > 0) who.advance(second);
    look();
    for (const { path, value } of edits.filter(({ at_s }) => at_s === second)) {
      who.change(path, value);
      look();
    }
  }
  return rows;
}

it.each<{ person: Person; minutes: number; how: string }>([
  { person: { kind: 'woman' }, minutes: 6, how: 'with 512 spiking cells' },
  { person: { kind: 'pregnant_woman', weeks: 39, neurons: 'prescribed' }, minutes: 60, how: 'without cells' },
])(
  '$minutes minutes $how, changed while they run, have the same bits in the worker of the page and in Node',
  async ({ person, minutes }) => {
    const { edits, rows } = await livedByPage(person, minutes);
    const here = await livedHere(person, edits, minutes * 60);
    expect(edits.map(({ value }) => value)).toEqual([10, 1, 0]);
    // each second, what was seen after each change, and a signal that moved
    expect(here.length % (minutes * 60 + 1 + LIVE.length)).toBe(0);
    expect(new Set(here).size).toBeGreaterThan(minutes * 60);
    expect(bits(rows.slice(0, here.length))).toBe(bits(here));
  },
);
