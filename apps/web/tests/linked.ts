import { linkOf } from '../src/link/link.ts';
import type { LinkedRun } from '../src/link/run.ts';
import { presentModel } from '../src/live/present-model.ts';
import { PRIMING } from '../src/scenes/body/scene.ts';

/** The address of a run, as the share sheet makes it: at 1x unless said, so that the machine stays free. */
export async function linked(change: Partial<LinkedRun> = {}): Promise<string> {
  const run: LinkedRun = {
    model: '2026.1.0',
    place: 'body',
    person: { kind: 'woman' },
    edits: [],
    seed: 1,
    speed: 1,
    t: 0,
    ...change,
  };
  const fragment = await linkOf(run);
  return run.place === 'body' ? `/${fragment}` : `/#${run.place}/${fragment.slice(1)}`;
}

/**
 * A woman whose cells are primed from the start, so many seconds after her first burst; before it if less.
 */
export async function primed(after_s: number): Promise<Pick<LinkedRun, 'edits' | 't'>> {
  const edits = [{ at_s: 0, path: PRIMING, value: 1.5 }];
  const woman = await presentModel!.start({ kind: 'woman' }, 1);
  for (const { path, value } of edits) woman.change(path, value);
  const burst = woman.signals.findIndex(({ name }) => name === 'burst');
  const values = new Float64Array(woman.signals.length);
  do {
    woman.advance(woman.time_s + 1);
    woman.read(values);
  } while (values[burst] !== 1);
  const t = woman.time_s + after_s;
  woman.close();
  return { edits, t };
}
