import type { Browser } from 'playwright-core';
import type { Figure } from '../kept.ts';
import { middle } from '../measure.ts';

const SECONDS = 10;
/** The budget of the main thread leaves half of a frame of 60 a second to the browser. */
const FRAME_MS = 8;

/** What a second of the living Body place asks of the main thread and, apart from it, of the worker. */
export async function frames(browser: Browser, origin: string): Promise<readonly Figure[]> {
  const events = await recorded(browser, origin);
  const main = threadOf(events, 'CrRendererMain');
  const drawn = perFrame(main).sort((a, b) => a - b);
  const worker = threadOf(events, 'DedicatedWorker thread').filter(isTask);
  const how =
    `the Body place at 60x with an infusion of 10 mU/min, ${SECONDS} s, ${drawn.length} frames, ` +
    'drawn without a GPU; CPU time';
  return [
    {
      name: 'main_thread_per_frame_median_ms',
      value: middle(drawn),
      unit: 'ms',
      workload: `main thread, from one frame to the next: ${how}`,
      limit: FRAME_MS,
    },
    {
      name: 'main_thread_per_frame_p95_ms',
      value: drawn[Math.ceil(0.95 * drawn.length) - 1] ?? Number.NaN,
      unit: 'ms',
      workload: `the frame that 95 in 100 do not exceed: ${how}`,
      limit: FRAME_MS,
    },
    {
      name: 'worker_cpu_ms_per_s',
      value: worker.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 / SECONDS,
      unit: 'ms/s',
      workload: `the worker that keeps the person alive, for each second on the wall: ${how}`,
      // An hour of body time a second at least: at 60x a sixtieth of a core.
      limit: 16.7,
    },
  ];
}

/** One event of a trace. Times are in microseconds, `tdur` is the thread's own CPU time. */
interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function recorded(browser: Browser, origin: string): Promise<readonly Event[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole('button', { name: '10 mU/min' }).click();
  await page.locator('.trace canvas').waitFor();
  // The pointer leaves the page, so that no hovering is measured; the first seconds compile.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(3000);
  await browser.startTracing(page, { categories: ['-*', 'toplevel', 'devtools.timeline'] });
  await page.waitForTimeout(SECONDS * 1000);
  const trace = await browser.stopTracing();
  await context.close();
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

/** CPU time of the thread in each frame [ms]; a frame begins with the task that fires its animation frame. */
function perFrame(thread: readonly Event[]): number[] {
  const fired = thread.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  const spent: number[] = [];
  for (const { ts, dur = 0, tdur = 0 } of thread.filter(isTask)) {
    if (fired.some((at) => at >= ts && at <= ts + dur)) spent.push(0);
    if (spent.length > 0) spent[spent.length - 1] += tdur / 1000;
  }
  // The last one is cut short by the end of the trace.
  return spent.slice(0, -1);
}
