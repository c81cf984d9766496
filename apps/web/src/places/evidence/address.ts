/** The shelves of the Evidence place, in the order of their tabs. */
export const SHELVES = ['claims', 'experiments', 'numbers', 'left-out'] as const;
export type Shelf = (typeof SHELVES)[number];

export const shelfAt = (name: string | undefined): Shelf => SHELVES.find((one) => one === name) ?? 'claims';

/** `#evidence/experiments/whole-feed` */
export const addressOf = (shelf: Shelf, id?: string): string =>
  ['#evidence', shelf, ...(id === undefined ? [] : [id])].join('/');
