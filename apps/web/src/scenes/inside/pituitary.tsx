import './endings.css';
import './train.css';
import { useEffect } from 'react';
import { m } from '#words';
import { Readout } from '../../instruments/readout/readout.tsx';
import { useStage } from '../body/stage-context.ts';
import { EndingsNow } from './endings-now.tsx';
import { EndingsStrip } from './endings-strip.tsx';
import { PituitaryLead } from './pituitary-lead.tsx';
import { Stores } from './stores.tsx';
import { Train } from './train.tsx';

/** Inside the back of the pituitary: what the endings hold ready, what lets it out, and how it tires. */
export default function Pituitary() {
  const { live } = useStage();
  useEffect(() => {
    live?.look({ at: 'pituitary' });
    return () => live?.look(undefined);
  }, [live]);

  if (!live?.neurons || live.neurons.cells === 0) return <p className="room-plate lead">{m.no_cells()}</p>;
  return (
    <>
      <div className="room-plate endings">
        <PituitaryLead />
        <section className="room-scene" id="scene" aria-label={m.inside_pituitary()} tabIndex={-1}>
          <Stores />
        </section>
        <EndingsStrip />
        <Train />
      </div>
      <div className="room-side">
        <EndingsNow />
        <section aria-labelledby="gland-now">
          <h2 className="heading" id="gland-now">
            {m.gland_now()}
          </h2>
          <dl className="flows">
            {(['terminal_release', 'secretion', 'firing_rate'] as const).map((signal) => (
              <div key={signal}>
                <dt>{NAMES[signal]()}</dt>
                <dd>
                  <Readout signal={signal} />
                </dd>
              </div>
            ))}
          </dl>
          <p className="caption">{m.gland_meaning()}</p>
        </section>
      </div>
    </>
  );
}

const NAMES = {
  terminal_release: m.terminal_release,
  secretion: m.secreted,
  firing_rate: m.firing_rate,
} as const;
