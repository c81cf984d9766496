import { Fault } from '@tokos/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../live/model.ts';
import { toBase64url } from './base64url.ts';
import { deflate } from './deflate.ts';
import { linkOf, openLink } from './link.ts';
import { LINKED_PLACES, type LinkedRun, PANELS, SPEEDS } from './run.ts';

const edits = fc.array(
  fc.record({
    at_s: fc.integer({ min: 0, max: 86_400 }),
    path: fc.constantFrom(
      'infusion.oxytocin_mu_per_min',
      'neurons.priming_drive_per_s',
      'neurons.synaptic_drive',
      'pump.left_mmhg',
      'pump.right_mmhg',
    ),
    value: fc.constantFrom(0, 1, 3, 2.5),
  }),
  { maxLength: 20 },
);
const whole: fc.Arbitrary<LinkedRun> = fc.record({
  model: fc.constant('2026.1'),
  place: fc.constantFrom(...LINKED_PLACES),
  person: fc.oneof(
    fc.record({ kind: fc.constantFrom(...KINDS) }),
    fc.constant({ kind: 'pregnant_woman' as const, weeks: 39 }),
    fc.constant({ kind: 'woman_in_labour' as const, parity: 2, onset: 'induced' as const }),
    fc.constant({
      kind: 'nursing_mother' as const,
      days: 10,
      storage_ml: 300,
      neurons: 'surrogate' as const,
    }),
  ),
  edits,
  seed: fc.integer({ min: 0, max: 4_294_967_295 }),
  speed: fc.constantFrom(...SPEEDS),
  t: fc.integer({ min: 0, max: 86_400 }),
  panels: fc.shuffledSubarray([...PANELS]),
});
/**
 * A link from before there were runs beside hers, or of a reader who asked for none, says nothing of them.
 */
const runs = fc.oneof(
  whole,
  whole.map(({ panels: _none, ...run }) => run),
);
const golden: LinkedRun = {
  model: '2026.1',
  place: 'body',
  person: { kind: 'pregnant_woman', weeks: 39 },
  edits: [{ at_s: 120, path: 'infusion.oxytocin_mu_per_min', value: 10 }],
  seed: 7,
  speed: 60,
  t: 1800,
};
const packed = async (json: string, version = 1): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  const check = toBase64url(new Uint8Array(digest)).slice(0, 6);
  return `#s=${version}.${toBase64url(await deflate(json))}.${check}`;
};
const code = async (fragment: string): Promise<string> => {
  try {
    await openLink(fragment);
    return 'opened';
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.code;
  }
};
const held = (change: object): string => JSON.stringify({ v: 1, ...golden, ...change });

