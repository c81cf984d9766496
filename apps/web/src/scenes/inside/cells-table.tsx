import { useId, useState } from 'react';
import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import type { CellsRecord } from '../../live/cells-record.ts';
import { figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { LENS_S } from './raster.ts';

interface Row {
  readonly ago: number;
  readonly rate: number;
  readonly own: number;
  /** At the end of the second; where the cell was not watched there is none. */
  readonly potential: number | undefined;
  readonly threshold: number | undefined;
  readonly calcium: number | undefined;
}

/** The numbers of the drawings, second by second. */
export function CellsTable({ cell, cells }: { readonly cell: number; readonly cells: number }) {
  const { live } = useStage();
  const id = useId();
  const [open, setOpen] = useState(false);
  // A new second is a new table; a closed one is not made.
  useMoment(() => (open ? live!.cells.until_s : 0));
  return (
    <details className="trace-table" id={id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.as_table()}</summary>
      {open && (
        <div className="table-scroll">
          <table className="small">
            <caption className="unseen">{m.raster()}</caption>
            <thead>
              <tr>
                <th scope="col">{m.table_seconds()}</th>
                <th scope="col">{m.table_rate()}</th>
                <th scope="col">{m.table_own({ cell: cell + 1 })}</th>
                <th scope="col">{m.table_potential()}</th>
                <th scope="col">{m.table_threshold()}</th>
                <th scope="col">{m.table_calcium()}</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(live!.cells, cell, cells).map((row) => (
                <tr key={row.ago}>
                  <th scope="row">{row.ago}</th>
                  <td>{figure(row.rate)}</td>
                  <td>{row.own}</td>
                  {[row.potential, row.threshold, row.calcium].map((value, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their order
                    <td key={column}>{value === undefined ? '' : figure(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function rowsOf(record: CellsRecord, cell: number, cells: number): Row[] {
  const rows: Row[] = [];
  for (let ago = 1; ago <= LENS_S; ago++) {
    const second = record.second(record.until_s - ago);
    if (!second) continue;
    const watched = second.watched?.cell === cell ? second.watched : undefined;
    rows.push({
      ago,
      rate: second.cells.length / cells,
      own: second.cells.filter((each) => each === cell).length,
      potential: watched?.potential.at(-1),
      threshold: watched?.threshold.at(-1),
      calcium: watched?.calcium.at(-1),
    });
  }
  return rows;
}
