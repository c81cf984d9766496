import { alive, place } from '../apps/web/tests/place.ts';

/**
 * What looking inside the hypothalamus costs: 512 spiking cells in the worker, every spike told and drawn.
 * CPU time of the main thread and of the worker apart, from the browser's own trace, drawn without a GPU.
 */
const SECONDS = 10;
const SPEEDS = ['1', '10', '60'] as const;

interface Event {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own CPU time [us]. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
const isTask = ({ name }: Event): boolean => name === 'ThreadControllerImpl::RunTask';

function threadOf(events: readonly Event[], name: string): readonly Event[] {
  const threads = events
    .filter((event) => event.name === 'thread_name' && event.args?.name === name)
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid));
  const [busiest] = threads.sort((a, b) => b.length - a.length);
  if (!busiest?.some(isTask)) throw new Error(`the trace knows no ${name} that worked`);
  return [...busiest].sort((a, b) => a.ts - b.ts);
}

/** CPU time of the thread in each frame [ms]; a frame begins with the task that fires its animation frame. */
function perFrame(thread: readonly Event[]): number[] {
  const fired = thread.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  const spent: number[] = [];
  let next = 0;
  for (const { ts, dur = 0, tdur = 0 } of thread.filter(isTask)) {
    while (next < fired.length && fired[next] < ts) next++;
    if (next < fired.length && fired[next] <= ts + dur) spent.push(0);
    if (spent.length > 0) spent[spent.length - 1] += tdur / 1000;
  }
  return spent.slice(0, -1).sort((a, b) => a - b);
}

const at = await place('present');
try {
  for (const room of ['hypothalamus', 'pituitary']) {
    for (const speed of SPEEDS) {
      const { page, close } = await at.visit({ path: `/#${room}`, viewport: { width: 1280, height: 800 } });
      await alive(page);
      await page.getByLabel('Speed').selectOption(speed);
      if (room === 'hypothalamus') await page.getByRole('slider', { name: /^Priming/ }).press('End');
      await page.mouse.move(0, 0);
      await page.waitForTimeout(3000);
      const body = async (): Promise<number> => {
        const clock = (await page.locator('[data-reading="clock"]').textContent()) ?? '';
        return clock.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
      };
      const [from, since] = [await body(), performance.now()];
      await at.browser.startTracing(page, { categories: ['-*', 'toplevel', 'devtools.timeline'] });
      await page.waitForTimeout(SECONDS * 1000);
      const trace = await at.browser.stopTracing();
      const pace = ((await body()) - from) / ((performance.now() - since) / 1000);
      await close();
      const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly Event[] };
      const frames = perFrame(threadOf(traceEvents, 'CrRendererMain'));
      const worker = threadOf(traceEvents, 'DedicatedWorker thread').filter(isTask);
      const busy = worker.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000 / SECONDS;
      const share = (part: number): string => (frames[Math.floor(part * frames.length)] ?? 0).toFixed(1);
      process.stdout.write(
        `${room} at ${speed}x, reached ${pace.toFixed(1)}x: worker ${busy.toFixed(0)} ms CPU/s ` +
          `(${(busy / pace).toFixed(2)} a body second), ` +
          `main ${share(0.5)} ms a frame, ${share(0.95)} in 95 of 100, ${frames.length} frames\n`,
      );
    }
  }
} finally {
  await at.close();
}
