import '../scenes/body/readings.css';
import '../scenes/body/world.css';
import '../instruments/chart/trace.css';
import '../scenes/feeding/studies.css';
import './evidence/shelf.css';
import '../scenes/birth/plate.css';
import '../scenes/birth/panels.css';
import './birth.css';
import { useEffect, useRef, useState } from 'react';
import { m } from '#words';
import { AfterBirth } from '../scenes/birth/after-birth.tsx';
import { BirthPlate } from '../scenes/birth/birth-plate.tsx';
import { Comfort } from '../scenes/birth/comfort.tsx';
import { BIRTH_SPEED, WOMAN_IN_LABOUR } from '../scenes/birth/labour.ts';
import { LabourCharts } from '../scenes/birth/labour-charts.tsx';
import { LabourSummary } from '../scenes/birth/labour-summary.tsx';
import { LabourTable } from '../scenes/birth/labour-table.tsx';
import { Loops } from '../scenes/birth/loops.tsx';
import { OtherWomenPanel } from '../scenes/birth/other-women.tsx';
import { PumpPanel } from '../scenes/birth/pump-panel.tsx';
import { useWomen } from '../scenes/birth/use-women.ts';
import { type View, Views } from '../scenes/birth/views.tsx';
import { Woman } from '../scenes/birth/woman.tsx';
import { Notice } from '../scenes/body/notice.tsx';
import { RunBar } from '../scenes/body/run-bar.tsx';
import { useStage } from '../scenes/body/stage-context.ts';

/** The Birth place: what happens in labour, and what drives it. It shows the person of the page. */
export default function BirthPlace() {
  const { scene, live, beat, act } = useStage();
  const [view, look] = useState<View>('all');
  const inLabour = scene.person.kind === WOMAN_IN_LABOUR.kind;
  const ready = inLabour && live?.signals?.has('dilation');
  const choose = (): void => {
    act({ kind: 'choose', person: WOMAN_IN_LABOUR, at_s: beat?.picture?.time_s ?? 0 });
    act({ kind: 'speed', speed: BIRTH_SPEED });
  };
  // Whoever comes here with somebody else meets a woman in labour; undo brings the other one back.
  const came = useRef(false);
  useEffect(() => {
    if (came.current || !live) return;
    came.current = true;
    if (!inLabour) choose();
  });
  useEffect(() => {
    document.title = m.title_birth();
    return () => {
      document.title = m.title();
    };
  }, []);
  // The others are like this woman; another one has her own.
  const whose = JSON.stringify([scene.person, scene.seed]);

  return (
    <>
      <RunBar />
      <main className="birth-place" data-view={view}>
        <div className="birth-head">
          <Notice />
          <p className="small aside-line">
            {m.birth_gently()} <a href="#body">{m.feeding_leave()}</a>
          </p>
          <div className="choices">
            <Woman />
            <Views view={view} look={look} />
          </div>
        </div>
        {ready ? (
          <Labour key={whose} />
        ) : (
          <div className="birth-plate" id="scene" tabIndex={-1}>
            <h1 className="lead">{m.labour_rest()}</h1>
            {live && !inLabour && (
              <button type="button" className="button" onClick={choose}>
                {m.meet_woman_in_labour()}
              </button>
            )}
          </div>
        )}
        <footer className="intended caption">
          <p>{m.birth_teaching()}</p>
          <p>{m.intended_use()}</p>
        </footer>
      </main>
    </>
  );
}

function Labour() {
  const women = useWomen();
  return (
    <>
      <LabourSummary />
      <BirthPlate />
      <div className="labour-course">
        <LabourCharts women={women} />
        <LabourTable />
      </div>
      <div className="labour-side">
        <Loops />
        <PumpPanel />
        <Comfort />
      </div>
      <div className="labour-studies">
        <OtherWomenPanel women={women} />
        <AfterBirth />
      </div>
    </>
  );
}
