import { writeFileSync } from 'node:fs';
import { person } from '@tokos/body';
import { BurstOnset } from '@tokos/study/neurons';
import { mean, NETS, populationOf, spread } from './population.ts';

/**
 * How many bursts 512 cells give in the first 15 minutes of suckling, and when the first comes, for each
 * priming that suckling may add to that of a nursing mother at rest, in five nets. `k_suckling` of the
 * milk-ejection reflex is the one that gives 4.5 bursts, the middle of what a feed has.
 *
 *     node --conditions=source house/fit/feed-priming.ts
 */
/** At which the cells give what the resting level of a person costs. */
const INPUT = 62.95;
const INHIBITION = 80;
const { neurons } = person('nursing_mother');
if (neurons.kind !== 'coupled') throw new Error('a mother has a network');
const REST = { priming: neurons.priming.value, store: neurons.store.value };
const ADDED = [0.35, 0.4, 0.45, 0.5];
const WARM_UP = 120;
const FEED = 900;
const BURSTS = 4.5;

async function feed(net: number, added: number): Promise<number[]> {
  const cells = await populationOf(net, REST.store);
  const onset = new BurstOnset(cells.cells);
  const onsets: number[] = [];
  for (let second = -WARM_UP; second < FEED; second++) {
    const priming = REST.priming + (second < 0 ? 0 : added);
    const lived = cells.advance({ excitation: INPUT, inhibition: INHIBITION, priming });
    if (onset.hear(lived.spikes, lived.spikeTimes) && second >= 0) onsets.push(second);
  }
  cells.close();
  return onsets;
}

const rows = [];
for (const added of ADDED) {
  const feeds = [];
  for (const net of NETS) feeds.push(await feed(net, added));
  const bursts = feeds.map((onsets) => onsets.length);
  const first = feeds.flatMap((onsets) => onsets.slice(0, 1));
  rows.push({ added, bursts: mean(bursts), burstsSpread: spread(bursts), first: mean(first) });
  process.stdout.write(`${JSON.stringify(rows.at(-1))}\n`);
}
const above = rows.findIndex(({ bursts }) => bursts >= BURSTS);
const [low, high] = [rows[above - 1]!, rows[above]!];
const share = (BURSTS - low.bursts) / (high.bursts - low.bursts);
const k_suckling = low.added + share * (high.added - low.added);
writeFileSync(
  new URL('feed-priming.json', import.meta.url),
  `${JSON.stringify({ input: INPUT, rest: REST, target: BURSTS, k_suckling, rows }, null, 1)}\n`,
);
process.stdout.write(`${JSON.stringify({ k_suckling })}\n`);
