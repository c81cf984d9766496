import { useSyncExternalStore } from 'react';

/** What a reader can go to. The address says where she is: `#evidence/claims/milk-into-breast`. */
export const PLACES = ['body', 'birth', 'feeding', 'evidence'] as const;
export type Place = (typeof PLACES)[number];

const CHANGES = ['popstate', 'hashchange'] as const;

function follow(told: () => void): () => void {
  for (const change of CHANGES) addEventListener(change, told);
  return () => {
    for (const change of CHANGES) removeEventListener(change, told);
  };
}

/** The parts of the address behind the hash, empty until script runs. */
export function useAddress(): readonly string[] {
  const hash = useSyncExternalStore(
    follow,
    () => location.hash,
    () => '',
  );
  return hash.slice(1).split('/').filter(Boolean);
}

/** Every address that names no other place is of the body: its organs, and shared runs. */
export const placeAt = ([first]: readonly string[]): Place =>
  PLACES.find((place) => place === first) ?? 'body';
