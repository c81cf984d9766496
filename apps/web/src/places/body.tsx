import '../scenes/body/plate.css';
import './body.css';
import '../scenes/body/world.css';
import '../scenes/body/readings.css';
import { lazy, Suspense } from 'react';
import { m } from '#words';
import { Summary } from '../access/summary.tsx';
import { InTheBlood } from '../scenes/body/in-the-blood.tsx';
import { Infusion } from '../scenes/body/infusion.tsx';
import { MadeAndCleared } from '../scenes/body/made-and-cleared.tsx';
import { Notice } from '../scenes/body/notice.tsx';
import { Plate } from '../scenes/body/plate.tsx';
import { RunBar } from '../scenes/body/run-bar.tsx';
import { useStage } from '../scenes/body/stage-context.ts';
import { Who } from '../scenes/body/who.tsx';

const InsidePlace = lazy(() => import('../scenes/inside/inside-place.tsx'));

/**
 * The Body place: what oxytocin is, and where it goes. In reading order; the grid lays it out for wide
 * pages.
 */
export function BodyPlace() {
  const { room } = useStage();
  return (
    <>
      <RunBar />
      {room ? (
        <Suspense fallback={<main />}>
          <InsidePlace key={room} room={room} />
        </Suspense>
      ) : (
        <WholeBody />
      )}
      <Summary />
    </>
  );
}

function WholeBody() {
  return (
    <main className="body-place">
      <Notice />
      <Plate />
      <InTheBlood />
      <div className="world">
        <Infusion />
        <Who />
      </div>
      <MadeAndCleared />
      <footer className="intended caption">
        <p>{m.intended_use()}</p>
      </footer>
    </main>
  );
}
