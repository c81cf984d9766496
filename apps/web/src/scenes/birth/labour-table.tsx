import { m } from '#words';
import { NumbersTable } from '../../instruments/chart/table-of-numbers.tsx';
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
  return (
    <NumbersTable
      caption={m.labour_table()}
      headings={[m.column_hours(), ...COLUMNS.map(([, name]) => name())]}
      every_s={ROW_S}
      rows={() => (live?.signals ? rowsOf(live) : [])}
    />
  );
}

function rowsOf({ course, signals }: Live): { moment: number; cells: string[] }[] {
  const time = course.column(0);
  const columns = COLUMNS.map(([signal]) => course.column(signals!.column(signal)));
  return time.flatMap((at, i) => {
    if (at % ROW_S !== 0) return [];
    return [{ moment: at / 3600, cells: columns.map((column) => figure(column[i]!)) }];
  });
}
