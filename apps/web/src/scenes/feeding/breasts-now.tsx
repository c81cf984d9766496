import { Fragment } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { Readout } from '../../instruments/readout/readout.tsx';
import { declared } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { SIDES } from './feed.ts';
import { useSide } from './side.ts';

const ROWS = [
  ['milk_stored', m.row_stored],
  ['milk_removed', m.row_removed],
  ['duct_width', m.row_duct],
] as const;

/** Both breasts in numbers, side by side; each number opens. */
export function BreastsNow() {
  const { beat, live } = useStage();
  const { side: shown, show } = useSide();
  const ready = beat && live?.signals?.has('milk_stored_left');
  return (
    <section className="breasts-now" aria-labelledby="breasts-title">
      <h2 className="heading" id="breasts-title">
        {m.both_breasts()}
      </h2>
      {ready && (
        <>
          <table className="both">
            <thead>
              <tr>
                <td />
                {SIDES.map((side) => (
                  <th key={side} scope="col">
                    <button
                      type="button"
                      className="shows"
                      aria-pressed={side === shown}
                      aria-label={side === 'left' ? m.show_left() : m.show_right()}
                      onClick={() => show(side)}
                    >
                      {side === 'left' ? m.side_left() : m.side_right()}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ROWS.map(([signal, name]) => (
                <tr key={signal}>
                  <th scope="row">{name()}</th>
                  {SIDES.map((side) => (
                    <td key={side}>
                      <Readout signal={`${signal}_${side}`} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <dl className="flows">
            {(
              [
                [m.let_downs(), 'let_downs'],
                [m.prolactin(), 'prolactin'],
              ] as const
            ).map(([name, signal]) => (
              <Fragment key={signal}>
                <div>
                  <dt>{name}</dt>
                  <dd>{signal === 'let_downs' ? <Count /> : <Readout signal={signal} />}</dd>
                </div>
              </Fragment>
            ))}
          </dl>
          <p className="caption">{m.prolactin_meaning()}</p>
          <p className="caption">
            {m.mostly_not_felt()}{' '}
            <a className="alone" href="#evidence/claims/milk-into-breast">
              {m.how_we_know()}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** A count has no unit and no decimals; it opens like any number. */
function Count() {
  const { open } = useStage();
  return (
    <button type="button" className="opens" onClick={() => open({ kind: 'passport', signal: 'let_downs' })}>
      <span className="unseen">{m.opens({ name: m.let_downs() })} </span>
      <span className="quantity">
        <Reading name="let_downs" className="number" of={({ value }) => declared(value('let_downs') || 0)} />
      </span>
    </button>
  );
}
