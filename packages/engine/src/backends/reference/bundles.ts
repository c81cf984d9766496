import * as at from '../../neurons/kernels/places.ts';
import type { Numbers, Round } from '../numbers.ts';

/** See bundles.as.ts. */
const FLOOR = 1e-12;

/** Opens milliseconds of a tile for all bundles; the twin of bundles.as.ts. */
export function referenceBundles(numbers: Numbers, round: Round): (from: number, steps: number) => void {
  const { floats: f, ints, doubles } = numbers;
  return (from, steps) => {
    const [released, cannabinoid] = [ints[at.RELEASED] >> 3, ints[at.CANNABINOID] >> 3];
    const rows = (ints[at.BUNDLE_ROWS] >> 2) + at.TRANSMITTED + from;
    const [keep, add] = [doubles[at.KEEP_CANNABINOID >> 1], doubles[at.ADD_CANNABINOID >> 1]];
    const [passed, held, per] = [f[at.PASSED], f[at.HELD], f[at.PER_HALF_CANNABINOID]];
    const power = ints[at.POWER_CANNABINOID];
    for (let bundle = 0; bundle < ints[at.BUNDLE_COUNT]; bundle++) {
      let level = doubles[cannabinoid + bundle] * keep + doubles[released + bundle] * add;
      if (from === 0) level += FLOOR;
      doubles[released + bundle] = 0;
      for (let k = 0; k < steps; k++) {
        if (k > 0) level *= keep;
        const ratio = round(round(level) * per);
        let steep = round(ratio * ratio);
        if (power === 4) steep = round(steep * steep);
        else {
          steep = ratio;
          for (let i = 1; i < power; i++) steep = round(steep * ratio);
        }
        f[rows + bundle * at.ROW_WORDS + k] = round(passed + round(held / round(1 + steep)));
      }
      doubles[cannabinoid + bundle] = level;
    }
  };
}
