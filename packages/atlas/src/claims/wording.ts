import type { Certainty, Claim } from './claim.ts';

const MOST_WORDS = 20;

/** A verdict says its grade by its verb, so that good evidence and thin evidence read differently. */
const VERBS: Readonly<Record<Certainty, RegExp>> = {
  high: /^(?!.*\b(?:probably|may|might|do not know|not looked)\b)/i,
  moderate: /\bprobably\b/i,
  low: /\bmay\b/i,
  'very low': /\bwe do not know whether\b/i,
  'animals only': /^in (?:mice|rats)\b.*\bin people\b/i,
  'not looked at': /^we have not looked at this yet/i,
};

/** Words of advice, promise or address: a claim tells what is known and tells nobody what to do. */
const FORBIDDEN =
  /\b(?:should|must|cure|treat|boost|detox|proven|natural|your level|you|your|recommend|dose of|ask your)\b/i;

/** What a claim says in a way that it must not, as sentences for whoever writes it. */
export function wordingFaults(claim: Claim): string[] {
  const { verdict, grade, slots } = claim;
  const said = sentencesOf(claim);
  const named = said.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!));
  return [
    ...said
      .flatMap((text) => text.split(/(?<=[.?!])\s+/))
      .filter((sentence) => wordsIn(sentence) > MOST_WORDS)
      .map((sentence) => `"${sentence}" has more than ${MOST_WORDS} words.`),
    ...said.filter((text) => FORBIDDEN.test(text)).map((text) => `"${text}" advises, promises or addresses.`),
    ...(VERBS[grade].test(verdict) ? [] : [`"${verdict}" does not say its grade, ${grade}.`]),
    ...(/\d/.test(verdict) ? [`"${verdict}" has a number outside a slot.`] : []),
    ...named.filter((slot) => !Object.hasOwn(slots, slot)).map((slot) => `{${slot}} is no slot.`),
    ...Object.keys(slots)
      .filter((slot) => !named.includes(slot))
      .map((slot) => `slot ${slot} is not used.`),
  ];
}

/** Everything of a claim that a reader reads as a sentence. */
const sentencesOf = (claim: Claim): string[] => [
  claim.verdict,
  ...(claim.corrected === undefined ? [] : [claim.corrected]),
  ...claim.reasons,
  ...claim.known,
  ...[...claim.for, ...claim.against].map(({ found }) => found),
  claim.see.what,
  claim.try.what,
  ...claim.model.says,
  claim.change_of_mind,
];

const wordsIn = (sentence: string): number => sentence.trim().split(/\s+/).length;
