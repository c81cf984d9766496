import 'uplot/dist/uPlot.min.css';
import './trace.css';
import { useEffect, useRef } from 'react';
import { m } from '#words';
import { useStage } from '../../scenes/body/stage-context.ts';
import { TraceCursor } from './trace-cursor.tsx';
import { tracePlot } from './trace-plot.ts';
import { TraceTable } from './trace-table.tsx';

/** At the usual speed the curve moves by about two pixels in this time. */
const REDRAWN_MS = 80;

/** Plasma oxytocin over the last ten minutes of body time: drawn, readable by a slider, and as a table. */
export default function Trace() {
  const { live, beat, scene } = useStage();
  const place = useRef<HTMLDivElement>(null);
  const plot = useRef<ReturnType<typeof tracePlot>>(undefined);
  const edits = useRef(scene.edits);
  edits.current = scene.edits;

  useEffect(() => {
    if (!live || !beat || !place.current) return;
    const made = tracePlot(place.current, live, () => edits.current);
    plot.current = made;
    let next = 0;
    const leave = beat.join(({ time_s }) => {
      const now = performance.now();
      if (now < next) return;
      next = now + REDRAWN_MS;
      made.draw(time_s);
    });
    return () => {
      leave();
      made.remove();
    };
  }, [live, beat]);

  return (
    <figure className="trace" aria-labelledby="trace-title" aria-details="trace-table">
      <figcaption id="trace-title" className="small">
        {m.trace_title()}
        <span className="caption">{m.trace_assay()}</span>
      </figcaption>
      <div className="trace-canvas" ref={place} aria-hidden="true" />
      <TraceCursor move={(back_s) => plot.current?.cursor(back_s)} />
      <TraceTable />
    </figure>
  );
}
