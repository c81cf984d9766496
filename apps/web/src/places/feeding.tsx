import '../scenes/body/readings.css';
import '../scenes/body/world.css';
import '../instruments/chart/trace.css';
import '../scenes/feeding/plate.css';
import '../scenes/feeding/hand.css';
import '../scenes/feeding/studies.css';
import './feeding.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { m } from '#words';
import { Notice } from '../scenes/body/notice.tsx';
import { RunBar } from '../scenes/body/run-bar.tsx';
import { useStage } from '../scenes/body/stage-context.ts';
import { BreastPlate } from '../scenes/feeding/breast-plate.tsx';
import { BreastsNow } from '../scenes/feeding/breasts-now.tsx';
import { Chain } from '../scenes/feeding/chain.tsx';
import { Deeds } from '../scenes/feeding/deeds.tsx';
import { FEEDING_SPEED, lastSide, MOTHER, type Side } from '../scenes/feeding/feed.ts';
import { FeedSummary } from '../scenes/feeding/feed-summary.tsx';
import { FeedTable } from '../scenes/feeding/feed-table.tsx';
import { Mother } from '../scenes/feeding/mother.tsx';
import { NursingDay } from '../scenes/feeding/nursing-day.tsx';
import { PulseOrDrip } from '../scenes/feeding/pulse-or-drip.tsx';
import { SideContext } from '../scenes/feeding/side.ts';

/** The Feeding place: how milk moves, from the cells to the drop. It shows the person of the page. */
export default function FeedingPlace() {
  const { scene, live, beat, act } = useStage();
  const nurses = scene.person.kind === MOTHER.kind;
  const ready = nurses && live?.signals?.has('let_downs');
  const choose = (): void => {
    const { neurons } = scene.person;
    const person = { ...MOTHER, ...(neurons && { neurons }) };
    act({ kind: 'choose', person, at_s: beat?.picture?.time_s ?? 0 });
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

  // Runs beside hers are of this mother; another one has her own.
  const whose = JSON.stringify([scene.person, scene.seed]);
  const last = lastSide(scene.edits);
  // What a reader asked to see holds until baby or pump come to another side.
  const [asked, show] = useState<{ side: Side; since: Side }>();
  const side = asked?.since === last ? asked.side : last;
  const shown = useMemo(
    () => ({ side, show: (wanted: Side) => show({ side: wanted, since: last }) }),
    [side, last],
  );

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
          <SideContext value={shown}>
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
              <Mother />
              <PulseOrDrip key={`compare ${whose}`} />
              <NursingDay key={`day ${whose}`} />
            </div>
          </SideContext>
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
