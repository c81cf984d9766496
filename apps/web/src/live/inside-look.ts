import { BurstWatch, endingsOf, type NetworkBurst, type SpikesOfSecond } from '@tokos/study';
import type { Report } from './message.ts';
import type { LivePerson } from './model.ts';

/** Where somebody looks inside the person, and into which cell. */
export type Look =
  | { readonly at: 'hypothalamus'; readonly cell: number }
  | { readonly at: 'pituitary' }
  | undefined;

/** The worker keeps this much, so that whoever looks in sees the last burst at once: some MB at most [s]. */
export const KEPT_S = 300;
/** Faster than this a potential cannot be followed: it is then not asked for [body s per s]. */
export const SLOW_ENOUGH = 20;
/** The stores of the bundles are told this often on the wall [s]. */
const STORES_S = 0.25;

interface KeptSecond {
  readonly second: number;
  readonly cells: Uint16Array;
  readonly times: Uint16Array;
  readonly watched: Float32Array | undefined;
}
type Post = (report: Report, transfer: readonly ArrayBuffer[]) => void;

export interface InsideLook {
  /** The spikes of each second, from the person; the arrays are hers and are copied. */
  hear(spikes: SpikesOfSecond): void;
  /** Somebody else is going to live: what was heard is forgotten. */
  clear(): void;
  begin(run: number, person: LivePerson): void;
  look(at: Look): void;
  speed(speed: number): void;
  /** After a second was lived, while it is still the present one. */
  lived(): void;
  /** Posts what has been heard since. */
  hand(now_s: number): void;
}

/** Watches the cells of the person in the worker, and tells what somebody looks at: every spike, or none. */
export function insideLook(post: Post): InsideLook {
  let run = 0;
  let person: LivePerson | undefined;
  let at: Look;
  let speed = 0;
  let kept: KeptSecond[] = [];
  let waiting: KeptSecond[] = [];
  let endings: number[] = [];
  let watch: BurstWatch | undefined;
  let bursts: NetworkBurst[] = [];
  let toldStores = -1;

  const aim = (): void => {
    const cell = at?.at === 'hypothalamus' && speed <= SLOW_ENOUGH ? at.cell : undefined;
    const neurons = person?.neurons;
    if (neurons && neurons.cells > 0) neurons.watch(cell === undefined ? cell : cell % neurons.cells);
  };
  const burstsIn = ({ second, cells, times }: KeptSecond): void => {
    if (!watch || second < watch.now) return;
    const found = watch.feed(
      { cells, times: Float64Array.from(times, (ms) => second + ms / 1000) },
      second + 1,
    );
    bursts.push(...found);
  };

  return {
    hear: ({ second, count, cells, times, watched }) => {
      const heard: KeptSecond = {
        second,
        cells: Uint16Array.from(cells.subarray(0, count)),
        times: Uint16Array.from(times.subarray(0, count)),
        watched: watched && joined(watched),
      };
      kept.push(heard);
      if (kept.length > KEPT_S) kept.shift();
      if (at?.at === 'hypothalamus') waiting.push(heard);
    },
    clear: () => {
      person = undefined;
      kept = [];
      waiting = [];
    },
    begin: (next, who) => {
      run = next;
      person = who;
      waiting = at?.at === 'hypothalamus' ? kept.slice() : [];
      endings = [];
      bursts = [];
      watch = at?.at === 'hypothalamus' ? burstWatch(who, kept) : undefined;
      toldStores = -1;
      aim();
    },
    look: (next) => {
      const before = at?.at;
      at = next;
      if (at?.at === 'hypothalamus' && before !== 'hypothalamus') {
        waiting = kept.slice();
        watch = person && burstWatch(person, kept);
      }
      if (at?.at !== 'hypothalamus') waiting = [];
      toldStores = -1;
      aim();
    },
    speed: (next) => {
      speed = next;
      aim();
    },
    lived: () => {
      if (at?.at !== 'pituitary' || !person) return;
      const now = endingsOf(person.neurons);
      if (now) endings.push(person.time_s, now.pool, now.reserve, now.gate, now.broadening);
    },
    hand: (now_s) => {
      if (!person) return;
      if (waiting.length > 0) {
        for (const second of waiting) burstsIn(second);
        tellCells(waiting, bursts, run, post);
        waiting = [];
        bursts = [];
      }
      if (endings.length > 0) {
        const rows = Float64Array.from(endings);
        endings = [];
        post({ kind: 'endings', run, rows }, [rows.buffer]);
      }
      if (at?.at === 'hypothalamus' && now_s - toldStores >= STORES_S) {
        toldStores = now_s;
        tellBundles(person, run, post);
      }
    },
  };
}

function burstWatch({ neurons }: LivePerson, kept: readonly KeptSecond[]): BurstWatch | undefined {
  if (neurons.cells === 0) return undefined;
  const watch = new BurstWatch(neurons.cells);
  const [first] = kept;
  // An empty stretch up to the first second that is remembered.
  if (first && first.second > 0) watch.feed({ cells: [], times: [] }, first.second);
  return watch;
}

/** Potential, threshold and afterhyperpolarisation after each millisecond, then calcium each 10 ms. */
function joined(second: NonNullable<SpikesOfSecond['watched']>): Float32Array {
  const { cell, potential, threshold, afterhyperpolarisation, calcium } = second;
  const parts = [Float32Array.of(cell), potential, threshold, afterhyperpolarisation, calcium];
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  return all;
}

function tellCells(
  seconds: readonly KeptSecond[],
  bursts: readonly NetworkBurst[],
  run: number,
  post: Post,
): void {
  const counts = Int32Array.from(seconds, ({ cells }) => cells.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const cells = new Uint16Array(total);
  const times = new Uint16Array(total);
  let from = 0;
  for (const second of seconds) {
    cells.set(second.cells, from);
    times.set(second.times, from);
    from += second.cells.length;
  }
  const watched = seconds.map((second) => second.watched?.slice());
  post(
    {
      kind: 'cells',
      run,
      seconds: Float64Array.from(seconds, ({ second }) => second),
      counts,
      cells,
      times,
      watched,
      bursts: bursts.map(({ onset, end, joined: share, members }) => ({
        onset_s: onset,
        end_s: end,
        joined: share,
        spikes: members.reduce((sum, { spikes }) => sum + spikes, 0) / members.length,
      })),
    },
    [cells.buffer, times.buffer, ...watched.flatMap((each) => (each ? [each.buffer] : []))],
  );
}

function tellBundles({ neurons, time_s }: LivePerson, run: number, post: Post): void {
  const { cells, bundles, wiring } = neurons;
  const stores = new Float32Array(bundles);
  const dendrites = new Float32Array(bundles);
  for (let cell = 0; cell < cells; cell++) {
    const store = neurons.cell(cell)!.store;
    for (const bundle of [wiring[2 * cell]!, wiring[2 * cell + 1]!]) {
      stores[bundle]! += store;
      dendrites[bundle]! += 1;
    }
  }
  const held = new Float32Array(bundles);
  for (let bundle = 0; bundle < bundles; bundle++) {
    // Chance leaves a bundle without any dendrite now and then: it has no store.
    stores[bundle]! /= dendrites[bundle]!;
    held[bundle] = 1 - neurons.bundle(bundle)!.transmitted;
  }
  post({ kind: 'bundles', run, at_s: time_s, stores, held }, [stores.buffer, held.buffer]);
}
