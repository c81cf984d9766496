import { setImmediate as turn } from 'node:timers/promises';
import type { Run } from '@tokos/study';

/** Every run stops at whole hours of its own accord, so that stopping there never changes a bit. */
export const HOUR = 3600;
const BREATH_MS = 40;

/** Cells take long for an hour: a run with cells is left each second, which changes no bit either. */
const SECOND = 1;

/** What goes on beside a run. */
export interface Companions {
  /** Looks at the body, at whole hours of its time and at the end. */
  look(run: Run): void;
  /** Tells how far it is. */
  progress(lived: number, of: number): void | Promise<void>;
  /** Saves what there is, if it is time. */
  save(run: Run): void | Promise<void>;
}

/** Lets a person live to the end, with pauses in which signals are heard and progress is shown. */
export async function liveThrough(run: Run, { look, progress, save }: Companions): Promise<void> {
  let breath = performance.now();
  const stride = run.neurons.mode === 'spiking' ? SECOND : HOUR;
  while (!run.finished) {
    run.advance((Math.floor(run.time / stride) + 1) * stride);
    if (run.finished || run.time % HOUR === 0) look(run);
    const now = performance.now();
    if (now - breath < BREATH_MS || run.finished) continue;
    breath = now;
    await save(run);
    await progress(run.time, run.scenario.max_s);
    await turn();
  }
  await progress(run.scenario.max_s, run.scenario.max_s);
}

/** Hours at which something new may have begun: after each beginning of a deed, and the last. */
export function hoursToLook({ scenario }: Run): (time: number) => boolean {
  const hours = new Set(scenario.do.flatMap(({ at_s }) => at_s.map((at) => Math.floor(at / HOUR) + 1)));
  return (time) => time >= scenario.max_s || hours.has(Math.floor(time / HOUR));
}
