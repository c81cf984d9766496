import { useId, useState } from 'react';
import { m } from '#words';
import { useMoment } from '../readout/use-moment.ts';

/** A row by its moment, and a cell for each column. */
export interface NumbersRow {
  readonly moment: number;
  readonly cells: readonly string[];
}

/** The numbers of charts, one row for so many seconds of body time; a closed table is not made. */
export function NumbersTable({
  caption,
  headings,
  every_s,
  rows,
}: {
  readonly caption: string;
  /** Of the moment first, then of each cell. */
  readonly headings: readonly string[];
  readonly every_s: number;
  rows(): readonly NumbersRow[];
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  useMoment(({ time_s }) => (open ? Math.floor(time_s / every_s) : 0));
  return (
    <details className="trace-table" id={id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.as_table()}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
        <section className="table-scroll" tabIndex={0} aria-label={caption}>
          <table className="small">
            <caption className="small quiet">{caption}</caption>
            <thead>
              <tr>
                {headings.map((heading) => (
                  <th key={heading} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(({ moment, cells }) => (
                <tr key={moment}>
                  <th scope="row">{moment}</th>
                  {cells.map((cell, column) => (
                    <td key={headings[column + 1]}>{cell}</td>
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
