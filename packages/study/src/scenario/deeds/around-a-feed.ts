import { STRAINS, type StrainName } from '@tokos/body';
import { fault } from '../../messages/faults.ts';
import { choice } from '../fields.ts';
import type { DeedKind } from './deed.ts';
import { portsAt, SIDES_OR_BOTH, type SideOrBoth } from './sides.ts';

/** What helps or hinders a feed, as far as it is built: so far in nursing mothers only. */
const MOTHERS = { lasts: true, people: ['nursing_mother'], given: () => undefined } as const;
const HOUR = 3600;
const DAY = 24 * HOUR;

export const babyCries: DeedKind<object> = {
  ...MOTHERS,
  about: 'The baby is heard crying, or the feed is being prepared: release that suckling has taught.',
  example: '{}',
  usual: 3 * 60,
  longest: 2 * HOUR,
  fields: {},
  read: (door, value, path) => door.fields(value, path, {}),
  acts: () => [{ after: 0, port: 'babyCries', level: 1 }],
};

export const quietRest: DeedKind<object> = {
  ...MOTHERS,
  about: 'Guided rest in quiet.',
  example: '{}',
  usual: 20 * 60,
  longest: DAY,
  fields: {},
  read: (door, value, path) => door.fields(value, path, {}),
  acts: () => [{ after: 0, port: 'quietRest', level: 1 }],
};

export interface Stress {
  readonly kind: StrainName;
}

const STRESS = { kind: choice(Object.keys(STRAINS)) };

export const stress: DeedKind<Stress> = {
  ...MOTHERS,
  people: ['nursing_mother', 'woman_in_labour'],
  about: 'A strain that begins and ends; it acts on the release of oxytocin, not on the breast.',
  example: '{ kind: mental_arithmetic }',
  word: 'kind',
  usual: 15 * 60,
  longest: DAY,
  fields: STRESS,
  read: (door, value, path) => door.fields(value, path, STRESS) as unknown as Stress,
  acts: ({ kind }) => [{ after: 0, port: 'stress', level: STRAINS[kind].value }],
};

export interface OnTheBreast {
  readonly where: 'breast';
  readonly side: SideOrBoth;
}

const TOUCHED = { where: choice(['breast']), side: choice(SIDES_OR_BOTH, true) };

/** What is done to the skin of a breast. */
function onTheBreast(about: string, port: string): DeedKind<OnTheBreast> {
  return {
    ...MOTHERS,
    about,
    example: '{ where: breast, side: left }',
    usual: 20 * 60,
    longest: 2 * HOUR,
    fields: TOUCHED,
    read(door, value, path) {
      const { where, side = 'both' } = door.fields(value, path, TOUCHED);
      return { where, side } as OnTheBreast;
    },
    acts: ({ side }) => portsAt(port, side).map((one) => ({ after: 0, port: one, level: 1 })),
  };
}

export const warmth = onTheBreast(
  'A warm compress on the breast; it stays warm for a while.',
  'breastWarmth',
);

export interface Massage {
  readonly where: 'breast' | 'back';
  readonly side?: SideOrBoth;
}

const MASSAGED = { where: choice(['breast', 'back']), side: choice(SIDES_OR_BOTH, true) };

export const massage: DeedKind<Massage> = {
  ...MOTHERS,
  people: ['nursing_mother', 'woman_in_labour'],
  peopleFor: ({ where }) => (where === 'breast' ? ['nursing_mother'] : ['woman_in_labour']),
  about:
    'Hands that rub the breast while it is emptied, or the back of a woman in labour, where it helps pain.',
  example: '{ where: breast, side: left }',
  usual: 20 * 60,
  longest: 2 * HOUR,
  fields: MASSAGED,
  read(door, value, path) {
    const read = door.fields(value, path, MASSAGED) as unknown as Massage;
    if (read.where === 'breast') return { where: 'breast', side: read.side ?? 'both' };
    if (read.side === undefined) return read;
    const expected = 'where';
    return door.refuse([...path, 'side'], fault('unknown-key', { given: 'side', expected, hint: '' }));
  },
  acts: ({ where, side = 'both' }) =>
    where === 'back'
      ? [{ after: 0, port: 'backMassage', level: 1 }]
      : portsAt('breastMassage', side).map((port) => ({ after: 0, port, level: 1 })),
};
