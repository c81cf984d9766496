import type { Browser } from 'playwright-core';
import type { Figure } from '../kept.ts';
import { middle } from '../measure.ts';
import { perFrame, traced, workerTime } from './trace.ts';

const SECONDS = 10;
/** The budget of the main thread leaves half of a frame of 60 a second to the browser. */
const FRAME_MS = 8;
/** Of a second: less than four tenths of a core. */
const WORKER_MS = 400;

/** A place of the app, and what a reader does there before it is measured. */
interface Room {
  readonly name: string;
  readonly path: string;
  readonly what: string;
}
const ROOMS: readonly Room[] = [
  { name: 'body', path: '/', what: 'the Body place with an infusion of 10 mU/min' },
  { name: 'hypothalamus', path: '/#hypothalamus', what: 'inside the hypothalamus with the most priming' },
  { name: 'pituitary', path: '/#pituitary', what: 'inside the pituitary' },
];

/** What a second at 60 times asks of the main thread and, apart from it, of the worker. */
export async function frames(browser: Browser, origin: string): Promise<readonly Figure[]> {
  const all = [];
  for (const room of ROOMS) all.push(await figuresOf(browser, origin, room));
  return all.flat();
}

async function figuresOf(browser: Browser, origin: string, room: Room): Promise<readonly Figure[]> {
  const { name, what } = room;
  const { events, pace } = await lived(browser, origin, room);
  const drawn = perFrame(events);
  const how =
    `${what}, 512 spiking cells at 60x, of which ${pace.toFixed(0)}x were reached, ${SECONDS} s, ` +
    `${drawn.length} frames, drawn without a GPU; CPU time`;
  return [
    {
      name: `${name}_main_thread_per_frame_median_ms`,
      value: middle(drawn),
      unit: 'ms',
      workload: `main thread, from one frame to the next: ${how}`,
      limit: FRAME_MS,
    },
    {
      name: `${name}_main_thread_per_frame_p95_ms`,
      value: drawn[Math.ceil(0.95 * drawn.length) - 1] ?? Number.NaN,
      unit: 'ms',
      workload: `the frame that 95 in 100 do not exceed: ${how}`,
      limit: FRAME_MS,
    },
    {
      name: `${name}_worker_cpu_ms_per_s`,
      value: workerTime(events) / SECONDS,
      unit: 'ms/s',
      workload: `the worker that keeps the person alive, for each second on the wall: ${how}`,
      limit: WORKER_MS,
    },
  ];
}

async function lived(browser: Browser, origin: string, { name, path }: Room) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  await page.locator('.trace canvas').waitFor();
  if (name === 'body') await page.getByRole('button', { name: '10 mU/min' }).click();
  if (name === 'hypothalamus') await page.getByRole('slider', { name: /^Priming/ }).press('End');
  await page.getByLabel('Speed').selectOption('60');
  // The pointer leaves the page, so that no hovering is measured; the first seconds compile.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(3000);
  const clock = async (): Promise<number> => {
    const text = (await page.locator('[data-reading="clock"]').textContent()) ?? '';
    return text.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
  };
  const [from, since] = [await clock(), performance.now()];
  const events = await traced(browser, page, SECONDS);
  const pace = ((await clock()) - from) / ((performance.now() - since) / 1000);
  await context.close();
  return { events, pace };
}
