import type { ReactNode } from 'react';

interface Wishes {
  readonly id: string;
  readonly name: string;
  readonly wanted: string;
  readonly want: (words: string) => void;
  /** How many were found, as a sentence. */
  readonly found: string;
  readonly children?: ReactNode;
}

/** A shelf is searched by words; all of them must be there, in any order. */
export const speaksOf = (text: string, wanted: string): boolean => {
  const words = wanted.toLowerCase().split(/\s+/);
  return words.every((word) => text.toLowerCase().includes(word));
};

export function Search({ id, name, wanted, want, found, children }: Wishes) {
  return (
    <div className="search">
      <label className="small" htmlFor={id}>
        {name}
      </label>
      <input id={id} type="search" value={wanted} onChange={(event) => want(event.target.value)} />
      {children}
      <p className="small quiet" role="status">
        {found}
      </p>
    </div>
  );
}
