import { asides } from './asides.ts';
import { bodyClock } from './body-clock.ts';
import { crowdRun } from './crowd-run.ts';
import { insideLook } from './inside-look.ts';
import type { Order, Report } from './message.ts';
import type { LiveModel, LivePerson } from './model.ts';
import { trainRun } from './train-run.ts';

/** Batches leave thirty times a second, whatever the speed. */
export const BEAT_MS = 1000 / 30;
/** Of each beat, at most this is spent living; the rest of the worker's time stays free for orders. */
const WORK_MS = 20;
/** A run ends after a day in the body. */
export const LAST_S = 86_400;
/** A run that begins later than its start hands over the half hour before it, for the traces. */
export const HISTORY_S = 1800;
/** Beside it, the whole run is kept a minute apart [s]. */
const MINUTE_S = 60;

/** A long way to a later beginning is gone in slices, and told after each [ms]. */
const SLICE_MS = 100;

type Beginning = Extract<Order, { kind: 'begin' }>;
interface World {
  readonly now: () => number;
  readonly post: (report: Report, transfer: readonly ArrayBuffer[]) => void;
}

export interface Host {
  order(order: Order): void;
  /** One beat: live as far as is due, then hand over what was lived. */
  beat(): void;
}

/**
 * Keeps one person alive and reports on her. Time and post are given from outside, so that tests hold the
 * clock.
 */
