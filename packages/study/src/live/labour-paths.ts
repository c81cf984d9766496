import { LOOPS } from '../scenario/deeds/in-labour.ts';
import type { LivePath } from './live-paths.ts';

const WOMEN_IN_LABOUR = ['woman_in_labour'] as const;
const SWITCH = { unit: '1', least: 0, greatest: 1, whole: true, people: WOMEN_IN_LABOUR } as const;

const turned = (about: string, port: string): LivePath => ({ ...SWITCH, about, sets: 'port', port });

/** Care that leaves no trace in the model is remembered, and sets nothing. */
const withoutEffect = (about: string): LivePath => ({ ...SWITCH, about, sets: 'ports', levels: () => ({}) });

const CUTS: Readonly<Record<string, string>> = { ...LOOPS, womb_oxytocin: 'localOxytocinCut' };

/** What a hand may do in a labour; 1 begins it and 0 ends it. */
export const LABOUR_PATHS: Readonly<Record<string, LivePath>> = {
  'labour.epidural': turned('an epidural', 'epidural'),
  'labour.upright': turned('she stands, sits or kneels', 'upright'),
  'labour.support': turned('somebody stays with her throughout', 'support'),
  'labour.massage': turned('massage of the back', 'backMassage'),
  'labour.music': turned('music of her choice', 'music'),
  'labour.breathing': turned('slow breathing, as it was taught', 'slowBreathing'),
  'labour.bath': withoutEffect('a warm bath, which changes nothing in the model'),
  ...Object.fromEntries(
    Object.entries(CUTS).map(([loop, port]) => [
      `cut.${loop}`,
      turned(`the loop ${loop.replaceAll('_', ' ')} is cut`, port),
    ]),
  ),
};
