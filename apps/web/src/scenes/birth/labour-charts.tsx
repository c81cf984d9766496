import '../../instruments/strip/strip.css';
import { useRef } from 'react';
import { m } from '#words';
import { AXIS_PX } from '../../instruments/strip/axis.ts';
import { firstAt } from '../../instruments/strip/first-at.ts';
import type { Colours, Frame } from '../../instruments/strip/use-strip.ts';
import { useStage } from '../body/stage-context.ts';
import { roundHead } from '../feeding/feed-axis.ts';
import { ChartPanel, HoursFoot } from './chart-panel.tsx';
import { DilationChart } from './dilation-chart.tsx';
import { curve, frame, HOUR_S, hoursShown, LAST_S, type Plot, thinned } from './labour-axis.ts';
import type { OtherWomen } from './use-women.ts';

/** The whole labour above, on one axis; the last half hour below, on another. */
export function LabourCharts({ women }: { readonly women: OtherWomen }) {
  return (
    <section className="labour-charts" id="readings" tabIndex={-1} aria-label={m.labour_charts()}>
      <DilationChart women={women} />
      <OverHours />
      <LastHalfHour
        title={m.trace_pressure()}
        signal="uterine_pressure"
        colour="contraction"
        least={80}
        filled
        tall
      />
      <LastHalfHour title={m.trace_plasma()} signal="plasma_oxytocin" colour="oxytocin" least={6} />
      <p className="axis-foot small quiet" style={{ marginInlineEnd: AXIS_PX }}>
        <span>{m.axis_minutes_ago({ minutes: LAST_S / 60 })}</span>
        <span>{m.axis_now()}</span>
      </p>
    </section>
  );
}

/** Prostaglandin over the hours, which its minutes do not show. */
function OverHours() {
  const { live } = useStage();
  const high = useRef(0.8);
  const signal = 'prostaglandin_metabolite';
  const draw = ({ pen, width, height, colours, picture }: Frame): void => {
    const { course, signals } = live!;
    const values = course.column(signals!.column(signal));
    const time = course.column(0);
    high.current = Math.max(high.current, roundHead(Math.max(0, ...values) * 1.05 || 0.1));
    const panel = { top: 4, height: height - 8, width: width - AXIS_PX, low: 0, high: high.current };
    const hours = hoursShown(picture.time_s, live!);
    const x = (at_s: number): number => (at_s / (hours * HOUR_S)) * panel.width;
    const plot: Plot = { pen, panel, colours, x };
    frame(plot, []);
    const points = time.map((at, i) => [x(at), values[i]!] as const);
    const now = [x(picture.time_s), picture.value(signal)] as const;
    curve(plot, [...points, now], { colour: colours.prostaglandin, dash: [9, 4], filled: true });
  };
  return (
    <ChartPanel title={m.trace_prostaglandin()} signal={signal} className="low" draw={draw}>
      <HoursFoot />
    </ChartPanel>
  );
}

interface LastWishes {
  readonly title: string;
  readonly signal: string;
  readonly colour: keyof Colours;
  readonly least: number;
  readonly filled?: boolean;
  readonly tall?: boolean;
}

/** Every second of the last half hour. */
function LastHalfHour({ title, signal, colour, least, filled = false, tall = false }: LastWishes) {
  const { live } = useStage();
  const high = useRef(least);
  const draw = ({ pen, width, height, colours, picture }: Frame): void => {
    const { record, signals } = live!;
    const [time, values] = [record.column(0), record.column(signals!.column(signal))];
    const from_s = picture.time_s - LAST_S;
    const first = firstAt(time, from_s);
    let most = 0;
    for (let i = first; i < values.length; i++) most = Math.max(most, values[i]! || 0);
    if (most * 1.05 > high.current) high.current = roundHead(most * 1.08);
    const panel = { top: 4, height: height - 8, width: width - AXIS_PX, low: 0, high: high.current };
    const x = (at_s: number): number => ((at_s - from_s) / LAST_S) * panel.width;
    const plot: Plot = { pen, panel, colours, x };
    frame(plot, panel.height > 70 && panel.high % 2 === 0 ? [panel.high / 2] : []);
    const points: (readonly [number, number])[] = [];
    for (let i = first; i < time.length; i++) points.push([x(time[i]!), values[i]!]);
    curve(plot, thinned(points, width), { colour: colours[colour], filled });
  };
  return <ChartPanel title={title} signal={signal} className={tall ? 'tall' : 'low'} draw={draw} />;
}
