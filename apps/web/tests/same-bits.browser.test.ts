import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkOf } from '../src/link/link.ts';
import type { Edit, Person } from '../src/live/model.ts';
import { presentModel } from '../src/live/present-model.ts';
import { overhear, overheard, rowsOf } from './overheard.ts';
import { alive, type Place, place } from './place.ts';

const HOUR_S = 3600;
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

/** An hour at 600x in the page, with three hands laid on the drip while it runs. */
async function livedByPage(person: Person): Promise<{ edits: readonly Edit[]; rows: readonly number[] }> {
  const run = { model: '2026.1.0', place: 'body', person, edits: [], seed: SEED, speed: 600, t: 0 } as const;
  const { page, close } = await at.visit({ path: `/${await linkOf(run)}`, before: overhear });
  await alive(page);
  for (const [turn, name] of LIVE.entries()) {
    await reached(page, 5 + 15 * turn);
    await page.getByRole('button', { name, exact: true }).click();
  }
  await reached(page, HOUR_S / 60);
  const reports = await overheard(page);
  await close();
  const edits = reports.flatMap((report) => (report.kind === 'changed' ? [report.edit] : []));
  return { edits, rows: rowsOf(reports) };
}

/** The same hour in this process: looked at each second, and once more after each change. */
async function livedHere(person: Person, edits: readonly Edit[]): Promise<readonly number[]> {
  const who = await presentModel!.start(person, SEED);
  const values = new Float64Array(who.signals.length);
  const rows: number[] = [];
  const look = (): void => {
    who.read(values);
    rows.push(who.time_s, ...values);
  };
  for (let second = 0; second <= HOUR_S; second++) {
    if (second > 0) who.advance(second);
    look();
    for (const { path, value } of edits.filter(({ at_s }) => at_s === second)) {
      who.change(path, value);
      look();
    }
  }
  return rows;
}

it.each<Person>([{ kind: 'woman' }, { kind: 'pregnant_woman', weeks: 39 }])(
  'an hour of a $kind, changed while it runs, has the same bits in the worker of the page and in Node',
  async (person) => {
    const { edits, rows } = await livedByPage(person);
    const here = await livedHere(person, edits);
    expect(edits.map(({ value }) => value)).toEqual([10, 1, 0]);
    // the hour, what was seen after each change, and a signal that moved
    expect(here.length % (HOUR_S + 1 + LIVE.length)).toBe(0);
    expect(new Set(here).size).toBeGreaterThan(HOUR_S);
    expect(bits(rows.slice(0, here.length))).toBe(bits(here));
  },
);
