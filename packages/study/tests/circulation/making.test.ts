import { COMPONENTS, DELAYS } from '@tokos/body';
import { delayPart, PortTable, rungeKutta4, Simulation } from '@tokos/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyModel } from '../../src/run/body-model.ts';
import { RatLife, ratModel } from './rat-life.ts';

const DAY = 86_400;
const HOURS = 3600;
const [carried] = DELAYS;

/** Fires at a rate and releases at another for some hours; what is made travels as in a living person. */
interface Spell {
  readonly hours: number;
  readonly firing: number;
  readonly release: number;
}

function lived(spells: readonly Spell[]) {
  const rat = new RatLife();
  const ports = new PortTable(rat.run, ratModel.layout);
  const { from, to, port, later } = carried!;
  const way = delayPart(from, { name: to, unit: port.unit }, later.value * DAY, 0);
  ports.look();
  way.begin(ports);
  rat.set('prescribed', 0);
  let [time, sent] = [0, 0];
  const under: number[] = [];
  for (const { hours, firing, release } of spells) {
    rat.set('firingRate', firing);
    rat.set('terminalRelease', release);
    for (const end = time + hours * HOURS; time < end; time++) {
      ports.look();
      sent = ports.read(from);
      way.meet(ports, time);
      under.push(sent);
      rat.advance(time + 1);
    }
  }
  // what left the cell bodies within the time of the way has not arrived
  const underWay = under.slice(-later.value * DAY).reduce((sum, x) => sum + x, 0);
  return { rat, underWay };
}

const anySpell = fc.record({
  hours: fc.integer({ min: 1, max: 30 }),
  firing: fc.double({ min: 0, max: 10, noNaN: true }),
  release: fc.double({ min: 0, max: 30, noNaN: true }),
});

test('whatever the cells do: made is under way, in the gland or lost from it', () => {
  fc.assert(
    fc.property(fc.array(anySpell, { minLength: 1, maxLength: 4 }), (spells) => {
      const { rat, underWay } = lived(spells);
      const [made, arrived, lost] = ['oxytocinMade', 'oxytocinArrived', 'oxytocinLost'].map((o) =>
        rat.output(o),
      ) as [number, number, number];
      const inside = 590_000 + arrived - lost;
      expect(rat.output('storeFilling')).toBeCloseTo(Math.max(0, inside / 590_000), 9);
      // what is made within a second leaves as it was at its beginning
      expect(Math.abs(made - arrived - underWay)).toBeLessThan(1e-4 * made);
      expect(rat.output('storeFilling')).toBeGreaterThanOrEqual(0);
      expect(rat.output('transcripts')).toBeGreaterThanOrEqual(1);
    }),
    { seed: 3, numRuns: 12 },
  );
}, 60_000);

test('at rest what is made is what is lost, and the gland stays full', () => {
  const rat = new RatLife();
  rat.advance(5 * DAY);
  expect(rat.output('storeFilling')).toBeCloseTo(1, 9);
  expect(rat.output('transcripts')).toBe(1);
  // 30 ng a day: a twentieth of the gland, which turns over in two weeks
  expect(rat.output('oxytocinLost') / 5000).toBeGreaterThan(25);
  expect(rat.output('oxytocinLost') / 5000).toBeLessThan(35);
});

test('what is made beyond rest arrives after a tenth of a day, no sooner', () => {
  const part = delayPart('from', { name: 'to', unit: '1' }, carried!.later.value * DAY, 0);
  const given = new Map([['from', 1]]);
  const slot = (port: string) => ({
    read: () => given.get(port)!,
    write: (value: number) => given.set(port, value),
  });
  const ports = { slot } as unknown as PortTable;
  part.begin(ports);
  for (let second = 0; second < 0.1 * DAY; second++) part.meet(ports, second);
  expect(given.get('to')).toBe(0);
  part.meet(ports, 0.1 * DAY);
  expect(given.get('to')).toBe(1);
});

test('three spikes a second for five days empty the gland by day, and transcripts follow after days', () => {
  // what these cells release at three spikes a second
  const days = [1, 2, 3, 4, 5].map((day) => lived([{ hours: 24 * day, firing: 3, release: 4.93 }]).rat);
  const filling = days.map((rat) => rat.output('storeFilling'));
  const drive = days.map((rat) => rat.output('transcripts'));
  for (let day = 1; day < 5; day++) expect(drive[day]).toBeGreaterThan(drive[day - 1]!);
  expect(filling[0]).toBeLessThan(0.6);
  expect(filling[1]).toBeLessThan(filling[0]!);
  expect(drive[0]).toBeLessThan(1.5);
  expect(drive[2]).toBeGreaterThan(2);
  expect(filling[4]).toBeGreaterThan(0.2);
}, 60_000);

test('a person at rest makes what she loses, before and in pregnancy', async () => {
  const { layout, rates } = await bodyModel();
  const model = await bodyModel();
  const firing: number[] = [];
  for (const weeks of [0, 39]) {
    const states = Float64Array.from(layout.states, (s) => s.value);
    const at = (name: string): number => layout.states.findIndex((s) => s.name === name);
    if (weeks > 0) {
      states[at('oxytocinase.gestation')] = weeks;
      states[at('oxytocinase.since')] = 0;
    }
    const run = new Simulation({
      model,
      parameters: Float64Array.from(layout.parameters, (p) => p.value),
      states,
      inputs: Float64Array.from(layout.inputs, (i) => i.value),
      solver: rungeKutta4({ size: layout.states.length, rates }, { step: 1 }),
      chance: 'middle',
    });
    run.advance(DAY / 4);
    const output = (name: string): number => run.outputs()[layout.outputs.findIndex((o) => o.name === name)];
    expect(output('storeFilling')).toBeCloseTo(1, 9);
    expect(output('restSupply')).toBeCloseTo(output('glandRelease'), 9);
    firing.push(output('restFiring'));
  }
  const [usual, term] = firing as [number, number];
  // conscious rats fire 0.5 to 2.5 times a second, and two to five times faster around birth
  expect(usual).toBeGreaterThan(0.5);
  expect(usual).toBeLessThan(2.5);
  expect(term / usual).toBeGreaterThan(2);
  expect(term / usual).toBeLessThan(5);
});

test('every text of the body has a name of its own', () => {
  const names = COMPONENTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
