/** What each deed gives to a vein, or how far it holds a port, by the name of either. */
export type Shares = Map<string, Map<string, number>>;
/** The same as plain values for a checkpoint. */
export type PlainShares = readonly (readonly [
  place: string,
  readonly (readonly [deed: string, share: number])[],
])[];

/** What all deeds give together, in the order in which they began, with a new share of one of them. */
export function sumWith(shares: Shares, place: string, deed: string, share: number): number {
  const deeds = shares.get(place) ?? new Map<string, number>();
  shares.set(place, deeds);
  if (share === 0) deeds.delete(deed);
  else deeds.set(deed, share);
  let total = 0;
  for (const each of deeds.values()) total += each;
  return total;
}

export const plain = (shares: Shares): PlainShares =>
  [...shares].map(([place, deeds]) => [place, [...deeds]] as const);
