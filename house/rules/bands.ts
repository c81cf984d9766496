import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

const BANDS = 'packages/atlas/bands.csv';

/** The bands, row by row, as `experiment.measure` and the text of the row. */
export function rowsOf(csv: string): Map<string, string> {
  const rows = csv.trimEnd().split(/\r?\n/).slice(1);
  return new Map(
    rows.map((row) => {
      const [experiment, , , measure] = row.split(',');
      return [`${experiment}.${measure}`, row] as const;
    }),
  );
}

interface Fitted {
  readonly known: 'fitted';
  readonly to: readonly string[];
}

const isFitted = (value: unknown): value is Fitted =>
  typeof value === 'object' && value !== null && (value as Partial<Fitted>).known === 'fitted';

/** What a passport was fitted to and no experiment of the bands has. */
export function unknownTargets(passports: Readonly<Record<string, unknown>>, csv: string): string[] {
  const measures = [...rowsOf(csv).keys()];
  const known = new Set([...measures, ...measures.map((name) => name.slice(0, name.lastIndexOf('.')))]);
  return Object.entries(passports)
    .filter(([, passport]) => isFitted(passport))
    .flatMap(([name, passport]) =>
      (passport as Fitted).to
        .filter((target) => !known.has(target))
        .map((target) => `${name} is fitted to ${target}, which ${BANDS} does not have`),
    );
}

/** Passports are values, so they are asked and not read. */
export const passports = (root: string): Rule => ({
  says: 'what a parameter was fitted to is an experiment of the bands',
  async faults(tree: Tree) {
    const files = tree.files.filter((file) => /^packages\/body\/src\/.*parameters\.ts$/.test(file));
    const found = await Promise.all(
      files.map(async (file) => {
        const parameters = (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
        return unknownTargets(parameters, tree.text(BANDS)).map(
          (fault) => `${file}: ${fault}: write "experiment" or "experiment.measure".`,
        );
      }),
    );
    return found.flat();
  },
});

const DATED_REASON = /\[changed \d{4}-\d\d-\d\d: .{10,}\]/;

/** How a copy of the bands differs from those that were agreed on, without a reason with a date. */
export function strayBands(copy: string, agreed: string): string[] {
  const [own, theirs] = [rowsOf(copy), rowsOf(agreed)];
  const lost = [...theirs.keys()].filter((name) => !own.has(name));
  const changed = [...own].filter(([name, row]) => row !== theirs.get(name) && !DATED_REASON.test(row));
  const reason = 'restore it, or end its "because" with [changed YYYY-MM-DD: why]';
  return [
    ...lost.map((name) => `${BANDS} has lost the row ${name}: restore it.`),
    ...changed.map(([name]) => `${BANDS} differs at ${name} from the bands agreed on: ${reason}.`),
  ];
}

/** Only where the agreed bands lie beside the checkout; a clone elsewhere has the copy alone. */
export const bands = (root: string): Rule => ({
  says: 'the bands are those that were agreed on, but for rows with a dated reason',
  faults(tree: Tree) {
    const agreed = join(root, '..', 'shared', 'atlas', 'bands.csv');
    return existsSync(agreed) ? strayBands(tree.text(BANDS), readFileSync(agreed, 'utf8')) : [];
  },
});
