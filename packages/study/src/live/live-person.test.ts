import { DRUGS } from '@tokos/body';
import { Fault } from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hourOf, lived } from '../../tests/lived.ts';
import type { PersonChoice } from '../scenario/person.ts';
import { LIVE_PATHS } from './live-paths.ts';
import type { Edit, LivePerson } from './live-person.ts';
import { type LiveChoice, type LivePersonChoice, startLivePerson } from './start-live-person.ts';

const OXYTOCIN = 'infusion.oxytocin_mu_per_min';
const woman = (choice: LiveChoice = {}): Promise<LivePerson> =>
  startLivePerson({ kind: 'woman', neurons: 'prescribed' }, choice);
const shown = (person: LivePerson): BigUint64Array => {
  const values = new Float64Array(person.signals.length);
  person.read(values);
  return new BigUint64Array(values.buffer);
};
const signalOf = (person: LivePerson, name: string): number => {
  const values = new Float64Array(person.signals.length);
  person.read(values);
  return values[person.signals.findIndex((signal) => signal.name === name)];
};

test('a live person shows signals with units and begins at rest', async () => {
  const person = await woman();
  expect(person.time_s).toBe(0);
  expect(person.signals[0]).toMatchObject({ name: 'plasma_oxytocin', unit: 'pmol/L' });
  expect(signalOf(person, 'plasma_oxytocin')).toBeCloseTo(1.886, 12);
  expect(signalOf(person, 'infusion')).toBe(0);
});

test('every drug has a path, and a hand on its pump is a drip of a scenario to the last bit', async () => {
  const veins = Object.values(LIVE_PATHS).flatMap((path) => (path.sets === 'vein' ? [path.vein] : []));
  expect(veins).toEqual(Object.values(DRUGS).map(({ vein }) => vein));
  const person = await woman();
  person.advance(600);
  person.change(OXYTOCIN, 10);
  person.advance(1800);
  person.change(OXYTOCIN, 0);
  person.advance(3600);
  const life = await lived(
    hourOf([{ infusion: { drug: 'oxytocin', rate: '10 mU/min' }, at: '10 min', for: '20 min' }]),
  );
  expect(signalOf(person, 'plasma_oxytocin')).toBe(life.at('plasma_oxytocin', 3600));
  expect(signalOf(person, 'oxytocin_received')).toBe(life.at('oxytocin_received', 3600));
});

test('a hand on one pump leaves the other alone', async () => {
  const person = await woman();
  person.change(OXYTOCIN, 10);
  person.change('infusion.carbetocin_ug_per_min', 5);
  person.change('infusion.carbetocin_ug_per_min', 0);
  expect(signalOf(person, 'infusion')).toBeCloseTo(16.68, 2);
});

const canBeDone = (path: string, kind: string): boolean =>
  LIVE_PATHS[path].people?.some((one) => one === kind) ?? true;
const editsUntil = (latest: number, kind: string): fc.Arbitrary<Edit[]> => {
  const paths = Object.keys(LIVE_PATHS).filter((path) => canBeDone(path, kind));
  const anyEdit = fc.constantFrom(...paths).chain((path) =>
    fc.record({
      at_s: fc.integer({ min: 0, max: Math.floor(latest) }),
      path: fc.constant(path),
      value: LIVE_PATHS[path].whole
        ? fc.constantFrom(0, 1, LIVE_PATHS[path].greatest)
        : fc.constantFrom(0, 0.001, 0.5, 0.25 * LIVE_PATHS[path].greatest),
    }),
  );
  return fc.array(anyEdit, { maxLength: 6 });
};
/** How the cells of a life are run, and how long it is followed [s]. */
const LIVES: readonly (readonly [string, LivePersonChoice, number, number])[] = [
  ['no cells', { kind: 'woman', neurons: 'prescribed' }, 3600, 20],
  ['cells as one rate', { kind: 'woman', neurons: 'surrogate' }, 3600, 3],
  ['24 cells', { kind: 'nursing_mother', neurons: 'spiking', cells: 24 }, 120, 5],
];
/** Lives with these edits made by hand, in strides of so many seconds. */
async function byHand(
  who: LivePersonChoice,
  edits: readonly Edit[],
  stride: number,
  end: number,
): Promise<LivePerson> {
  const person = await startLivePerson(who);
  for (const { at_s, path, value } of edits.toSorted((a, b) => a.at_s - b.at_s)) {
    for (let to = person.time_s + stride; to < at_s; to += stride) person.advance(to);
    person.advance(at_s);
    person.change(path, value);
  }
  for (let to = person.time_s + stride; to < end; to += stride) person.advance(to);
  person.advance(end);
  return person;
}

test.each(LIVES)(
  'a life with the edits of another is that life, however both cut their time: %s',
  async (_, who, end, numRuns) => {
    const strides = fc.double({ min: 0.3, max: 500, noNaN: true });
    await fc.assert(
      fc.asyncProperty(editsUntil(0.9 * end, who.kind), strides, async (edits, stride) => {
        const first = await byHand(who, edits, stride, end);
        const kept = await startLivePerson(who, { edits: first.edits });
        kept.advance(0.34 * end);
        kept.advance(end);
        expect(shown(kept)).toEqual(shown(first));
        expect(kept.edits).toEqual(first.edits);
        for (const person of [first, kept]) person.close();
      }),
      { numRuns },
    );
  },
);

