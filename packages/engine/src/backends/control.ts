/** Words by which threads agree on their work, at the start of the memory they share; see threads.ts. */
export const GENERATION = 0;
export const NEXT = 1;
export const DONE = 2;
export const JOBS = 3;
export const WORK = 4;
export const BLOCKS = 5;
export const MS = 6;
export const STEPS = 7;
export const BIN = 8;
export const STOPPED = 9;
export const CONTROL_WORDS = 16;
/** Kinds of work. */
export const UNCOUPLED = 0;
export const SEED = 1;
export const COUPLED = 2;
/** More jobs than there ever are: nobody takes one while the words change. */
export const CLOSED: number = 2 ** 30;
/** Bytes of scratch for each thread. */
export const SCRATCH = 512;
