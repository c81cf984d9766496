import {
  type ClaimShown,
  claimsShown,
  type Origin,
  type Stance,
  type StudyShown,
} from '@tokos/atlas/evidence';
import type { Entry } from '../glossary/entry.ts';

const STANCES: Readonly<Record<Stance, string>> = {
  agrees: 'it holds',
  partly: 'it holds in part',
  against: 'it does not hold',
  open: 'it is open',
};
const ORIGINS: Readonly<Record<Origin, string>> = {
  input: 'put into it, so that its agreement proves nothing',
  emerges: 'part of it was put in, and part of it follows',
  absent: 'not in it',
};

/** Public statements about oxytocin, as everything else that has a name. */
export const claims = async (): Promise<Entry[]> => (await claimsShown()).map(entryOf);

const entryOf = (claim: ClaimShown): Entry => ({
  kind: 'claim',
  name: claim.id,
  about: claim.verdict,
  cells: [STANCES[claim.stance], claim.grade],
  facts: [
    ['it is said', `"${claim.statement}"`],
    ...(claim.corrected === undefined ? [] : [['put right', claim.corrected] as const]),
    ['stance', STANCES[claim.stance]],
    ['how sure', `${claim.grade}, in ${claim.people}`],
    ...claim.reasons.map((text) => ['because', text] as const),
    ...claim.known.map((text) => ['known', text] as const),
    ...claim.for.map((study) => ['for', studyText(study)] as const),
    ...claim.against.map((study) => ['against', studyText(study)] as const),
    ['model', ORIGINS[claim.model.origin]],
    ...claim.model.says.map((text) => ['', text] as const),
    ...(claim.model.fitted.length > 0 ? [['set by', claim.model.fitted.join(', ')] as const] : []),
    ['changed by', claim.change_of_mind],
    ['to try', `${claim.try.what} It moves ${claim.try.measure}.`],
    ...claim.given.map((text) => ['given', text] as const),
    ['reviewed', claim.reviewed_by],
  ],
  text: `  tokos run scenarios/${claim.try.scenario} --set '${claim.try.set}'`,
});

function studyText({ found, who, reference, experiment, status }: StudyShown): string {
  const played = {
    'in-atlas': `tokos atlas show ${experiment}`,
    'not-yet-in-atlas': `${experiment}, not played on the model yet`,
    'not-an-experiment': '',
  }[status];
  return [`${found} (${who})`, reference.text, played].filter(Boolean).join('; ');
}
