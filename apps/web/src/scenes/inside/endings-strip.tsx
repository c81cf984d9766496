import '../../instruments/strip/strip.css';
import { useRef } from 'react';
import { m } from '#words';
import { ceiling } from '../../instruments/chart/window.ts';
import { AXIS_PX, axis, type Panel, polyline } from '../../instruments/strip/axis.ts';
import { useStrip } from '../../instruments/strip/use-strip.ts';
import { declared } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { LONG_S } from './raster.ts';

const GAP_PX = 12;

/** Ten minutes of the endings: the gate above, the ready pool below, on one axis of time. */
export function EndingsStrip() {
  const { live } = useStage();
  const scale = useRef({ gate: 1, empty: 10 });
  const canvas = useStrip(({ pen, width, height, colours, picture }) => {
    const record = live!.cells;
    const times = record.endings('time');
    const gate = record.endings('gate').map((each) => each * 100);
    const pool = record.endings('pool').map((each) => each * 100);
    const missing = pool.map((each) => 100 - each);
    scale.current = { gate: ceiling(gate, scale.current.gate), empty: ceiling(missing, scale.current.empty) };
    const half = (height - GAP_PX) / 2;
    const above: Panel = { top: 0, height: half, width: width - AXIS_PX, low: 0, high: scale.current.gate };
    const low = Math.max(0, 100 - scale.current.empty);
    const below: Panel = { ...above, top: half + GAP_PX, low, high: 100 };
    const places = times.map((time) => ((time - picture.time_s) / LONG_S + 1) * above.width);
    const from = places.findIndex((place) => place >= 0);
    pen.lineJoin = 'round';
    for (const [panel, values] of [
      [above, gate],
      [below, pool],
    ] as const) {
      axis(pen, panel, colours, declared);
      pen.strokeStyle = colours.oxytocin;
      pen.lineWidth = 1.5;
      polyline(
        pen,
        panel,
        values.slice(from).map((value, i) => [places[from + i]!, value] as const),
      );
    }
  });
  return (
    <figure className="strip-figure endings-strip">
      <figcaption>
        <span className="heading">{m.endings_strip()}</span>
        <span className="small quiet">{m.endings_strip_caption()}</span>
      </figcaption>
      <canvas ref={canvas} className="strip-canvas" role="img" aria-label={m.endings_strip_drawing()} />
      <p className="axis-foot caption" style={{ paddingInlineEnd: AXIS_PX }}>
        <span>{m.axis_minutes_ago({ minutes: LONG_S / 60 })}</span>
        <span>{m.axis_now()}</span>
      </p>
    </figure>
  );
}
