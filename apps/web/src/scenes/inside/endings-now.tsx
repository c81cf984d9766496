import { useEffect, useRef } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import type { CellsRecord, EndingsColumn } from '../../live/cells-record.ts';
import { figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';

type Shown = Exclude<EndingsColumn, 'time'>;
const ROWS: readonly Shown[] = ['pool', 'reserve', 'gate', 'broadening'];
const NAMES = {
  pool: m.pool,
  reserve: m.reserve,
  gate: m.gate,
  broadening: m.broadening,
} as const;

/** The endings in numbers: shares of what is full, and of the widest that was seen. */
export function EndingsNow() {
  const { live } = useStage();
  return (
    <section aria-labelledby="endings-now">
      <h2 className="heading" id="endings-now">
        {m.endings_now()}
      </h2>
      <dl className="flows">
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{NAMES[row]()}</dt>
            <dd>
              <Reading name={row} className="quantity" of={() => written(live!.cells, row)} />
              <Level row={row} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="caption">{m.endings_meaning()}</p>
    </section>
  );
}

function written(record: CellsRecord, row: Shown): string {
  const now = record.endings(row).at(-1);
  if (now === undefined) return '';
  if (row === 'gate') return m.percent_a_second({ value: figure(now * 100) });
  return row === 'broadening' ? figure(now) : m.percent({ value: figure(now * 100) });
}

/** What fills the whole bar, and opens the drawn gate as far as it goes: full stores, a strong burst. */
export const FULL: Readonly<Record<Shown, number>> = { pool: 1, reserve: 1, gate: 0.3, broadening: 1.5 };

export const shareOf = (record: CellsRecord, row: Shown): number =>
  Math.min(1, (record.endings(row).at(-1) ?? 0) / FULL[row]);

function Level({ row }: { readonly row: Shown }) {
  const { beat, live } = useStage();
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      beat?.join(() => {
        if (bar.current) bar.current.style.scale = `${shareOf(live!.cells, row).toFixed(4)} 1`;
      }),
    [beat, live, row],
  );
  return (
    <span className="bar" aria-hidden="true">
      <span ref={bar} />
    </span>
  );
}
