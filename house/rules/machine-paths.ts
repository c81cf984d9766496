import type { Rule } from './rule.ts';

const MACHINE_PATH = /(?<![\w.~:/}-])\/(?:work|root|home|farm|tmp|Users|mnt)\/[\w.-]+|\b[A-Z]:\\Users\\/;
/**
 * Drawings and locks hold long numbers and addresses, but the rule looks into them as well: they are text.
 */
const BINARY = /\.(?:png|jpe?g|gif|webp|ico|woff2?|wasm|parquet|zip|gz|pdf)$/;

export const machinePaths: Rule = {
  says: 'no text names a folder of the machine on which it was written',
  faults: (tree) =>
    tree.files
      .filter((file) => !BINARY.test(file))
      .flatMap((file) =>
        tree
          .text(file)
          .split('\n')
          .flatMap((line, i) => {
            const path = MACHINE_PATH.exec(line)?.[0];
            return path
              ? [`${file}:${i + 1} names ${path}: write a path from the root of the repository.`]
              : [];
          }),
      ),
};
