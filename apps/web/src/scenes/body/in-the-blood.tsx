import { lazy, Suspense } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { Readout } from '../../instruments/readout/readout.tsx';
import { figure } from '../../words/figure.ts';
import { Legend } from './legend.tsx';
import { useStage } from './stage-context.ts';

const Trace = lazy(() => import('../../instruments/chart/trace.tsx'));

/** The level in plasma, now and over ten minutes. */
export function InTheBlood() {
  const { beat } = useStage();
  return (
    <section className="blood" id="readings" tabIndex={-1} aria-labelledby="blood-title">
      <h2 className="heading" id="blood-title">
        {m.blood()}
      </h2>
      <div className="blood-row">
        <div className="level">
          <Readout signal="plasma_oxytocin" big />
          <p className="small quiet">
            {beat && (
              <Reading of={(now) => timesRest(now.value('plasma_oxytocin') / now.rest('plasma_oxytocin'))} />
            )}
          </p>
          <div className="caption">
            <Legend />
            {beat && <p>{m.only_drawn()}</p>}
          </div>
        </div>
        <div className="trace-place">
          {beat && (
            <Suspense>
              <Trace />
            </Suspense>
          )}
        </div>
      </div>
    </section>
  );
}

/** One part in a hundred cannot be seen. */
const timesRest = (times: number): string =>
  Math.abs(times - 1) < 0.01 ? m.level_at_rest() : m.times_rest({ times: figure(times) });
