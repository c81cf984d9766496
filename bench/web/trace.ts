import type { Browser, Page } from 'playwright-core';

/** One event of a trace. Times are in microseconds, `tdur` is the thread's own CPU time. */
export interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What every thread of the page does for so many seconds. */
export async function traced(browser: Browser, page: Page, seconds: number): Promise<readonly Event[]> {
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'devtools.timeline'] });
  await page.waitForTimeout(seconds * 1000);
  const trace = await browser.stopTracing();
  return (JSON.parse(trace.toString()) as { traceEvents: readonly Event[] }).traceEvents;
}

const isTask = ({ name }: Event): boolean => name === 'ThreadControllerImpl::RunTask';

/** What one thread did, in order: the busiest of that name is the one of the page. */
function threadOf(events: readonly Event[], name: string): readonly Event[] {
  const threads = events
    .filter((event) => event.name === 'thread_name' && event.args?.name === name)
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  const [busiest] = threads.sort((a, b) => b.length - a.length);
  if (!busiest?.some(isTask)) throw new Error(`the trace knows no ${name} that worked`);
  return busiest.toSorted((a, b) => a.ts - b.ts);
}

/**
 * CPU time of the main thread in each frame [ms], in order of size; a frame begins with the task that fires
 * its animation frame.
 */
export function perFrame(events: readonly Event[]): number[] {
  const thread = threadOf(events, 'CrRendererMain');
  const fired = thread.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  const spent: number[] = [];
  for (const { ts, dur = 0, tdur = 0 } of thread.filter(isTask)) {
    if (fired.some((at) => at >= ts && at <= ts + dur)) spent.push(0);
    if (spent.length > 0) spent[spent.length - 1] += tdur / 1000;
  }
  // The last one is cut short by the end of the trace.
  return spent.slice(0, -1).sort((a, b) => a - b);
}

/** CPU time of the worker [ms]. */
export const workerTime = (events: readonly Event[]): number =>
  threadOf(events, 'DedicatedWorker thread')
    .filter(isTask)
    .reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
