import type { Manifest } from '../run/manifest.ts';
import type { InPlay } from '../run/parameters-in-play.ts';
import { canonicalText, type Scenario } from '../scenario/scenario.ts';

/** What every export says of itself: how it was made, from what, and what it rests on. */
export interface Provenance extends Manifest {
  /** The scenario in its canonical form. */
  readonly document: unknown;
  /**
   * DOIs and PMIDs of the scenario and of the parameters in play, and the experiments that they were
   * fitted to.
   */
  readonly sources: readonly string[];
  /** Parameters in play that nobody has measured. */
  readonly assumed: readonly string[];
}

export const provenanceOf = (
  manifest: Manifest,
  scenario: Scenario,
  inPlay: readonly InPlay[],
): Provenance => ({
  ...manifest,
  document: JSON.parse(canonicalText(scenario)) as unknown,
  sources: sourcesOf(scenario, inPlay),
  assumed: inPlay.filter(({ passport }) => passport.known === 'assumed').map(({ name }) => name),
});

const REFERENCE = /\b10\.\d{4,9}\/[^\s;,)"']+|\bPMID \d+/g;

function sourcesOf(scenario: Scenario, inPlay: readonly InPlay[]): string[] {
  const texts = inPlay.flatMap(({ passport: p }) => [
    ...('source' in p && p.source !== undefined ? [p.source] : []),
    ...(p.known === 'derived' ? [p.from] : []),
    ...(p.known === 'assumed' ? [p.because] : []),
  ]);
  const papers = [scenario.source ?? '', ...texts].flatMap((text) => text.match(REFERENCE) ?? []);
  const experiments = inPlay.flatMap(({ passport: p }) =>
    p.known === 'fitted' ? p.to.map((name) => `atlas: ${name.split('.')[0]}`) : [],
  );
  return [...new Set([...papers, ...experiments])].sort();
}
