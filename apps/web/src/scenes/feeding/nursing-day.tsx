import { useEffect } from 'react';
import { m } from '#words';
import type { Edit } from '../../live/model.ts';
import { clock, declared, figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { AT, BREAST, SIDES, type Side } from './feed.ts';
import { roundHead } from './feed-axis.ts';
import { SmallTrace } from './small-trace.tsx';
import { type Lived, useAside } from './use-aside.ts';

/** Eleven feeds, as many as mothers of the published day had, on alternate sides. */
const FEEDS = 11;
const FIRST_S = 2400;
const EVERY_S = 131 * 60;
const OFFERED_S = 40 * 60;
const DAY_S = 86_400;
const SIGNALS = [
  'milk_stored_left',
  'milk_stored_right',
  'milk_removed_left',
  'milk_removed_right',
  'prolactin',
  'let_downs',
] as const;

interface Feed {
  readonly side: Side;
  readonly from_s: number;
}
const feeds: readonly Feed[] = Array.from({ length: FEEDS }, (_, nth) => ({
  side: SIDES[nth % 2]!,
  from_s: FIRST_S + nth * EVERY_S,
}));
const edits: readonly Edit[] = feeds.flatMap(({ side, from_s }) => [
  { at_s: from_s, path: BREAST, value: AT[side] },
  { at_s: from_s + OFFERED_S, path: BREAST, value: AT.none },
]);

/** A whole day of feeds in a moment: one fitted rate stands for the cells, and says so. */
export function NursingDay() {
  const { live, scene, act } = useStage();
  const [day, begin] = useAside('day');
  const asked = scene.panels.includes('day');
  useEffect(() => {
    const { person, seed } = scene;
    if (!asked || !live || day) return;
    begin({ person, cells: 'surrogate', seed, edits, to_s: DAY_S, every_s: 60, signals: SIGNALS });
  });
  return (
    <section className="day" aria-labelledby="day-title">
      <div className="study-head">
        <h2 className="heading" id="day-title">
          {m.whole_day()}
        </h2>
        <p className="small quiet">{m.whole_day_meaning({ feeds: FEEDS })}</p>
        <button
          type="button"
          className="button"
          disabled={!live || asked}
          onClick={() => act({ kind: 'panel', panel: 'day' })}
        >
          {m.whole_day_run()}
        </button>
      </div>
      {day?.failed && <p role="alert">{m.aside_failed({ reason: day.failed })}</p>}
      {day && !day.failed && <Strips day={day} />}
    </section>
  );
}

/** A column at a time [s]; rows stand a minute apart. */
const at = (values: readonly number[], time_s: number): number =>
  values[Math.min(values.length - 1, Math.max(0, time_s / 60 - 1))] || 0;

function Strips({ day: { columns, done } }: { readonly day: Lived }) {
  const stores = SIDES.map((side) => columns[`milk_stored_${side}`]!);
  const high = roundHead(Math.max(1, ...stores.flat()));
  const ofSide = (side: Side): (readonly [number, number])[] =>
    feeds.filter((feed) => feed.side === side).map(({ from_s }) => [from_s, from_s + OFFERED_S] as const);
  const total = SIDES.reduce((sum, side) => sum + (columns[`milk_removed_${side}`]!.at(-1) ?? 0), 0);
  return (
    <div className="outcome">
      <p className="read" role="status">
        {done ? m.whole_day_said({ feeds: FEEDS, milk: figure(total) }) : m.whole_day_lives()}
      </p>
      {SIDES.map((side, i) => (
        <figure key={side}>
          <figcaption className="small">{side === 'left' ? m.store_left() : m.store_right()}</figcaption>
          <SmallTrace
            time={columns.time!}
            values={stores[i]!}
            high={high}
            end_s={DAY_S}
            unit={m.unit_milk()}
            name="milk"
            filled
            marks={ofSide(side)}
          />
        </figure>
      ))}
      <figure>
        <figcaption className="small">{m.prolactin()}</figcaption>
        <SmallTrace
          time={columns.time!}
          values={columns.prolactin!}
          high={roundHead(Math.max(1, ...columns.prolactin!.filter(Number.isFinite)))}
          end_s={DAY_S}
          unit={m.unit_prolactin()}
          name="prolactin"
          foot={m.hours({ hours: DAY_S / 3600 })}
        />
      </figure>
      {done && <FeedsTable columns={columns} />}
    </div>
  );
}

function FeedsTable({ columns }: { readonly columns: Lived['columns'] }) {
  return (
    <details className="trace-table">
      <summary>{m.as_table()}</summary>
      <table className="small both">
        <thead>
          <tr>
            <th scope="col">{m.table_feed_at()}</th>
            <th scope="col">{m.table_side()}</th>
            <th scope="col">{m.let_downs()}</th>
            <th scope="col">{m.row_milk()}</th>
          </tr>
        </thead>
        <tbody>
          {feeds.map(({ side, from_s }) => {
            const grown = (name: string): number =>
              at(columns[name]!, from_s + OFFERED_S) - at(columns[name]!, from_s);
            return (
              <tr key={from_s}>
                <th scope="row">{clock(from_s).slice(0, 5)}</th>
                <td>{side === 'left' ? m.side_left() : m.side_right()}</td>
                <td>{declared(grown('let_downs'))}</td>
                <td>{figure(grown(`milk_removed_${side}`))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
