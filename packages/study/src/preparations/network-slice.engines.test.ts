import { describe, expect, test } from 'vitest';
import { measured, type Written } from '../../tests/preparations/played.ts';

describe('a network slice', () => {
  const PRIMED = { kind: 'network_slice', priming: '1/s', store: 100 };

  test('bursts all at once where it is primed, and an antagonist to oxytocin stops that', async () => {
    const measure = {
      bursts: { observable: 'bursts' },
      joining: { observable: 'cells_joining' },
      together: { observable: 'burst_onset_sd' },
    };
    const free = await measured({ preparation: PRIMED, max: '300 s', measure });
    const blocked = await measured({
      preparation: PRIMED,
      max: '300 s',
      do: [{ antagonist: { share: 1 } }],
      measure,
    });
    expect(free.bursts!).toBeGreaterThan(0);
    expect(free.joining!).toBeGreaterThan(0.9);
    expect(free.together!).toBeLessThan(1);
    expect(blocked).toEqual({ bursts: 0, joining: null, together: null });
  });

  test('fires more while the receptor for cannabinoid is blocked', async () => {
    const rate = async (deeds: readonly Written[]): Promise<number> =>
      (
        await measured({
          preparation: PRIMED,
          max: '300 s',
          do: deeds,
          measure: { rate: { observable: 'rate' } },
        })
      ).rate!;
    expect(await rate([{ cb1_block: { share: 1 } }])).toBeGreaterThan(await rate([]));
  });
});
