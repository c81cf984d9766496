import type { ReactNode } from 'react';
import { m } from '#words';
import { addressOf, type Shelf } from './address.ts';

interface Wishes {
  readonly shelf: Shelf;
  readonly title: string;
  /** The address names something that is not there. */
  readonly unknown: boolean;
  readonly list: ReactNode;
  readonly page: ReactNode;
}

/** A shelf and what was taken from it: side by side on a wide page, one after the other on a phone. */
export function ShelfAndPage({ shelf, title, unknown, list, page }: Wishes) {
  return (
    <>
      <section className="shelf" aria-label={title}>
        <h1 className="unseen">{title}</h1>
        {list}
      </section>
      <section className="page" aria-label={m.chosen_thing()}>
        <p className="back">
          <a className="alone" href={addressOf(shelf)}>
            {m.back_to({ shelf: title })}
          </a>
        </p>
        {unknown && (
          <p className="small" role="status">
            {m.unknown_thing()}
          </p>
        )}
        {page}
      </section>
    </>
  );
}
