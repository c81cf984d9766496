import { useId, useState } from 'react';
import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import type { Live } from '../../live/client.ts';
import { figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';

const ROW_S = 1800;
const COLUMNS = [
  ['dilation', m.column_dilation],
  ['station', m.column_station],
  ['contractions_per_ten_minutes', m.column_contractions],
  ['plasma_oxytocin', m.column_oxytocin],
  ['prostaglandin_metabolite', m.column_prostaglandin],
] as const;

/** The numbers of the charts, every half hour. */
export function LabourTable() {
  const { live } = useStage();
  const id = useId();
  const [open, setOpen] = useState(false);
  useMoment(({ time_s }) => (open ? Math.floor(time_s / ROW_S) : 0));
  return (
    <details className="trace-table" id={id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.as_table()}</summary>
      {open && live?.signals && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
        <section className="table-scroll" tabIndex={0} aria-label={m.labour_table()}>
          <table className="small">
            <caption className="small quiet">{m.labour_table()}</caption>
            <thead>
              <tr>
                <th scope="col">{m.column_hours()}</th>
                {COLUMNS.map(([signal, name]) => (
                  <th key={signal} scope="col">
                    {name()}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rowsOf(live).map(({ hours, cells }) => (
                <tr key={hours}>
                  <th scope="row">{hours}</th>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}

function rowsOf({ course, signals }: Live): { hours: number; cells: string[] }[] {
  const time = course.column(0);
  const columns = COLUMNS.map(([signal]) => course.column(signals!.column(signal)));
  return time.flatMap((at, i) => {
    if (at % ROW_S !== 0) return [];
    return [{ hours: at / 3600, cells: columns.map((column) => figure(column[i]!)) }];
  });
}
