import { useId, useState } from 'react';
import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import type { Live } from '../../live/client.ts';
import { figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { burstsOf } from './bursts.ts';
import type { Side } from './feed.ts';
import { axisFrom } from './feed-axis.ts';
import { useSide } from './side.ts';

const MINUTE_S = 60;

/** The numbers of the charts, minute by minute: the greatest of each minute, and the milk by its end. */
export function FeedTable() {
  const { live } = useStage();
  const { side } = useSide();
  const id = useId();
  const [open, setOpen] = useState(false);
  // A new minute is a new row; a closed table is not made.
  useMoment(({ time_s }) => (open ? Math.floor(time_s / MINUTE_S) : 0));
  return (
    <details className="trace-table" id={id} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.as_table()}</summary>
      {open && live?.signals && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard
        <section className="table-scroll" tabIndex={0} aria-label={m.feed_table()}>
          <table className="small">
            <caption className="small quiet">{m.feed_table()}</caption>
            <thead>
              <tr>
                <th scope="col">{m.table_minute()}</th>
                <th scope="col">{m.table_bursts()}</th>
                <th scope="col">{m.table_plasma()}</th>
                <th scope="col">{m.table_squeeze()}</th>
                <th scope="col">{m.table_flow()}</th>
                <th scope="col">{m.table_milk()}</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(live, side).map(({ minute, cells }) => (
                <tr key={minute}>
                  <th scope="row">{minute}</th>
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

function rowsOf(live: Live, side: Side): { minute: number; cells: string[] }[] {
  const { record, signals } = live;
  const onsets = burstsOf(live);
  const time = record.column(0);
  const column = (name: string): Float64Array => record.column(signals!.column(name));
  const traces = [
    column('plasma_oxytocin'),
    column(`alveolar_pressure_${side}`),
    column(`milk_flow_${side}`),
  ];
  const milk = column(`milk_removed_${side}`);
  const from_s = axisFrom(time.at(-1) ?? 0);
  const rows: { minute: number; cells: string[] }[] = [];
  let i = 0;
  while (i < time.length && time[i]! < from_s) i++;
  while (i < time.length) {
    const minute = Math.floor(time[i]! / MINUTE_S);
    const start = i;
    while (i < time.length && Math.floor(time[i]! / MINUTE_S) === minute) i++;
    const most = traces.map((trace) =>
      figure(Math.max(0, ...trace.subarray(start, i).filter(Number.isFinite))),
    );
    const bursts = onsets.filter((at) => Math.floor(at / MINUTE_S) === minute).length;
    rows.push({ minute, cells: [String(bursts), ...most, figure(milk[i - 1]! || 0)] });
  }
  return rows;
}
