import { isJudged } from '../verdict/verdict.ts';
import type { ExperimentRow } from './row.ts';

/** Measures counted apart, so that a fit never passes for a validation, nor a guard of code for evidence. */
export interface Counts {
  readonly validationPassed: number;
  /** Known ones among them: an expected miss is a miss. */
  readonly validationMissed: number;
  readonly knownMisses: number;
  readonly fittedReproduced: number;
  readonly fittedMissed: number;
  readonly regressionPassed: number;
  readonly regressionMissed: number;
  /** Shown without a verdict. */
  readonly reported: number;
  /** Without a value, because its organ does not exist yet. */
  readonly notBuilt: number;
}

export function count(rows: readonly ExperimentRow[]): Counts {
  const measures = rows.flatMap((row) => row.measures.map((m) => ({ ...m, known: row.expected === 'miss' })));
  const judged = measures.filter(isJudged);
  const fitted = measures.filter((m) => m.fitted && m.verdict !== null);
  const regression = measures.filter((m) => m.kind === 'regression' && m.verdict !== null && !m.fitted);
  const inside = (all: readonly (typeof measures)[number][]): number =>
    all.filter((m) => m.verdict === 'inside').length;
  return {
    validationPassed: inside(judged),
    validationMissed: judged.length - inside(judged),
    knownMisses: judged.filter((m) => m.known && m.verdict === 'outside').length,
    fittedReproduced: inside(fitted),
    fittedMissed: fitted.length - inside(fitted),
    regressionPassed: inside(regression),
    regressionMissed: regression.length - inside(regression),
    reported: measures.filter((m) => m.kind === 'report' && m.model !== null).length,
    notBuilt: measures.filter((m) => m.verdict === null && m.model === null).length,
  };
}
