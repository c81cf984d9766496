import { m } from '#words';
import type { Person } from '../live/model.ts';
import { type Happening, INFUSION, PRIMING, SYNAPTIC } from '../scenes/body/scene.ts';
import { AT, BREAST } from '../scenes/feeding/feed.ts';
import { clock, declared, figure } from '../words/figure.ts';
import { messages } from '../words/message.ts';

/** What has just happened, as one sentence for the live region. */
export function happeningSentence(happening: Happening): string {
  switch (happening.kind) {
    case 'edited': {
      const { value, path } = happening.edit;
      if (path === PRIMING || path === SYNAPTIC) {
        return m.said_drive({ value: declared(value), before: declared(happening.before) });
      }
      if (path === BREAST) return breastSentence(value);
      const turned = labourSwitch(path);
      if (turned) {
        return value > 0 ? m.said_labour_begun({ what: turned }) : m.said_labour_ended({ what: turned });
      }
      if (path !== INFUSION) return m.said_edited();
      return m.said_infusion({ value: declared(value), before: declared(happening.before) });
    }
    case 'refused':
      return m.said_refused();
    case 'chosen':
      return m.said_person({ person: personName(happening.person) });
    case 'undone':
      return m.said_undone({ clock: clock(happening.at_s), left: happening.left });
    case 'restarted':
      return m.said_restarted();
    case 'opened':
      return m.said_opened({ clock: clock(happening.at_s) });
    case 'finished':
      return m.state_finished();
    case 'failed':
      return m.state_failed({ clock: clock(happening.at_s) });
  }
}

const LABOUR_SWITCH: Readonly<Record<string, () => string>> = {
  'labour.epidural': m.care_epidural,
  'labour.upright': m.care_upright,
  'labour.support': m.care_support,
  'labour.massage': m.care_massage,
  'labour.music': m.care_music,
  'labour.breathing': m.care_breathing,
  'labour.bath': m.care_bath,
};
const CUT = /^cut\./;
const labourSwitch = (path: string): string | undefined =>
  CUT.test(path) ? m.said_cut() : LABOUR_SWITCH[path]?.();

function breastSentence(at: number): string {
  if (at === AT.none) return m.said_breast_none();
  return at === AT.left ? m.said_breast_left() : m.said_breast_right();
}

/** The regular summary: level, how that compares with rest, and when. */
export const bodySummary = (plasma: number, rest: number, time_s: number): string =>
  m.said_summary({ value: figure(plasma), times: figure(plasma / rest), clock: clock(time_s) });

export function personName(person: Person): string {
  const name = messages[`who_${person.kind}`]();
  if (person.weeks !== undefined) return m.who_with_weeks({ name, weeks: person.weeks });
  return person.days === undefined ? name : m.who_with_days({ name, days: person.days });
}
