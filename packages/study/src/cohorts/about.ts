import { fingerprint, type Model } from '@tokos/language';
import { type Provenance, provenanceOf } from '../files/provenance.ts';
import { modelOf } from '../run/body-model.ts';
import { downstreamInAny } from '../run/downstream-organs.ts';
import { manifestOf, VERSION } from '../run/manifest.ts';
import { type InPlay, ParametersInPlay } from '../run/parameters-in-play.ts';
import { startRun } from '../run/run.ts';
import { canonicalText } from '../scenario/scenario.ts';
import type { Cohort } from './cohort.ts';
import { grownVariations } from './grown-variations.ts';
import type { CohortPlan } from './person-life.ts';
import { cellVariations, type Variation, variationsOf } from './variations.ts';

/** What a cohort rests on. */
export interface CohortAbout {
  readonly provenance: Provenance;
  readonly inPlay: readonly InPlay[];
  /** Parameters that had a say and in which the people differ. */
  readonly differing: readonly string[];
}

/** How a cohort was made, from its first person; `threads` is how many worked at it. */
export async function aboutCohort(cohort: Cohort, plan: CohortPlan, threads: number): Promise<CohortAbout> {
  const { seed, engine, solver, arms } = plan;
  const model = await modelOf(arms[0]!.scenario, engine);
  const found = cohort.lives[0]?.arms.flatMap((arm) => arm.inPlay ?? []) ?? [];
  const [first] = arms;
  const run = await startRun(first!.scenario, { engine, solver, seed, threads: 1 });
  try {
    const inPlay = new ParametersInPlay(run, found).list;
    const manifest = manifestOf(
      first!.scenario,
      model,
      { seed, engine, solver },
      { ...run.neurons, threads },
    );
    const papers = arms.flatMap(({ scenario }) => provenanceOf(manifest, scenario, inPlay).sources);
    const provenance: Provenance = {
      ...provenanceOf(manifest, first!.scenario, inPlay),
      scenario: textsHash(plan),
      beyond_evidence: arms.some(({ scenario }) => scenario.beyond_evidence === true),
      document: documentOf(cohort, plan),
      sources: [...new Set(papers)].sort(),
    };
    return { provenance, inPlay, differing: differingIn(model, plan, inPlay) };
  } finally {
    run.close();
  }
}

function documentOf({ people }: Cohort, { arms }: CohortPlan): unknown {
  const documents = arms.map(({ name, scenario }) => [name, JSON.parse(canonicalText(scenario)) as unknown]);
  return arms.length === 1
    ? { people, ...(documents[0]![1] as object) }
    : { people, arms: Object.fromEntries(documents) as unknown };
}

const textsHash = ({ arms }: CohortPlan): string =>
  fingerprint(JSON.stringify(arms.map(({ name, scenario }) => [name, canonicalText(scenario)])));

/** Tells cohorts apart whose people cannot be counted together; how many there are is no part of it. */
export async function cohortHash(plan: CohortPlan): Promise<string> {
  const { layout } = await modelOf(plan.arms[0]!.scenario, plan.engine);
  const { seed, solver, assay = '' } = plan;
  return fingerprint(JSON.stringify([VERSION, layout.hash, textsHash(plan), seed, solver, assay]));
}

/** Names and units of what is drawn for each person, in the order of `PersonLife.drawn`. */
export function drawnNames(model: Model, plan: CohortPlan): { name: string; unit: string }[] {
  const { person } = plan.arms[0]!.scenario;
  const all = [
    ...variationsOf(model),
    ...cellVariations(person),
    ...grownVariations(person, downstreamInAny(plan.arms)),
  ];
  return all.map(({ name, passport: { unit } }) => ({ name, unit }));
}

function differingIn(model: Model, plan: CohortPlan, inPlay: readonly InPlay[]): string[] {
  const names = new Set(inPlay.map(({ name }) => name));
  const has = ({ parameters }: Variation): boolean =>
    parameters.some((place) => names.has(model.layout.parameters[place]!.name));
  const smooth = variationsOf(model).filter(has);
  const { person } = plan.arms[0]!.scenario;
  return [...smooth, ...cellVariations(person), ...grownVariations(person, downstreamInAny(plan.arms))].map(
    ({ name }) => name,
  );
}
