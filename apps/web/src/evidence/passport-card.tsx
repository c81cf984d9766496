import type { ReactNode } from 'react';
import { m } from '#words';
import { declared, unitSign } from '../words/figure.ts';
import type { NamedPassport } from './passport.ts';

/** One number of the model with everything a reader needs to doubt it; how it is known comes in words first. */
export function PassportCard({ of }: { readonly of: NamedPassport }) {
  return (
    <article className="passport" data-passport={of.name}>
      <h3>
        <Printed of={of.name} />
        <span className="quantity">
          {declared(of.value)} {unitSign(of.unit)}
        </span>
      </h3>
      <p>{of.about}</p>
      <dl className="facts">
        <Fact term={m.fact_known()}>{known(of)}</Fact>
        {of.species && <Fact term={m.fact_species()}>{of.species}</Fact>}
        {of.population && <Fact term={m.fact_population()}>{of.population}</Fact>}
        {of.spread !== undefined && <Fact term={m.fact_spread()}>{spread(of)}</Fact>}
        {of.note && <Fact term={m.fact_note()}>{of.note}</Fact>}
      </dl>
    </article>
  );
}

/** A symbol as it is printed: what follows the first low line stands below it. */
function Printed({ of }: { readonly of: string }) {
  const [letter, ...below] = of.split('_');
  return (
    <span>
      {letter}
      {below.length > 0 && <sub>{below.join(' ')}</sub>}
    </span>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The word, then where it rests. */
function known({ known: how, source = '', from = '', to = '', because = '' }: NamedPassport): ReactNode {
  const fittedTo = typeof to === 'string' ? to : to.join(', ');
  const [word, rest] = {
    measured: [m.known_measured(), source],
    derived: [m.known_derived(), from],
    fitted: [m.known_fitted(), fittedTo],
    assumed: [m.known_assumed(), because],
  }[how];
  return (
    <>
      <strong>{word}</strong> {rest}
    </>
  );
}

function spread({ spread: wide, unit }: NamedPassport): string {
  if (typeof wide === 'number') return m.spread_ratio({ value: declared(wide) });
  const [low, high] = wide ?? [0, 0];
  return m.spread_range({ low: declared(low), high: declared(high), unit: unitSign(unit) });
}
