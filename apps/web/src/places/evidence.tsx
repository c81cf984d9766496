import '../sheets/sheet.css';
import './evidence.css';
import './evidence/shelf.css';
import './evidence/page.css';
import './evidence/measures.css';
import { useRef } from 'react';
import { m } from '#words';
import { addressOf, SHELVES, type Shelf, shelfAt } from './evidence/address.ts';
import { ClaimsShelf } from './evidence/claims-shelf.tsx';
import { ExperimentsShelf } from './evidence/experiments-shelf.tsx';
import { LeftOut } from './evidence/left-out.tsx';
import { NumbersShelf } from './evidence/numbers-shelf.tsx';
import { usePlaceOnShelf, useTitle, useWaitingBody } from './evidence/reading.ts';

const NAMES: Readonly<Record<Shelf, () => string>> = {
  claims: m.shelf_claims,
  experiments: m.shelf_experiments,
  numbers: m.shelf_numbers,
  'left-out': m.shelf_left_out,
};

interface Wishes {
  /** The address behind `#evidence/`: a shelf, and what is taken from it. */
  readonly at: readonly string[];
}

/** The Evidence place: how do we know? A shelf at the start side, one thing from it beside. */
export default function EvidencePlace({ at: [name, id] }: Wishes) {
  const shelf = shelfAt(name);
  const main = useRef<HTMLElement>(null);
  useTitle();
  useWaitingBody();
  usePlaceOnShelf(main, shelf, id);

  return (
    <main
      ref={main}
      className="evidence-place"
      data-shelf={shelf}
      data-chosen={id !== undefined}
      aria-label={m.place_evidence()}
    >
      <nav className="shelves" aria-label={m.shelves()}>
        {SHELVES.map((one) => (
          <a key={one} href={addressOf(one)} {...(one === shelf && { 'aria-current': 'page' as const })}>
            {NAMES[one]()}
          </a>
        ))}
      </nav>
      {shelf === 'claims' && <ClaimsShelf chosen={id} />}
      {shelf === 'experiments' && <ExperimentsShelf chosen={id} />}
      {shelf === 'numbers' && <NumbersShelf chosen={id} />}
      {shelf === 'left-out' && <LeftOut />}
      <footer className="intended caption">
        <p>{m.intended_use()}</p>
      </footer>
    </main>
  );
}
