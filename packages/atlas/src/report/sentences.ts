import { fill, type Slots } from '@tokos/units';

/** What a report can say, in English with gaps; an app translates by code. */
export const SENTENCES = {
  'verdict-inside': 'Every judged measure lies inside its band.',
  'verdict-partly': '{inside} of {judged} judged measures lie inside their bands.',
  'verdict-outside': 'No judged measure lies inside its band.',
  'verdict-fitted': 'Parameters were fitted to this experiment, so it is shown and not judged.',
  'verdict-none': 'Nothing of this experiment is judged.',
  'miss-expected': 'This miss is known: {reason}',
  'miss-new': 'This experiment was expected to pass and does not.',
  'pass-new': 'This experiment was expected to miss and passes; look why before the file is changed.',
  source: 'Source: {source}, {where}.',
  'count-validation':
    '{passed} of {judged} judged measures inside their bands, {missed} outside ({known} known).',
  'count-fitted':
    '{reproduced} of {fitted} measures reproduced that parameters were fitted to; these prove nothing.',
  'count-regression': '{passed} of {judged} measures that guard code unchanged.',
  'count-shown': '{reported} measures shown without a band, {unbuilt} wait for an organ that is not built.',
  'experiment-counts':
    '{all} experiments: {inside} inside, {partly} partly, {outside} outside, {fitted} fitted, {none} open.',
} as const;
export type SentenceCode = keyof typeof SENTENCES;

/** One sentence of a report, whole and in parts. */
export interface Sentence {
  readonly code: SentenceCode;
  readonly slots: Slots;
  readonly text: string;
}

export const sentence = (code: SentenceCode, slots: Slots = {}): Sentence => ({
  code,
  slots,
  text: fill(SENTENCES[code], slots),
});
