import { describe, expect, it } from 'vitest';
import { presentModel } from '../../tests/hand-made-model.ts';
import { HISTORY_S, host, LAST_S } from './host.ts';
import type { Order, Report } from './message.ts';
import type { LiveModel } from './model.ts';

const woman = { kind: 'woman' } as const;
const INFUSION = 'infusion.oxytocin_mu_per_min';

/** Lets a beginning come to its end. */
const settled = (): Promise<void> => new Promise((next) => setTimeout(next));

/** A host on a clock that the test holds. */
function held(model: LiveModel | undefined = presentModel) {
  const reports: Report[] = [];
  const clock = { ms: 0 };
  const owner = host(model, { now: () => clock.ms, post: (report) => void reports.push(report) });
  const frames = (): number[][] =>
    reports.flatMap((report) => {
      if (report.kind !== 'frames') return [];
      const width = 1 + 6;
      return Array.from({ length: report.rows.length / width }, (_, r) => [
        ...report.rows.subarray(r * width, (r + 1) * width),
      ]);
    });
  const begin = async (rest: Partial<Extract<Order, { kind: 'begin' }>> = {}): Promise<void> => {
    owner.order({ kind: 'begin', run: 1, person: woman, seed: 1, edits: [], to_s: 0, ...rest });
    await settled();
  };
  const beats = (count: number, ms = 1000 / 30): void => {
    for (let i = 0; i < count; i++) {
      clock.ms += ms;
      owner.beat();
    }
  };
  return { owner, reports, clock, frames, begin, beats };
}

