import '../../instruments/strip/strip.css';
import { useRef } from 'react';
import { m } from '#words';
import { Readout } from '../../instruments/readout/readout.tsx';
import { AXIS_PX } from '../../instruments/strip/axis.ts';
import { type Colours, useStrip } from '../../instruments/strip/use-strip.ts';
import { useStage } from '../body/stage-context.ts';
import { AxisMinutes } from './axis-minutes.tsx';
import { BurstLens } from './burst-lens.tsx';
import { burstsOf } from './bursts.ts';
import { drawFeedPanel, headOf, lagOf } from './feed-axis.ts';
import { useSide } from './side.ts';

/** Cause runs down the page on one time axis: cells, blood, squeeze, milk. */
export function Chain() {
  const { side } = useSide();
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
        lags
      />
      <Panel title={m.trace_flow()} signal={`milk_flow_${side}`} colour="milk" least={0.2} filled />
      <Panel title={m.trace_prolactin()} signal="prolactin" colour="milk" least={100} dotted />
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
  readonly dotted?: boolean;
  /** How long after a burst it rises is marked. */
  readonly lags?: boolean;
}

function Panel({ title, signal, colour, least, filled = false, dotted = false, lags = false }: Wishes) {
  const { live } = useStage();
  const high = useRef(least);
  const canvas = useStrip(({ pen, width, height, colours, picture }) => {
    const { record, signals } = live!;
    const bursts = burstsOf(live!);
    const time = record.column(0);
    const values = record.column(signals!.column(signal));
    high.current = headOf(values, high.current, least);
    drawFeedPanel({
      pen,
      width,
      height,
      colours,
      colour: colours[colour],
      filled,
      dotted,
      time,
      values,
      now_s: picture.time_s,
      high: high.current,
      bursts,
      lag: lags ? lagOf(time, values, bursts) : undefined,
    });
  });
  return (
    <figure className={`strip-figure feed-panel ${dotted ? 'low' : ''}`}>
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
