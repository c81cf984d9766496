import { m } from '#words';
import { NumbersTable } from '../../instruments/chart/table-of-numbers.tsx';
import { firstAt } from '../../instruments/strip/first-at.ts';
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
  return (
    <NumbersTable
      caption={m.feed_table()}
      headings={[
        m.table_minute(),
        m.table_bursts(),
        m.table_plasma(),
        m.table_squeeze(),
        m.table_flow(),
        m.table_milk(),
      ]}
      every_s={MINUTE_S}
      rows={() => (live?.signals ? rowsOf(live, side) : [])}
    />
  );
}

function rowsOf(live: Live, side: Side): { moment: number; cells: string[] }[] {
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
  const rows: { moment: number; cells: string[] }[] = [];
  let i = firstAt(time, from_s);
  while (i < time.length) {
    const minute = Math.floor(time[i]! / MINUTE_S);
    const start = i;
    while (i < time.length && Math.floor(time[i]! / MINUTE_S) === minute) i++;
    const most = traces.map((trace) =>
      figure(Math.max(0, ...trace.subarray(start, i).filter(Number.isFinite))),
    );
    const bursts = onsets.filter((at) => Math.floor(at / MINUTE_S) === minute).length;
    rows.push({ moment: minute, cells: [String(bursts), ...most, figure(milk[i - 1]! || 0)] });
  }
  return rows;
}
