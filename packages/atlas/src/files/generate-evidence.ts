import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '@tokos/units';
import type { Bands } from '../bands/bands.ts';
import { CLAIM_GROUPS, type Claim } from '../claims/claim.ts';
import { readClaim } from '../claims/read.ts';
import { claimShown } from '../evidence/claim-shown.ts';
import { listed } from '../evidence/experiment-listed.ts';
import { type ExperimentShown, experimentShown, type Kept } from '../evidence/experiment-shown.ts';
import { numbersShown, partsShown } from '../evidence/numbers.ts';
import type { Experiment } from '../experiment/experiment.ts';
import { fault } from '../faults.ts';
import { modelHash } from '../run/model-hash.ts';
import { fullRingOf, KEPT } from './full-ring.ts';

export const CLAIMS: string = fileURLToPath(new URL('../../claims/', import.meta.url));

/** What the Evidence place shows, as plain values, so that a browser only draws. */
export interface Evidence {
  /** By the name of its module. */
  readonly shelves: Readonly<Record<string, unknown>>;
  /** Whole experiments, by topic: they outgrow everything else, and are read one at a time. */
  readonly topics: ReadonlyMap<string, readonly ExperimentShown[]>;
}

export async function evidence(experiments: readonly Experiment[], bands: Bands): Promise<Evidence> {
  const kept = await keptRows(experiments.map(({ topic }) => topic));
  const shown = experiments.map((experiment) => experimentShown(experiment, kept.get(experiment.id)));
  const known = { bands, experiments: new Map(shown.map((one) => [one.id, one])) };
  const claims = (await claimsIn(CLAIMS)).map((claim) => claimShown(claim, known));
  return {
    shelves: { claims, experiments: shown.map(listed), numbers: numbersShown(), parts: partsShown() },
    topics: new Map(shown.map(({ topic }) => [topic, shown.filter((one) => one.topic === topic)] as const)),
  };
}

/** The claims of a folder, by their groups; a file that cannot be read is told with its sentence. */
export async function claimsIn(folder: string): Promise<Claim[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const claims = await Promise.all(
    names.map(async (name) => {
      try {
        return readClaim(await readFile(join(folder, name), 'utf8'));
      } catch (mistake) {
        if (!(mistake instanceof Fault)) throw mistake;
        throw fault('experiment-file', { file: `claims/${name}`, sentence: mistake.message });
      }
    }),
  );
  return claims.sort((a, b) => CLAIM_GROUPS.indexOf(a.group) - CLAIM_GROUPS.indexOf(b.group));
}

/**
 * What was found last for each experiment. The full ring comes first as long as it is of the present model;
 * the quick one else, of whichever model it is.
 */
async function keptRows(topics: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  const hash = modelHash();
  const found = new Map<string, Kept>();
  const better = (one: Kept, other: Kept | undefined): boolean =>
    other === undefined || Number(one.present) >= Number(other.present);
  for (const topic of new Set(topics)) {
    for (const ring of ['quick', 'full'] as const) {
      const { model, rows = [] } = (await fullRingOf(topic, KEPT[ring])) ?? {};
      for (const row of rows) {
        const kept = { row, ring, present: model === hash };
        if (better(kept, found.get(row.id))) found.set(row.id, kept);
      }
    }
  }
  return found;
}
