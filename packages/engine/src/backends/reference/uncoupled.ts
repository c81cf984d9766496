import * as at from '../../neurons/kernels/places.ts';
import { philox4x32 } from '../../random/philox.ts';
import type { Numbers, Round } from '../numbers.ts';
import { halfWordCounts, UNDECIDED } from './half-word-counts.ts';
import type { Terminals } from './terminals.ts';

const FLOOR = 1e-20;
const BINS = at.BIN_COUNT;

/** A second of cells without neighbours, two cells at a time; the twin of uncoupled.as.ts. */
export function referenceUncoupled(
  numbers: Numbers,
  terminals: Terminals,
  round: Round,
): (first: number, end: number) => void {
  const { floats: f, ints, doubles, bytes } = numbers;
  const { count, sort } = halfWordCounts(numbers);
  const tables = [new Int16Array(4096), new Int16Array(4096)] as const;
  const words = new Uint32Array(4);
  const released = new Float64Array(BINS * 8);
  const floor = round(FLOOR);

  function pairSecond(block: number, pair: number): void {
    const lane = 2 * pair;
    const x = (ints[at.NEURONS] >> 2) + block * at.UNCOUPLED_WORDS + lane;
    const y = x + 1;
    const endings = (ints[at.TERMINALS] >> 2) + block * at.TERMINAL_WORDS + lane;
    const shared = ints[at.COUNTS_STRIDE] === 0;
    const table = (ints[at.COUNTS] + block * ints[at.COUNTS_STRIDE]) >> 1;
    if (!shared) {
      sort(table, lane, tables[0]);
      sort(table, lane + 1, tables[1]);
    }
    const [countsX, countsY] = [tables[0], shared ? tables[0] : tables[1]];
    const releases = ints[at.RELEASES] !== 0;
    const row = ints[at.SPIKES_STRIDE];
    const [bitX, bitY] = [1 << lane, 2 << lane];
    let spikes = ints[at.SPIKES] + block;
    const key = [ints[at.SEED_LOW], ints[at.SEED_HIGH]] as const;
    philox4x32([block * 4 + pair, ints[at.SECOND], ints[at.STREAM], ints[at.PERSON]], key, words);
    let [s0, s1, s2, s3] = [words[0] | 0, words[1] | 0, words[2] | 0, words[3] | 0];
    const keepPsp = f[at.KEEP_PSP];
    const size = f[at.SIZE_PSP];
    const keepH = f[at.KEEP_H];
    const loseA = f[at.LOSE_A];
    const loseD = f[at.LOSE_D];
    const gap = f[at.GAP];
    const [addH, addA, addD] = [f[at.ADD_H], f[at.ADD_A], f[at.ADD_D]];
    const depolarises = ints[at.DEPOLARISES] !== 0;
    let [w, h, a, d] = [f[x + at.PSP], f[x + at.H], f[x + at.A], f[x + at.D]];
    let [W, H, A, D] = [f[y + at.PSP], f[y + at.H], f[y + at.A], f[y + at.D]];
    for (let bin = 0; bin < BINS; bin++) {
      for (let ms = 0; ms < 10; ms++) {
        const sum = (s0 + s3) | 0;
        const word = (((sum << 7) | (sum >>> 25)) + s0) | 0;
        const t = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = (s3 << 11) | (s3 >>> 21);
        // a half word counts as signed; 32768 makes its place in the table
        let n = countsX[(((word << 16) >> 20) + 2048) & 4095];
        let N = countsY[((word >> 20) + 2048) & 4095];
        if (n === UNDECIDED) n = count((word << 16) >> 16, table, lane);
        if (N === UNDECIDED) N = count(word >> 16, table, lane + 1);
        w = round(round(w * keepPsp) + round(n * size));
        W = round(round(W * keepPsp) + round(N * size));
        h = round(h * keepH);
        H = round(H * keepH);
        a = round(a - round(a * loseA));
        A = round(A - round(A * loseA));
        let rise = round(round(w - h) - a);
        let Rise = round(round(W - H) - A);
        if (depolarises) {
          d = round(d - round(d * loseD));
          D = round(D - round(D * loseD));
          rise = round(rise + d);
          Rise = round(Rise + D);
        }
        if (rise > gap) {
          h = round(h + addH);
          a = round(a + addA);
          d = round(d + addD);
          bytes[spikes] |= bitX;
          if (releases) terminals.enter(endings, ms);
        }
        if (Rise > gap) {
          H = round(H + addH);
          A = round(A + addA);
          D = round(D + addD);
          bytes[spikes] |= bitY;
          if (releases) terminals.enter(endings + 1, ms);
        }
        spikes += row;
      }
      w = round(w + floor);
      W = round(W + floor);
      h = round(h + floor);
      H = round(H + floor);
      a = round(a + floor);
      A = round(A + floor);
      if (depolarises) {
        d = round(d + floor);
        D = round(D + floor);
      }
      if (releases) {
        released[8 * bin + lane] = terminals.bin(endings);
        released[8 * bin + lane + 1] = terminals.bin(endings + 1);
      }
    }
    const random = (ints[at.NEURONS] >> 2) + block * at.UNCOUPLED_WORDS + at.PAIR_WORDS + pair;
    [ints[random], ints[random + 4], ints[random + 8], ints[random + 12]] = [s0, s1, s2, s3];
    [f[x + at.PSP], f[x + at.H], f[x + at.A], f[x + at.D]] = [w, h, a, d];
    [f[y + at.PSP], f[y + at.H], f[y + at.A], f[y + at.D]] = [W, H, A, D];
  }

  return (first, end) => {
    if (ints[at.COUNTS_STRIDE] === 0) sort(ints[at.COUNTS] >> 1, 0, tables[0]);
    for (let block = first; block < end; block++) {
      for (let pair = 0; pair < 4; pair++) pairSecond(block, pair);
      if (ints[at.RELEASES] === 0) continue;
      const sums = (ints[at.BINS] >> 3) + Math.floor(block / at.CHUNK_BLOCKS) * BINS * 4;
      for (let i = 0; i < BINS; i++) {
        for (let l = 0; l < 4; l++) {
          doubles[sums + 4 * i + l] += round(released[8 * i + l] + released[8 * i + 4 + l]);
        }
      }
    }
  };
}
