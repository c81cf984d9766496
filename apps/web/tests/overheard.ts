import type { Page } from 'playwright-core';
import type { Report } from '../src/live/message.ts';

type Frames = Extract<Report, { kind: 'frames' }>;
/** A report of the worker, with its numbers as a plain list. */
export type Overheard =
  | Exclude<Report, Frames>
  | (Omit<Frames, 'rows'> & { readonly rows: readonly number[] });
type Listening = typeof globalThis & { overheard: Overheard[] };

/** From now on the page keeps every report of its worker, each number to the last bit. */
export async function overhear(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Overheard[] = [];
    (globalThis as Listening).overheard = kept;
    const heard = Worker.prototype.addEventListener;
    Worker.prototype.addEventListener = function (kind: string, listener: EventListener) {
      heard.call(this, kind, (event) => {
        const { data } = event as MessageEvent<Report | undefined>;
        if (data) kept.push(data.kind === 'frames' ? { ...data, rows: [...data.rows] } : data);
        listener(event);
      });
    };
  });
}

export const overheard = (page: Page): Promise<readonly Overheard[]> =>
  page.evaluate(() => (globalThis as Listening).overheard);

/** Every row that the worker has handed over: body time, then the signals. */
export function rowsOf(reports: readonly Overheard[]): readonly (readonly number[])[] {
  const all = reports.flatMap((report) => (report.kind === 'frames' ? report.rows : []));
  const begun = reports.find((report) => report.kind === 'begun');
  const width = 1 + (begun?.signals.length ?? 0);
  return Array.from({ length: all.length / width }, (_, i) => all.slice(i * width, (i + 1) * width));
}
