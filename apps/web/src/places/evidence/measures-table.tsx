import type { MeasureShown } from '@tokos/atlas/evidence';
import { m } from '#words';
import { shortened, unitSign } from '../../words/figure.ts';
import { BandStrip } from './band-strip.tsx';
import { Mark, outcomeOfMeasure } from './mark.tsx';

interface Wishes {
  readonly title: string;
  readonly about?: string;
  readonly measures: readonly MeasureShown[];
}

/** Measures of one kind, published beside the model. */
export function MeasuresTable({ title, about, measures }: Wishes) {
  if (measures.length === 0) return null;
  return (
    <section className="measures">
      <h2 className="heading">{title}</h2>
      {about !== undefined && <p className="small quiet">{about}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col" className="unseen">
              {m.column_measure()}
            </th>
            <th scope="col">{m.column_accepted()}</th>
            <th scope="col">{m.column_published()}</th>
            <th scope="col">{m.column_model()}</th>
            <th scope="col" className="unseen">
              {m.column_verdict()}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <Row key={measure.name} measure={measure} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ measure }: { readonly measure: MeasureShown }) {
  const { name, unit, published, model, band, reason, because, verdict } = measure;
  const drawn = model !== null || band !== '' || measure.point !== undefined || measure.bar !== undefined;
  return (
    <tr data-measure={name}>
      <th scope="row">
        {name.replaceAll('_', ' ')}
        {unit !== '' && <span className="quiet">, {unitSign(unit)}</span>}
        {(reason !== undefined || verdict === 'outside') && (
          <span className="small quiet why">
            {reason ?? m.band_because({ because: because ?? m.no_band() })}
          </span>
        )}
      </th>
      <td className="drawn">
        {drawn && <BandStrip measure={measure} />}
        <span className="small quiet">{band || m.no_band()}</span>
      </td>
      <td className="said">{published || m.words_only()}</td>
      <td className="value">
        {model === null ? m.no_value() : <span className="quantity">{shortened(model, 3)}</span>}
      </td>
      <td className="verdict">
        <Mark of={outcomeOfMeasure(measure)} />
      </td>
    </tr>
  );
}
