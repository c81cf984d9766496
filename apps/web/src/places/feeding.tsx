import '../scenes/body/readings.css';
import '../scenes/body/world.css';
import '../instruments/chart/trace.css';
import '../scenes/feeding/plate.css';
import './feeding.css';
import { useEffect, useRef } from 'react';
import { m } from '#words';
import { Notice } from '../scenes/body/notice.tsx';
import { RunBar } from '../scenes/body/run-bar.tsx';
import { useStage } from '../scenes/body/stage-context.ts';
import { BreastPlate } from '../scenes/feeding/breast-plate.tsx';
import { BreastsNow } from '../scenes/feeding/breasts-now.tsx';
import { Chain } from '../scenes/feeding/chain.tsx';
import { Deeds } from '../scenes/feeding/deeds.tsx';
import { FEEDING_SPEED, MOTHER } from '../scenes/feeding/feed.ts';
import { FeedSummary } from '../scenes/feeding/feed-summary.tsx';
import { FeedTable } from '../scenes/feeding/feed-table.tsx';
import { NursingDay } from '../scenes/feeding/nursing-day.tsx';
import { PulseOrDrip } from '../scenes/feeding/pulse-or-drip.tsx';

/** The Feeding place: how milk moves, from the cells to the drop. It shows the person of the page. */
export default function FeedingPlace() {
  const { scene, live, beat, act } = useStage();
  const nurses = scene.person.kind === MOTHER.kind;
  const ready = nurses && live?.signals?.has('let_downs');
  const choose = (): void => {
    act({ kind: 'choose', person: MOTHER, at_s: beat?.picture?.time_s ?? 0 });
    act({ kind: 'speed', speed: FEEDING_SPEED });
  };
  // Whoever comes here with somebody who nurses nobody meets a mother; undo brings the other one back.
  const came = useRef(false);
  useEffect(() => {
    if (came.current || !live) return;
    came.current = true;
    if (!nurses) choose();
  });
  useEffect(() => {
    document.title = m.title_feeding();
    return () => {
      document.title = m.title();
    };
  }, []);

  return (
    <>
      <RunBar />
      <main className="feeding-place">
        <div className="feeding-notice">
          <Notice />
          <p className="small aside-line">
            {m.feeding_gently()} <a href="#body">{m.feeding_leave()}</a>
          </p>
        </div>
        {ready ? (
          <>
            <FeedSummary />
            <BreastPlate />
            <div className="course">
              <Chain />
              <FeedTable />
            </div>
            <div className="hand">
              <Deeds />
              <BreastsNow />
            </div>
            <div className="studies">
              <PulseOrDrip />
              <NursingDay />
            </div>
          </>
        ) : (
          <div className="feeding-plate" id="scene" tabIndex={-1}>
            <h1 className="lead">{m.feed_rest()}</h1>
            {live && !nurses && (
              <button type="button" className="button" onClick={choose}>
                {m.meet_mother()}
              </button>
            )}
          </div>
        )}
        <footer className="intended caption">
          <p>{m.feeding_teaching()}</p>
          <p>{m.intended_use()}</p>
        </footer>
      </main>
    </>
  );
}
