import { choice } from '../fields.ts';
import type { DeedKind } from './deed.ts';
import { IN_LABOUR } from './in-labour.ts';

/**
 * What is done for a woman in labour without drugs; each acts where trials saw something, and nowhere else.
 */
function care(about: string, ...ports: readonly string[]): DeedKind<object> {
  return {
    ...IN_LABOUR,
    about,
    example: '{}',
    lasts: true,
    fields: {},
    read: (door, value, path) => door.fields(value, path, {}),
    acts: () => ports.map((port) => ({ after: 0, port, level: 1 })),
  };
}

export const support = care(
  'Somebody stays throughout: less strain, and a somewhat shorter labour.',
  'support',
);
export const walking = care('Walking: a little more weight on the cervix while it lasts.', 'walking');
export const breathing = care(
  'Slow breathing, as it was taught: less pain, and a shorter second stage.',
  'slowBreathing',
);
export const music = care('Music of her choice: a little less pain; labour takes as long.', 'music');
export const bath = care(
  'A warm bath: labour takes as long; fewer women asked for an epidural, which the model does not decide.',
);

export interface Posture {
  readonly kind: 'upright';
}

const POSTURE = { kind: choice(['upright']) };

export const posture: DeedKind<Posture> = {
  ...IN_LABOUR,
  about: 'Standing, sitting or kneeling: the weight of the child adds to each contraction.',
  example: '{ kind: upright }',
  word: 'kind',
  lasts: true,
  fields: POSTURE,
  read: (door, value, path) => door.fields(value, path, POSTURE) as unknown as Posture,
  acts: () => [{ after: 0, port: 'upright', level: 1 }],
};
