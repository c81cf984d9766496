import { fault } from '../../messages/faults.ts';
import { choice, quantity } from '../fields.ts';
import type { DeedKind } from './deed.ts';
import { SIDES, type Side } from './sides.ts';

/** `{ side: 'left' }`, or `{ side: 'alternate', first: 'right' }`. */
export interface Suckling {
  readonly side: Side | 'alternate';
  readonly first?: Side;
  readonly appetite_ml?: number;
}

const MOST_MILK = 500;
const HOUR = 3600;
/** A little more than any infant feeds without a pause [s]. */
const USUAL = 40 * 60;

const FIELDS = {
  side: choice([...SIDES, 'alternate'], true),
  first: choice(SIDES, true),
  appetite: quantity('appetite', 'mL', { least: 1, greatest: MOST_MILK, optional: true }),
  until: choice(['satisfied'], true),
};

export const suckling: DeedKind<Suckling> = {
  about: 'An infant is put to a breast; it lets go when it is full, when nothing flows, or when `for` ends.',
  example: '{ side: left }',
  lasts: true,
  // times tell whether one infant is at two breasts
  canWait: false,
  fields: FIELDS,
  usual: USUAL,
  longest: 2 * HOUR,
  people: ['nursing_mother'],

  read(door, value, path) {
    if (value.side === 'both') return door.refuse([...path, 'side'], fault('one-mouth-both'));
    // an infant always lets go when it is satisfied: saying so changes nothing
    const { until: _, side = 'left', first, ...rest } = door.fields(value, path, FIELDS);
    return { side, ...(side === 'alternate' && { first: first ?? 'left' }), ...rest } as Suckling;
  },

  acts(deed, nth) {
    const port = sideOf(deed, nth) === 'left' ? 'atLeftBreast' : 'atRightBreast';
    const wants = { after: 0, port: 'wantedMilk', level: deed.appetite_ml ?? 0 };
    return [{ after: 0, port, level: 1 }, ...(wants.level > 0 ? [wants] : [])];
  },

  given: () => undefined,
};

/** At which breast the infant drinks the nth time, counted from 0. */
export function sideOf({ side, first }: Suckling, nth: number): Side {
  if (side !== 'alternate') return side;
  return (first === 'left') === (nth % 2 === 0) ? 'left' : 'right';
}
