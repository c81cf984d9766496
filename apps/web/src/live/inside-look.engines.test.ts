import { expect, it } from 'vitest';
import { cellsRecord } from './cells-record.ts';
import { BEAT_MS, host } from './host.ts';
import type { Report } from './message.ts';
import { presentModel } from './present-model.ts';

const SECONDS = 40;
const nurses = { kind: 'nursing_mother', days: 42 } as const;

/** A life of forty seconds at 10x that is looked into, heard by the record of the page. */
async function lookedInto(look: boolean) {
  const record = cellsRecord();
  const reports: Report[] = [];
  const clock = { ms: 0 };
  const owner = host(presentModel, {
    now: () => clock.ms,
    post: (report) => {
      reports.push(report);
      if (report.kind === 'cells' || report.kind === 'bundles' || report.kind === 'endings')
        record.take(report);
    },
  });
  owner.order({ kind: 'begin', run: 1, person: nurses, seed: 5, edits: [], to_s: 0 });
  while (!reports.some(({ kind }) => kind === 'begun')) await new Promise((next) => setTimeout(next, 5));
  await new Promise((next) => setTimeout(next));
  owner.order({ kind: 'change', run: 1, path: 'neurons.priming_drive_per_s', value: 3 });
  if (look) owner.order({ kind: 'look', at: { at: 'hypothalamus', cell: 7 } });
  owner.order({ kind: 'pace', speed: 10 });
  const reached = (): number =>
    reports.reduce((at, report) => (report.kind === 'frames' ? report.rows.at(-SIGNALS)! : at), 0);
  const SIGNALS = reports.flatMap((report) => (report.kind === 'begun' ? report.signals : [])).length + 1;
  while (reached() < SECONDS) {
    clock.ms += BEAT_MS;
    owner.beat();
  }
  return { record, reports };
}

it('every spike of the person reaches the page, and the rate is that of the body', async () => {
  const { record, reports } = await lookedInto(true);
  const person = await presentModel!.start(nurses, 5, ({ second, count, cells, times }) => {
    const heard = record.second(second)!;
    expect([...heard.cells]).toEqual([...cells.subarray(0, count)]);
    expect([...heard.times]).toEqual([...times.subarray(0, count)]);
  });
  person.change('neurons.priming_drive_per_s', 3);
  person.advance(SECONDS);
  person.close();
  expect(record.until_s).toBe(SECONDS);
  const heard = record.second(SECONDS - 1)!.watched!;
  expect([heard.cell, heard.potential.length, heard.calcium.length]).toEqual([7, 1000, 100]);
  expect(record.bundles!.stores).toHaveLength(128);
  expect(record.bursts.length).toBeGreaterThan(0);
  for (const { spikes, joined, onset_s, end_s } of record.bursts) {
    expect(spikes).toBeGreaterThan(30);
    expect(joined).toBeGreaterThan(0.9);
    expect(end_s - onset_s).toBeLessThan(8);
  }
  expect(reports.some(({ kind }) => kind === 'failed')).toBe(false);
});

it('looking in changes no bit of the body, and nothing is told where nobody looks', async () => {
  const [seen, unseen] = [await lookedInto(true), await lookedInto(false)];
  const last = ({ reports }: typeof seen): Float64Array[] =>
    reports.flatMap((report) => (report.kind === 'frames' ? [report.rows] : []));
  expect(last(seen)).toEqual(last(unseen));
  expect(unseen.reports.filter(({ kind }) => kind === 'cells' || kind === 'bundles')).toEqual([]);
});