describe('the owner of a living person', () => {
  it('lives one minute of body time a second at 60x, looked at on whole seconds', async () => {
    const { owner, frames, begin, beats } = held();
    await begin();
    owner.order({ kind: 'pace', speed: 60 });
    beats(30);
    const times = frames().map(([time]) => time);
    expect(times).toEqual(Array.from({ length: 61 }, (_, second) => second));
  });

  it('stands still for as long as it is paused, and skips nothing afterwards', async () => {
    const run = async (pause: boolean) => {
      const world = held();
      await world.begin();
      world.owner.order({ kind: 'pace', speed: 60 });
      world.beats(15);
      if (pause) {
        world.owner.order({ kind: 'pace', speed: 0 });
        world.beats(300);
        world.owner.order({ kind: 'pace', speed: 60 });
      }
      world.beats(15);
      return world.frames();
    };
    expect(await run(true)).toEqual(await run(false));
  });

  it('falls behind on a slow device and never skips a second', async () => {
    const world = held();
    const slow: LiveModel = {
      ...presentModel,
      start: async (person, seed) => {
        const inner = await presentModel.start(person, seed);
        return {
          ...inner,
          get time_s() {
            return inner.time_s;
          },
          advance: (to_s) => {
            world.clock.ms += 10;
            inner.advance(to_s);
          },
        };
      },
    };
    const reports: Report[] = [];
    const owner = host(slow, { now: () => world.clock.ms, post: (report) => void reports.push(report) });
    owner.order({ kind: 'begin', run: 1, person: woman, seed: 1, edits: [], to_s: 0 });
    await settled();
    owner.order({ kind: 'pace', speed: 600 });
    for (let beat = 0; beat < 90; beat++) {
      world.clock.ms += 33;
      owner.beat();
    }
    const batches = reports.filter((report) => report.kind === 'frames');
    const times = batches.flatMap(({ rows }) => [...rows].filter((_, index) => index % 7 === 0));
    expect(times).toEqual(Array.from({ length: times.length }, (_, second) => second));
    expect(times.length).toBeLessThan(300);
    expect(batches.at(-1)!.pace).toBeLessThan(100);
    expect(batches.at(-1)!.pace).toBeGreaterThan(10);
  });

  it('replays a recorded list of edits to the same values', async () => {
    const lived = held();
    await lived.begin();
    lived.owner.order({ kind: 'pace', speed: 60 });
    lived.beats(20);
    lived.owner.order({ kind: 'change', run: 1, path: INFUSION, value: 10 });
    lived.beats(40);
    lived.owner.order({ kind: 'change', run: 1, path: INFUSION, value: 0 });
    lived.beats(30);
    const edits = lived.reports.filter((report) => report.kind === 'changed').map(({ edit }) => edit);
    const last = lived.frames().at(-1)!;

    const replayed = held();
    await replayed.begin({ edits, to_s: last[0]! });
    expect(edits).toHaveLength(2);
    expect(replayed.frames().at(-1)).toEqual(last);
  });

  it('hands over every whole minute, however late a run opens and however fast it goes on', async () => {
    const lived = held();
    await lived.begin({ to_s: 5000 });
    lived.owner.order({ kind: 'pace', speed: 600 });
    lived.beats(30);
    const rows = lived.reports.filter((report) => report.kind === 'course');
    const width = lived.frames()[0]!.length;
    const times = rows.flatMap((report) => [...report.rows].filter((_, i) => i % width === 0));
    expect(times.at(-1)!).toBeGreaterThan(5000);
    expect(times).toEqual(Array.from({ length: times.length }, (_, minute) => minute * 60));
  });

  it('hands over the half hour before a later beginning', async () => {
    const { begin, frames, reports } = held();
    await begin({ to_s: 5000 });
    const times = frames().map(([time]) => time!);
    expect([times[0], times.at(-1)]).toEqual([5000 - HISTORY_S, 5000]);
    const begun = reports.find((report) => report.kind === 'begun');
    expect(begun?.rest[0]).toBe(1.886);
  });

  it('tells how far a slow body has come to a later beginning, and hears orders meanwhile', async () => {
    const world = held();
    const slow: LiveModel = {
      ...presentModel,
      start: async (person, seed) => {
        const inner = await presentModel.start(person, seed);
        return {
          ...inner,
          get time_s() {
            return inner.time_s;
          },
          advance: (to_s) => {
            world.clock.ms += 5;
            inner.advance(to_s);
          },
        };
      },
    };
    const reports: Report[] = [];
    const owner = host(slow, { now: () => world.clock.ms, post: (report) => void reports.push(report) });
    owner.order({ kind: 'begin', run: 1, person: woman, seed: 1, edits: [], to_s: 1000 });
    while (reports.filter(({ kind }) => kind === 'reaching').length < 5) await settled();
    const told = reports.flatMap((report) => (report.kind === 'reaching' ? [report.at_s] : []));
    expect(told.slice(0, 5)).toEqual([20, 40, 60, 80, 100]);
    owner.order({ kind: 'begin', run: 2, person: woman, seed: 1, edits: [], to_s: 40 });
    while (!reports.some(({ kind }) => kind === 'frames')) await settled();
    const frames = reports.filter((report) => report.kind === 'frames');
    expect(frames.map(({ run, rows }) => [run, rows.at(-7)])).toEqual([[2, 40]]);
  });

  it('ends after a day in the body and says so', async () => {
    const { owner, begin, beats, reports } = held();
    await begin({ to_s: LAST_S - 30 });
    owner.order({ kind: 'pace', speed: 600 });
    beats(10);
    expect(reports.filter((report) => report.kind === 'finished')).toEqual([
      { kind: 'finished', run: 1, at_s: LAST_S },
    ]);
  });

  it('says when a calculation fails, and lives again from a new beginning', async () => {
    const { owner, begin, beats, reports, frames } = held();
    await begin();
    owner.order({ kind: 'change', run: 1, path: INFUSION, value: 13 });
    expect(reports.at(-1)).toMatchObject({
      kind: 'failed',
      run: 1,
      reason: 'plasma oxytocin left its range',
    });
    await begin({ run: 2 });
    owner.order({ kind: 'pace', speed: 60 });
    beats(5);
    expect(frames().at(-1)![0]).toBe(10);
  });

  it('says so where somebody who is still on the way is to be changed', async () => {
    const world = held();
    world.owner.order({ kind: 'begin', run: 1, person: woman, seed: 1, edits: [], to_s: 0 });
    world.owner.order({ kind: 'change', run: 1, path: INFUSION, value: 10 });
    expect(world.reports.at(-1)).toEqual({ kind: 'refused', run: 1, path: INFUSION });
    await settled();
    expect(world.reports.some((report) => report.kind === 'changed')).toBe(false);
  });

  it('takes no orders for a run that is over', async () => {
    const { owner, begin, reports } = held();
    await begin({ run: 2 });
    owner.order({ kind: 'change', run: 1, path: INFUSION, value: 10 });
    expect(reports.some((report) => report.kind === 'changed')).toBe(false);
  });

  it('says when there is no model to live', async () => {
    const reports: Report[] = [];
    host(undefined, { now: () => 0, post: (report) => void reports.push(report) });
    expect(reports).toEqual([{ kind: 'no-model' }]);
  });
});
