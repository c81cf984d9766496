import { measureAll, readScenario, startRun } from './src/index.ts';

for (const neurons of ['prescribed', 'surrogate', 'spiking'])
  for (const cells of neurons === 'spiking' ? [48, 512] : [0]) {
    const r = readScenario(`tokos: 1
person: {kind: woman, neurons: ${neurons}${cells ? `, cells: ${cells}` : ''}}
max: ${process.argv[2] ?? '1 h'}
`);
    if (!r.scenario) {
      console.log(r.refusals.map((x) => x.fault.message));
      continue;
    }
    const t0 = process.cpuUsage().user;
    const run = await startRun(r.scenario, {
      signals: [
        'firing_rate',
        'dendritic_store',
        'burst',
        'secretion',
        'terminal_release',
        'central_oxytocin',
      ],
    });
    const t1 = process.cpuUsage().user;
    run.advance();
    const t2 = process.cpuUsage().user;
    const o = run.outcome();
    const mean = (s: string, f: number, t: number) => {
      const c = o.curves[s]!;
      let x = 0,
        n = 0;
      for (let i = f; i < Math.min(t, c.values.length); i++) {
        x += c.values[i]!;
        n++;
      }
      return x / n;
    };
    console.log(
      neurons,
      cells,
      'setup',
      ((t1 - t0) / 1e3).toFixed(0),
      'run',
      ((t2 - t1) / 1e3).toFixed(0),
      'ms; plasma',
      [600, 1800, 3600, 7200, 14400].map((t) => o.curves.plasma_oxytocin!.values[t]?.toFixed(3)),
      'secr',
      mean('secretion', 60, 1e9).toFixed(3),
      'rate',
      mean('firing_rate', 60, 1e9).toFixed(2),
      'X',
      mean('terminal_release', 60, 1e9).toFixed(3),
      'store',
      mean('dendritic_store', 60, 600).toFixed(1),
      mean('dendritic_store', 3000, 3600).toFixed(1),
      'bursts',
      (mean('burst', 1, 1e9) * o.end).toFixed(0),
      run.neurons.backend,
    );
    run.close();
  }
