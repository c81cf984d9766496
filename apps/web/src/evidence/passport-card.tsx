import type { ReactNode } from 'react';
import { m } from '#words';
import { declared, unitSign } from '../words/figure.ts';
import { sentence } from '../words/sentence.ts';
import type { NamedPassport } from './passport.ts';

/**
 * One number of the model with everything a reader needs to doubt it; how it is known comes in words first.
 */
export function PassportCard({ of }: { readonly of: NamedPassport }) {
  return (
    <article className="passport" data-passport={of.name}>
      <h3>
        <Printed of={of.name} />
        <span className="quantity">
          {declared(of.value)} {unitSign(of.unit)}
        </span>
      </h3>
      <p>{sentence(of.about)}</p>
      <dl className="facts">
        <Fact term={m.fact_known()}>{known(of)}</Fact>
        {of.species && <Fact term={m.fact_species()}>{of.species}</Fact>}
        {of.population && <Fact term={m.fact_population()}>{of.population}</Fact>}
        {of.spread !== undefined && <Fact term={m.fact_spread()}>{spread(of.spread)}</Fact>}
        {of.range && <Fact term={m.fact_range()}>{range(of.range, of.unit)}</Fact>}
        {of.note && <Fact term={m.fact_note()}>{of.note}</Fact>}
      </dl>
    </article>
  );
}

/** A symbol as it is printed: what follows the first low line, or a number at its end, stands below it. */
function Printed({ of }: { readonly of: string }) {
  const [, letter, word, digits] = /^(.+?)(?:_(.+)|(\d+))?$/.exec(of) ?? [];
  const below = word ?? digits;
  return (
    <span>
      {letter}
      {below && <sub>{below.replaceAll('_', ' ')}</sub>}
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
function known({ known: how, source = '', from = '', to = [], because = '' }: NamedPassport): ReactNode {
  const [word, rest] = {
    measured: [m.known_measured(), source],
    derived: [m.known_derived(), from],
    fitted: [m.known_fitted(), source],
    assumed: [m.known_assumed(), because],
  }[how];
  const fits = how === 'fitted' ? byExperiment([to].flat()) : [];
  return (
    <>
      <strong>{word}</strong>{' '}
      {fits.map(([experiment, measures]) => (
        <span key={experiment} className="fit">
          {experiment} <span className="quiet">{measures.join(', ')}</span>
        </span>
      ))}
      {rest}
    </>
  );
}

/** `experiment.measure` by experiment: one experiment often gives several numbers. */
function byExperiment(names: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const [experiment = '', measure] = name.split('.');
    found.set(experiment, [
      ...(found.get(experiment) ?? []),
      ...(measure ? [measure.replaceAll('_', ' ')] : []),
    ]);
  }
  return [...found];
}

const spread = (value: number): string => m.spread_ratio({ value: declared(value) });

const range = ([low, high]: readonly [number, number], unit: string): string =>
  m.range_between({ low: declared(low), high: declared(high), unit: unitSign(unit) });
