/** What a population of cells gives to the other parts of a person. */
export const CELLS_WRITE = [
  { name: 'terminalRelease', unit: 'pg/s' },
  { name: 'firingRate', unit: '1/s' },
  { name: 'burst', unit: '1' },
  { name: 'dendriticStore', unit: '1' },
  { name: 'centralRelease', unit: '1' },
] as const;
