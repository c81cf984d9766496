import { readFileSync } from 'node:fs';
import { dormandPrince, rungeKutta4, type Solver } from '@tokos/engine';
import type { Model } from '@tokos/language';
import { expect, test } from 'vitest';
import { lived, presentParameters } from './circulation.ts';
import { type Column, columns, PROTOCOLS, type Protocol, type Stored } from './protocols.ts';

const stored = JSON.parse(readFileSync(new URL('plasma.json', import.meta.url), 'utf8')) as Stored;
const regenerate = 'see house/oracle/README.md for how to ask the oracle again';

const rates = (m: Model) => ({ size: m.layout.states.length, rates: m.rates });
const adaptive = (m: Model): Solver =>
  dormandPrince(rates(m), {
    rtol: 1e-9,
    atol: new Float64Array(m.layout.states.length).fill(1e-12),
    longest: 600,
  });
const coupled = (m: Model): Solver => rungeKutta4(rates(m), { step: 1 });

interface Worst {
  readonly error: number;
  readonly where: string;
}

/** The largest relative error, over all columns and all minutes. */
function worstOf(
  p: Protocol,
  solver: (m: Model) => Solver,
  among: readonly Column[] = columns,
  spoiled: Readonly<Record<string, number>> = {},
): Worst {
  const oracle = stored.runs[p.name];
  if (!oracle) throw new Error(`the oracle was not asked about ${p.name}: ${regenerate}`);
  const own = lived(p, solver, spoiled);
  let worst: Worst = { error: 0, where: 'nowhere' };
  for (const column of among) {
    expect(own[column]).toHaveLength(oracle[column].length);
    own[column].forEach((x, minute) => {
      const told = oracle[column][minute] ?? Number.NaN;
      const error = x === told ? 0 : Math.abs(x / told - 1);
      if (!(error <= worst.error))
        worst = { error, where: `${column} at minute ${minute}: ${x}, not ${told}` };
    });
  }
  return worst;
}

test('the oracle was asked about the parameters that the body has today', () => {
  expect(presentParameters(), regenerate).toEqual(stored.parameters);
  expect(Object.keys(stored.runs)).toEqual(PROTOCOLS.map((p) => p.name));
  expect(stored.solver).toMatch(/^CVODE .* SUNDIALS \d/);
});

test.each(PROTOCOLS)('Dormand-Prince at 1e-9 tells what CVODE tells, within 1e-6: $about', (p) => {
  const { error, where } = worstOf(p, adaptive);
  process.stdout.write(`Dormand-Prince against CVODE, ${p.name}: ${error.toExponential(1)}\n`);
  expect(error, where).toBeLessThan(1e-6);
});

test.each(PROTOCOLS)('RK4 at a second tells what CVODE tells, within 1e-4: $about', (p) => {
  const { error, where } = worstOf(p, coupled);
  process.stdout.write(`RK4 at 1 s against CVODE, ${p.name}: ${error.toExponential(1)}\n`);
  expect(error, where).toBeLessThan(1e-4);
});

test('a clearance that is wrong by one in ten thousand is seen', () => {
  const [drip] = PROTOCOLS;
  if (!drip) throw new Error('there are no protocols');
  const { error } = worstOf(drip, adaptive, ['C1'], { 'plasma.CL_lin': 0.42 * 1.0001 });
  expect(error).toBeGreaterThan(1e-5);
});
