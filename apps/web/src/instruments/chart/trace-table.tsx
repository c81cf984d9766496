import { useEffect, useState } from 'react';
import { m } from '#words';
import { useStage } from '../../scenes/body/stage-context.ts';
import { declared, figure } from '../../words/figure.ts';
import { WINDOW_S } from './window.ts';

const MINUTE_S = 60;
type Row = readonly [minutesBefore: string, value: string];

/** The trace in words and numbers: one row a minute, renewed once a second while it is open. */
export function TraceTable() {
  const { live, beat } = useStage();
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => {
    if (!open || !live) return;
    const read = (): void => {
      const { record, signals } = live;
      const now_s = beat?.picture?.time_s ?? 0;
      const time = record.column(0);
      const plasma = record.column(signals!.column('plasma_oxytocin'));
      const read: Row[] = [];
      for (let back = 0; back <= WINDOW_S; back += MINUTE_S) {
        const at = time.findLastIndex((each) => each <= now_s - back);
        if (at >= 0) read.push([declared(back / MINUTE_S), figure(plasma[at]!)]);
      }
      setRows(read);
    };
    read();
    const renewed = setInterval(read, 1000);
    return () => clearInterval(renewed);
  }, [open, live, beat]);
  return (
    <details id="trace-table" className="trace-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="small">{m.as_table()}</summary>
      <table className="small">
        <caption className="unseen">{m.trace_title()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.table_minutes()}</th>
            <th scope="col">{m.table_value()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([minutes, value]) => (
            <tr key={minutes}>
              <th scope="row">{minutes}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
