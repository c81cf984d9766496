import type { Tree } from '../tree/tree.ts';

/** A rule of the house: what must hold, and every place where it does not, each told in one sentence. */
export interface Rule {
  /** Reads as the name of a test. */
  readonly says: string;
  /** `file:line what is wrong: what to do.` */
  faults(tree: Tree): string[] | Promise<string[]>;
}