describe('a link', () => {
  it('opens as the run it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (run) => {
        expect(await openLink(await linkOf(run))).toEqual(run);
      }),
    );
  });

  it('holds sorted keys and leaves nothing unsaid', async () => {
    const link = await linkOf(golden);
    expect(link.length).toBeLessThan(400);
    expect(await openLink(link)).toEqual(golden);
  });

  it('of version 1 opens for ever', async () => {
    const written =
      '#s=1.HctNDoIwEAbQu3zrCWkxQZ2rGNNUOmoD_QktICHc3ejubd4Ocb4W8G2HraaAdas' +
      'I2dY3GD4-5-JTbNJnq6n30YTZZJlM8BGExY6zgLU67oSQnIxgtKrtGg1ClqmkCN4x-Oj' +
      'AyJO8oo3VrCnY319FhgI-XQ9CHm0vYDyS20AoIg58JpT8V6cIFawvShEWsD6-.fypENj';
    expect(await openLink(written)).toEqual(golden);
  });

  it('with one changed letter never opens', async () => {
    const link = await linkOf(golden);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#=';
    for (let place = 3; place < link.length; place++) {
      for (const letter of [
        letters[(place * 7) % letters.length]!,
        letters[(place * 13 + 5) % letters.length]!,
      ]) {
        if (letter === link[place]) continue;
        expect(await code(link.slice(0, place) + letter + link.slice(place + 1)), `at ${place}`).not.toBe(
          'opened',
        );
      }
    }
  });

  it('with any last letter but its own never opens', async () => {
    for (const run of fc.sample(runs, { numRuns: 20, seed: 4 })) {
      const [form, version, payload, check] = (await linkOf(run)).split(/[=.]/);
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') {
        if (payload!.endsWith(letter)) continue;
        const damaged = `${form}=${version}.${payload!.slice(0, -1)}${letter}.${check}`;
        expect(await code(damaged)).toBe('link-damaged');
      }
    }
  });

  it('with letters lost, added or exchanged never opens', async () => {
    const link = await linkOf(golden);
    const places = fc.integer({ min: 5, max: link.length - 1 });
    await fc.assert(
      fc.asyncProperty(places, fc.constantFrom('', 'x', 'xx', '.', ' '), async (place, put) => {
        expect(await code(link.slice(0, place) + put + link.slice(place + 1 + put.length))).not.toBe(
          'opened',
        );
        if (put) expect(await code(link.slice(0, place) + put + link.slice(place))).not.toBe('opened');
      }),
    );
  });

  it('of random letters or bytes is refused with a stated fault', async () => {
    const random = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => `#s=1.${toBase64url(bytes)}.AAAAAA`),
      fc.string({ maxLength: 60 }).map((text) => `#s=1.${text}`),
    );
    await fc.assert(
      fc.asyncProperty(random, async (text) => {
        expect(await code(text)).toMatch(/^link-/);
      }),
    );
  });

  it('that unpacks to more than 64 kB is refused before it is read', async () => {
    expect(await code(await packed('x'.repeat(5_000_000)))).toBe('link-too-large');
    expect(await code(`#s=1.${'A'.repeat(200_000)}.AAAAAA`)).toBe('link-too-large');
  });

  it('with an unknown key is refused by its name', async () => {
    const fault = await openLink(await packed(held({ colour: 1 }))).catch((error: Fault) => error);
    expect(fault).toMatchObject({ code: 'link-unknown-key', slots: { path: 'colour' } });
    expect(await code(await packed(held({ person: { kind: 'man', name: 'x' } })))).toBe('link-unknown-key');
    expect(await code(await packed(held({ __proto__x: {} })))).toBe('link-unknown-key');
  });

  it('with a value out of bounds is refused with its place', async () => {
    const cases = [
      held({ t: -1 }),
      held({ t: 90_000 }),
      held({ panels: ['month'] }),
      held({ person: { kind: 'nursing_mother', storage_ml: 5000 } }),
      held({ speed: 7 }),
      held({ seed: 0.5 }),
      held({ person: { kind: 'cat' } }),
      held({ edits: [{ at_s: 0, path: 'infusion.oxytocin_mu_per_min', value: 300 }] }),
      held({ edits: [{ at_s: 0, path: 'neurons.priming_drive_per_s', value: 3.1 }] }),
      held({ edits: [{ at_s: 0, path: 'constructor', value: 1 }] }),
      '"text"',
      'null',
      '[]',
    ];
    for (const json of cases) expect(await code(await packed(json)), json).toBe('link-value');
    expect(await code(await packed(held({ v: 2 })))).toBe('link-value');
    expect(await code(await packed('{'))).toBe('link-damaged');
  });

  it('of a later form says so', async () => {
    expect(await code(await packed(held({}), 2))).toBe('link-newer');
    expect(await code('#elsewhere')).toBe('link-form');
  });

  it('a switch of a labour is on or off, and a link with half of one is refused', async () => {
    const labour: LinkedRun = {
      model: '2026.1',
      place: 'birth',
      person: { kind: 'woman_in_labour', parity: 0, onset: 'spontaneous', neurons: 'surrogate' },
      edits: [{ at_s: 60, path: 'cut.softening', value: 1 }],
      seed: 1,
      speed: 60,
      t: 600,
      panels: ['women'],
    };
    expect(await openLink(await linkOf(labour))).toEqual(labour);
    const half = { ...labour, edits: [{ at_s: 60, path: 'cut.softening', value: 0.5 }] };
    await expect(openLink(await linkOf(half))).rejects.toThrow(Fault);
  });
});
