import { mean, NETS, populationOf, spread } from './population.ts';

/**
 * Where the dendritic store of 512 cells settles at the input and priming at which a kind of person rests,
 * and whether they burst there: mean over the last ten minutes of forty, in five nets.
 *
 *     node --conditions=source house/fit/store-at-rest.ts
 */
const RESTS = {
  'at rest': { input: 63, priming: 0.1, store: 32 },
  nursing: { input: 62.3, priming: 0.17, store: 55 },
  'at term': { input: 92, priming: 0.2, store: 20 },
} as const;
const INHIBITION = 80;
const SETTLING = 1800;
const SECONDS = 600;

for (const [name, { input, priming, store }] of Object.entries(RESTS)) {
  const found = [];
  for (const net of NETS) {
    const cells = await populationOf(net, store);
    let [sum, most, released] = [0, 0, 0];
    for (let second = 0; second < SETTLING + SECONDS; second++) {
      const lived = cells.advance({ excitation: input, inhibition: INHIBITION, priming });
      most = Math.max(most, lived.spikes / cells.cells);
      if (second < SETTLING) continue;
      sum += lived.store / SECONDS;
      released += lived.released / SECONDS;
    }
    cells.close();
    found.push({ store: sum, most, released });
  }
  const stores = found.map((one) => one.store);
  const released = mean(found.map((one) => one.released));
  const most = Math.max(...found.map((one) => one.most));
  const row = { name, input, priming, store: mean(stores), storeSpread: spread(stores), released, most };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
