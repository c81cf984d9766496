import '../../instruments/strip/strip.css';
import { useRef } from 'react';
import { m } from '#words';
import { Readout } from '../../instruments/readout/readout.tsx';
import { AXIS_PX } from '../../instruments/strip/axis.ts';
import { type Colours, useStrip } from '../../instruments/strip/use-strip.ts';
import { useStage } from '../body/stage-context.ts';
import { AxisMinutes } from './axis-minutes.tsx';
import { BurstLens } from './burst-lens.tsx';
import { shownSide } from './feed.ts';
import { drawFeedPanel, headOf } from './feed-axis.ts';

/** Cause runs down the page on one time axis: cells, blood, squeeze, milk. */
export function Chain() {
  const { scene } = useStage();
  const side = shownSide(scene.edits);
  return (
    <section className="chain" id="readings" tabIndex={-1} aria-label={m.chain()}>
      <BurstLens />
      <Panel title={m.trace_plasma()} signal="plasma_oxytocin" colour="oxytocin" least={4} />
      <Panel
        title={m.trace_squeeze()}
        signal={`alveolar_pressure_${side}`}
        colour="contraction"
        least={20}
        filled
      />
      <Panel title={m.trace_flow()} signal={`milk_flow_${side}`} colour="milk" least={0.2} filled />
      <AxisMinutes />
    </section>
  );
}

interface Wishes {
  readonly title: string;
  readonly signal: string;
  readonly colour: keyof Colours;
  /** The axis is at least this high. */
  readonly least: number;
  readonly filled?: boolean;
}

function Panel({ title, signal, colour, least, filled = false }: Wishes) {
  const { live } = useStage();
  const high = useRef(least);
  const canvas = useStrip(({ pen, width, height, colours, picture }) => {
    const { record, signals, cells } = live!;
    const values = record.column(signals!.column(signal));
    high.current = headOf(values, high.current, least);
    drawFeedPanel({
      pen,
      width,
      height,
      colours,
      colour: colours[colour],
      filled,
      time: record.column(0),
      values,
      now_s: picture.time_s,
      high: high.current,
      bursts: cells.bursts.map(({ onset_s }) => onset_s),
    });
  });
  return (
    <figure className="strip-figure feed-panel">
      <figcaption>
        <span className="heading">{title}</span>
        <span className="small" style={{ paddingInlineEnd: AXIS_PX }}>
          <Readout signal={signal} />
        </span>
      </figcaption>
      <canvas ref={canvas} className="strip-canvas" role="img" aria-label={m.trace_of({ title })} />
    </figure>
  );
}
