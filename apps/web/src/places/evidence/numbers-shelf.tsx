import { allNumbers, type NumberShown } from '@tokos/atlas/evidence';
import { useState } from 'react';
import { m } from '#words';
import { PassportCard } from '../../evidence/passport-card.tsx';
import { declared, unitSign } from '../../words/figure.ts';
import { sentence } from '../../words/sentence.ts';
import { addressOf } from './address.ts';
import { Fetching } from './fetching.tsx';
import { useLoaded } from './load.ts';
import { Search, speaksOf } from './search.tsx';
import { ShelfAndPage } from './shelf-and-page.tsx';

const KINDS = ['measured', 'fitted', 'derived', 'assumed'] as const;
type Kind = (typeof KINDS)[number];
const WORDS: Readonly<Record<Kind, () => string>> = {
  measured: m.number_measured,
  fitted: m.number_fitted,
  derived: m.number_derived,
  assumed: m.number_assumed,
};

/** Every number of the model, and how it is known. */
export function NumbersShelf({ chosen }: { readonly chosen: string | undefined }) {
  const all = useLoaded(allNumbers);
  const [wanted, setWanted] = useState('');
  const [kind, setKind] = useState<Kind>();
  if (!all) return <Fetching />;
  const page = all.find(({ name }) => name === chosen) ?? all[0];
  const found = all.filter((one) => (!kind || one.known === kind) && speaksOf(textOf(one), wanted));
  return (
    <ShelfAndPage
      shelf="numbers"
      title={m.shelf_numbers()}
      unknown={chosen !== undefined && page?.name !== chosen}
      list={
        <>
          <Search
            id="number-search"
            name={m.number_search()}
            wanted={wanted}
            want={setWanted}
            found={m.numbers_found({ found: found.length, all: all.length })}
          >
            <fieldset className="kinds">
              <legend className="unseen">{m.fact_known()}</legend>
              {KINDS.map((one) => (
                <button
                  key={one}
                  type="button"
                  className="button small"
                  aria-pressed={kind === one}
                  onClick={() => setKind(kind === one ? undefined : one)}
                >
                  {WORDS[one]()} {all.filter(({ known }) => known === one).length}
                </button>
              ))}
            </fieldset>
          </Search>
          <ul>
            {found.map((one) => (
              <Item key={one.name} of={one} here={one.name === page?.name} />
            ))}
          </ul>
        </>
      }
      page={page && <NumberPage key={page.name} of={page} />}
    />
  );
}

/** Symbol, meaning, and what it rests on are searched alike. */
const textOf = ({ name, about, source, from, because, to }: NumberShown): string =>
  [name, about, source, from, because, ...[to ?? []].flat()].join(' ');

function Item({ of, here }: { readonly of: NumberShown; readonly here: boolean }) {
  return (
    <li className="item number" data-here={here}>
      <a href={addressOf('numbers', of.name)} {...(here && { 'aria-current': 'true' as const })}>
        {of.about}
        <span className="small quiet">{of.name}</span>
      </a>
      <span className="item-value">
        <span className="quantity">
          {declared(of.value)} {unitSign(of.unit)}
        </span>
        <span className="small quiet">{WORDS[of.known]()}</span>
      </span>
    </li>
  );
}

function NumberPage({ of }: { readonly of: NumberShown }) {
  const [part = '', ...symbol] = of.name.split('.');
  return (
    <div className="number-page">
      <p className="small quiet origin">{m.number_of_part({ part })}</p>
      <h1 className="lead" tabIndex={-1}>
        {sentence(of.about)}
      </h1>
      <h2 className="unseen">{m.number_passport()}</h2>
      <PassportCard of={{ ...of, name: symbol.join('.') || of.name }} />
    </div>
  );
}