test('edits of another life need not stand in order', async () => {
  const edits = [30, 10, 20].map((at_s) => ({ at_s, path: OXYTOCIN, value: at_s }));
  const person = await woman({ edits });
  person.advance(60);
  expect(person.edits.map(({ at_s }) => at_s)).toEqual([10, 20, 30]);
  expect(signalOf(person, 'infusion')).toBeCloseTo(30 * 1.668, 2);
});

test('whole seconds are the steps of a live person, and time never goes back', async () => {
  const person = await woman();
  person.advance(0.9);
  expect(person.time_s).toBe(0);
  person.advance(61.9);
  expect(person.time_s).toBe(61);
  person.advance(10);
  person.advance(Number.NaN);
  expect(person.time_s).toBe(61);
});

test('an edit made while others wait is done now, and those when their time comes', async () => {
  const person = await woman({ edits: [{ at_s: 100, path: OXYTOCIN, value: 5 }] });
  person.advance(50);
  expect(person.change(OXYTOCIN, 20)).toEqual({ at_s: 50, path: OXYTOCIN, value: 20 });
  person.advance(99);
  expect(signalOf(person, 'infusion')).toBeCloseTo(33.36, 2);
  person.advance(101);
  expect(signalOf(person, 'infusion')).toBeCloseTo(8.34, 2);
  expect(person.edits.map(({ at_s }) => at_s)).toEqual([50, 100]);
});

const STEADY = 'Give a value in that range.';
const mU = (given: string): string => `${OXYTOCIN} is ${given} mU/min; expected 0 to 500 mU/min. ${STEADY}`;
test.each([
  [{ value: Number.NaN }, 'out-of-range', mU('.nan')],
  [{ value: Infinity }, 'out-of-range', mU('.inf')],
  [{ value: -Infinity }, 'out-of-range', mU('-.inf')],
  [{ value: -1 }, 'out-of-range', mU('-1')],
  [{ value: 500.1 }, 'out-of-range', mU('500.1')],
  [{ value: '5' as unknown as number }, 'out-of-range', mU('5')],
  [{ at_s: 0.5 }, 'out-of-range', `at_s is 0.5 s; expected a whole second from 0 to 34560000. ${STEADY}`],
  [{ at_s: -1 }, 'out-of-range', `at_s is -1 s; expected a whole second from 0 to 34560000. ${STEADY}`],
  [
    { at_s: Number.NaN },
    'out-of-range',
    `at_s is .nan s; expected a whole second from 0 to 34560000. ${STEADY}`,
  ],
  [
    { at_s: 1e9 },
    'out-of-range',
    `at_s is 1000000000 s; expected a whole second from 0 to 34560000. ${STEADY}`,
  ],
  [{ path: 'infusion.oxitocin_mu_per_min' }, 'path-unknown', `Did you mean '${OXYTOCIN}'?`],
  [{ path: 'constructor' }, 'path-unknown', "'constructor' cannot be set; expected one of"],
  [{ path: '__proto__' }, 'path-unknown', "'__proto__' cannot be set; expected one of"],
])('the edit %o is refused: %s', async (wrong, code, sentence) => {
  const edit = { at_s: 10, path: OXYTOCIN, value: 5, ...wrong };
  const refusal = async (act: () => unknown): Promise<Fault> => {
    try {
      await act();
    } catch (mistake) {
      if (mistake instanceof Fault) return mistake;
    }
    throw new Error('it was accepted');
  };
  const replayed = await refusal(() => woman({ edits: [edit] }));
  expect(replayed.code).toBe(code);
  expect(replayed.message).toContain(sentence);
  if ('at_s' in wrong) return;
  const person = await woman();
  const byHandNow = await refusal(() => person.change(edit.path, edit.value));
  expect(byHandNow.message).toBe(replayed.message);
  expect(person.edits).toEqual([]);
  expect(signalOf(person, 'infusion')).toBe(0);
});

test.each<[object, LiveChoice, string]>([
  [{ kind: 'woman', weight_kg: Number.NaN }, {}, "'person weight_kg' is .nan; expected a number, in kg."],
  [{ kind: 'woman', weight_kg: 2 }, {}, 'person weight_kg is 2 kg; expected 35 to 250 kg.'],
  [{ kind: 'man', weeks: 3 }, {}, "A man has no 'weeks'"],
  [{ kind: 'constructor' }, {}, "person kind: unknown 'constructor'"],
  [{ kind: 'woman' }, { seed: -1 }, 'seed is -1; expected a whole number'],
  [{ kind: 'woman' }, { seed: Number.NaN }, 'seed is .nan; expected a whole number'],
])('nobody lives who is %o with %o', async (who, choice, sentence) => {
  await expect(startLivePerson(who as PersonChoice, choice)).rejects.toThrow(sentence);
});