export function host(model: LiveModel | undefined, { now, post }: World): Host {
  let run = 0;
  let person: LivePerson | undefined;
  /** Somebody who is still on the way to the moment that was asked for. */
  let coming: LivePerson | undefined;
  let clock = bodyClock(0, now() / 1000);
  let speed = 0;
  let lived: number[] = [];
  let minutes: number[] = [];
  const pace = measuredPace(now() / 1000);
  const inside = insideLook(post);
  const train = trainRun(model, now, post);
  const beside = asides(model, now, post);
  const others = crowdRun(model, now, post);

  const report = (message: Report): void => post(message, []);
  /** What she shows now: for the traces, for the course of the whole run, or for both. */
  const look = (from: LivePerson, fine = true): void => {
    const isMinute = from.time_s % MINUTE_S === 0;
    if (!(fine || isMinute)) return;
    const values = new Float64Array(from.signals.length);
    from.read(values);
    if (isMinute) minutes.push(from.time_s, ...values);
    if (!fine) return;
    lived.push(from.time_s, ...values);
    inside.lived();
  };
  const hand = (reached: number): void => {
    inside.hand(now() / 1000);
    if (minutes.length > 0) {
      const course = Float64Array.from(minutes);
      minutes = [];
      post({ kind: 'course', run, rows: course }, [course.buffer]);
    }
    if (lived.length === 0) return;
    const rows = Float64Array.from(lived);
    lived = [];
    post({ kind: 'frames', run, rows, pace: reached }, [rows.buffer]);
  };
  const failed = (error: unknown): void => {
    const who = person ?? coming;
    const at_s = who?.time_s ?? 0;
    who?.close();
    [person, coming] = [undefined, undefined];
    inside.clear();
    hand(0);
    report({ kind: 'failed', run, at_s, reason: error instanceof Error ? error.message : String(error) });
  };

  const begin = async (order: Beginning): Promise<void> => {
    run = order.run;
    [lived, minutes] = [[], []];
    (person ?? coming)?.close();
    [person, coming] = [undefined, undefined];
    inside.clear();
    const begun = await model!.start(order.person, order.seed, inside.hear);
    // Somebody else may have been asked for meanwhile.
    if (run !== order.run) return begun.close();
    coming = begun;
    const rest = new Float64Array(begun.signals.length);
    begun.read(rest);
    const passports = model!.passports(order.person);
    const { cells, bundles, backend, wiring } = begun.neurons;
    const neurons = { cells, bundles, backend, wiring: wiring.slice() };
    report({ kind: 'begun', run, signals: begun.signals, rest: [...rest], passports, neurons });
    const from_s = Math.max(0, order.to_s - HISTORY_S);
    for (const { at_s, path, value } of order.edits) {
      if (!(await livedTo(begun, Math.min(at_s, order.to_s), from_s, order))) return;
      begun.change(path, value);
    }
    if (!(await livedTo(begun, order.to_s, from_s, order))) return;
    [person, coming] = [begun, undefined];
    inside.begin(run, begun);
    look(begun);
    hand(0);
    clock = bodyClock(begun.time_s, now() / 1000);
    clock.setSpeed(speed);
  };

  /**
   * Whole seconds, each looked at once the history starts. Cells take their time: it is told how far the
   * body has come, and orders are heard in between; false if one of them began somebody else.
   */
  const livedTo = async (
    who: LivePerson,
    to_s: number,
    from_s: number,
    order: Beginning,
  ): Promise<boolean> => {
    let since = now();
    while (who.time_s < to_s) {
      look(who, who.time_s >= from_s);
      who.advance(Math.min(nextSecond(who), to_s));
      if (now() - since < SLICE_MS) continue;
      report({ kind: 'reaching', run, at_s: who.time_s, to_s: order.to_s });
      await new Promise((heard) => setTimeout(heard));
      if (run !== order.run) return false;
      since = now();
    }
    return true;
  };

  const liveOn = (who: LivePerson): void => {
    const started = now();
    const from_s = who.time_s;
    const to_s = Math.min(clock.due(started / 1000), LAST_S);
    while (who.time_s < to_s && now() - started < WORK_MS) {
      who.advance(nextSecond(who));
      look(who);
    }
    clock.reached(who.time_s, now() / 1000);
    hand(pace.after(who.time_s - from_s, now() / 1000));
    if (who.time_s >= LAST_S && speed > 0) {
      speed = 0;
      clock.setSpeed(0);
      report({ kind: 'finished', run, at_s: who.time_s });
    }
  };

  const change = (who: LivePerson, path: string, value: number): void => {
    const edit = who.change(path, value);
    report({ kind: 'changed', run, edit });
    look(who);
    hand(0);
  };

  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      failed(error);
    }
  };

  report(model ? { kind: 'ready', manifest: model.manifest } : { kind: 'no-model' });
  return {
    order: (order) => {
      const who = person;
      if (order.kind === 'begin' && model) begin(order).catch(failed);
      if (order.kind === 'pace') {
        speed = order.speed;
        clock.due(now() / 1000);
        clock.setSpeed(speed);
        inside.speed(speed);
      }
      if (order.kind === 'look') {
        inside.look(order.at);
        inside.lived();
        inside.hand(now() / 1000);
      }
      if (order.kind === 'train') train.begin(order.rate, order.seconds);
      if (order.kind === 'crowd') others.begin(order.crowd);
      if (order.kind === 'aside') beside.begin(order.name, order.aside);
      if (order.kind === 'change' && order.run === run) {
        if (who) guarded(() => change(who, order.path, order.value));
        else report({ kind: 'refused', run, path: order.path });
      }
    },
    beat: () => {
      const who = person;
      if (who && speed > 0) guarded(() => liveOn(who));
      train.beat();
      beside.beat();
      others.beat();
    },
  };
}

/** The body is only looked at on whole seconds, so that an edit always falls on the same step. */
const nextSecond = (who: LivePerson): number => Math.floor(who.time_s) + 1;

/**
 * Body seconds for each second on the wall, over the last second or so; what a slow device really manages.
 */
function measuredPace(start_s: number): { after: (lived_s: number, wall_s: number) => number } {
  let since = start_s;
  let lived = 0;
  let measured = 0;
  return {
    after: (lived_s, wall_s) => {
      lived += lived_s;
      if (wall_s - since < 1) return measured;
      measured = lived / (wall_s - since);
      since = wall_s;
      lived = 0;
      return measured;
    },
  };
}
