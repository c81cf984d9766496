import { m } from '#words';

/** Messages that are chosen by a code at run time; everything else is called by its own name. */
export const messages = {
  who_woman: m.who_woman,
  who_man: m.who_man,
  who_pregnant_woman: m.who_pregnant_woman,
  who_nursing_mother: m.who_nursing_mother,
  who_woman_in_labour: m.who_woman_in_labour,
} as const;
