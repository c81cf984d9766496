import type { TrainSecond } from '@tokos/study';
import { useState } from 'react';
import { m } from '#words';
import { clock, figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { perSpike } from './per-spike.ts';
import { TrainChart } from './train-chart.tsx';

/** Spikes a second that can be held, and for how long [s]. */
const RATES = [10, 20, 50] as const;
const LASTS_S = 300;

/** An experiment on endings alone: spikes at an even rate, what each lets out, and what stays ready. */
export function Train() {
  const { live } = useStage();
  const [rate, setRate] = useState<number>();
  const [seconds, setSeconds] = useState<readonly TrainSecond[]>([]);
  const hold = (next: number): void => {
    setRate(next);
    setSeconds([]);
    live?.train(next, LASTS_S, (more) => setSeconds((before) => [...before, ...more]));
  };
  const done = seconds.length >= LASTS_S;
  return (
    <section className="train" aria-labelledby="train-title">
      <h2 className="heading" id="train-title">
        {m.train()}
      </h2>
      <p className="small quiet">{m.train_meaning({ minutes: LASTS_S / 60 })}</p>
      <div className="train-acts">
        {RATES.map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={rate === each}
            disabled={!live}
            onClick={() => hold(each)}
          >
            {m.train_hold({ rate: each })}
          </button>
        ))}
      </div>
      {rate !== undefined && seconds.length > 0 && (
        <>
          <p className="read" role="status">
            {done ? sentenceOf(seconds) : m.train_running({ clock: clock(seconds.length) })}
          </p>
          <TrainChart seconds={seconds} lasts_s={LASTS_S} />
          <TrainTable seconds={seconds} />
        </>
      )}
    </section>
  );
}

/** What the run showed, from its own numbers. */
function sentenceOf(seconds: readonly TrainSecond[]): string {
  const each = seconds.map(perSpike);
  const most = Math.max(...each);
  return m.train_said({
    first: figure(each[0]!),
    most: figure(most),
    at: each.indexOf(most) + 1,
    last: figure(each.at(-1)!),
    pool: figure(Math.min(...seconds.map(({ pool }) => pool)) * 100),
  });
}

/** Rows that show the course: close at first, then each half minute. */
const WRITTEN = new Set([1, 2, 3, 5, 8, 12, 20, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300]);

function TrainTable({ seconds }: { readonly seconds: readonly TrainSecond[] }) {
  return (
    <details className="trace-table">
      <summary>{m.as_table()}</summary>
      <div className="table-scroll">
        <table className="small">
          <caption className="unseen">{m.train()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.train_table_second()}</th>
              <th scope="col">{m.train_table_spike()}</th>
              <th scope="col">{m.train_table_pool()}</th>
              <th scope="col">{m.train_table_reserve()}</th>
            </tr>
          </thead>
          <tbody>
            {seconds
              .filter(({ second }) => WRITTEN.has(second))
              .map((row) => (
                <tr key={row.second}>
                  <th scope="row">{row.second}</th>
                  <td>{figure(perSpike(row))}</td>
                  <td>{figure(row.pool * 100)}</td>
                  <td>{figure(row.reserve * 100)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
