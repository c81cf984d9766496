import { axonTerminal, coupledNeuron, dendriticBundle, magnocellularNeuron } from '@tokos/body';
import { wiring } from '@tokos/engine';
import type { Component, Passports } from '@tokos/language';
import { describe, expect, test } from 'vitest';
import { agreement, coupledOf, relativeError, runFast, uncoupledOf } from '../../tests/neurons/fast-cells.ts';
import { runCoupled, runUncoupled, type Sets, type TextRun } from '../../tests/neurons/text-cells.ts';

/**
 * The build fails if a fast cell does not follow its text: each number of each text is changed in turn, and
 * the fast cells must go where the text goes and leave where they were.
 */
const names = (text: Component): string[] => Object.keys(text.parameters);

/** Where a tenth more would change nothing, or everything. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  h_D: { h_D: 80, k_D: 0.7 },
  k_D: { k_D: 0.7 },
  v_rest: { v_rest: -61 },
  delay: { delay: 7 },
  tau_E: { tau_E: 1 },
  V_E: { V_E: 5 },
};
/** What the change is compared with, where the default hides it. */
const AGAINST: Readonly<Record<string, Readonly<Record<string, number>>>> = { h_D: { k_D: 0.7 } };

const replaced = (text: Component, numbers: Readonly<Record<string, number>>): Passports =>
  Object.fromEntries(Object.entries(numbers).map(([n, value]) => [n, { ...text.parameters[n], value }]));

/** The text's numbers with one of them changed: by a tenth, or a steepness by one. */
function changed(text: Component, name: string): Passports {
  const { value } = text.parameters[name];
  return replaced(text, OTHERWISE[name] ?? { [name]: name.startsWith('n_') ? value + 1 : value * 1.1 });
}

const bits = ({ spikes, released, dendriticRelease, store }: TextRun): string =>
  JSON.stringify([[...spikes], released, dendriticRelease, store]);

/** In so short a run one spike that falls a millisecond later is more than a thousandth. */
const LEAST_AGREEMENT = 0.995;
const SECONDS = 4;
const CELLS = 4;
/** Hard enough to fatigue the pool. */
const RATES = { excitation: 900, inhibition: 300 };

async function followsAlone(sets: Sets, against: Sets = {}): Promise<void> {
  const text = runUncoupled(3, CELLS, SECONDS, RATES, sets);
  const fast = await runFast(uncoupledOf(CELLS, 3, sets), SECONDS, RATES);
  expect(agreement(text, fast)).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
  expect(relativeError(fast.released, text.released)).toBeLessThan(0.005);
  expect(bits(fast)).not.toBe(bits(await runFast(uncoupledOf(CELLS, 3, against), SECONDS, RATES)));
}

describe('magnocellular-neuron', () => {
  test.each(names(magnocellularNeuron))('the cells follow %s', (name) => {
    const against = replaced(magnocellularNeuron, AGAINST[name] ?? {});
    return followsAlone({ neuron: changed(magnocellularNeuron, name) }, { neuron: against });
  });
});

describe('axon-terminal', () => {
  test.each(names(axonTerminal))('the endings follow %s', (name) =>
    followsAlone({ terminals: changed(axonTerminal, name) }),
  );
});

const NETWORK = { cells: 12, bundles: 3, seconds: 4, store: 85 } as const;
const DRIVE = { excitation: 80, inhibition: 80, priming: 0.5 };

async function followsTogether(sets: Sets): Promise<void> {
  const { cells, bundles, seconds, store } = NETWORK;
  const text = runCoupled(9, seconds, { ...DRIVE, store, bundles, wiring: wiring(cells, bundles, 9) }, sets);
  const fast = await runFast(coupledOf(cells, 9, sets, { store }), seconds, DRIVE);
  expect(agreement(text, fast)).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
  expect(relativeError(fast.dendriticRelease, text.dendriticRelease)).toBeLessThan(0.005);
  expect(bits(fast)).not.toBe(bits(await runFast(coupledOf(cells, 9, {}, { store }), seconds, DRIVE)));
}

describe('coupled-neuron', () => {
  test.each(names(coupledNeuron))('the network follows %s', (name) =>
    followsTogether({ neuron: changed(coupledNeuron, name) }),
  );
});

describe('dendritic-bundle', () => {
  test.each(names(dendriticBundle))('the network follows %s', (name) =>
    followsTogether({ bundle: changed(dendriticBundle, name) }),
  );
});
