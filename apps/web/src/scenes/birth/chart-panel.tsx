import type { ReactNode } from 'react';
import { m } from '#words';
import { Readout } from '../../instruments/readout/readout.tsx';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { AXIS_PX } from '../../instruments/strip/axis.ts';
import { type Frame, useStrip } from '../../instruments/strip/use-strip.ts';
import { useStage } from '../body/stage-context.ts';
import { hoursShown, LEAST_HOURS } from './labour-axis.ts';

interface PanelWishes {
  readonly title: string;
  readonly signal: string;
  readonly className?: string;
  readonly children?: ReactNode;
  readonly draw: (frame: Frame) => void;
}

/** A canvas under its title and its present number. */
export function ChartPanel({ title, signal, className = '', children, draw }: PanelWishes) {
  const canvas = useStrip(draw);
  return (
    <figure className={`strip-figure labour-panel ${className}`}>
      <figcaption>
        <span className="heading">{title}</span>
        <span className="small" style={{ paddingInlineEnd: AXIS_PX }}>
          <Readout signal={signal} />
        </span>
      </figcaption>
      <canvas ref={canvas} className="strip-canvas" role="img" aria-label={m.trace_in_labour({ title })} />
      {children}
    </figure>
  );
}

/** Hours since the run began, for the charts above. */
export function HoursFoot() {
  const { live } = useStage();
  const hours = useMoment(({ time_s }) => hoursShown(time_s, live!)) ?? LEAST_HOURS;
  const step = hours > 18 ? 6 : hours > 12 ? 3 : 2;
  const marks = Array.from({ length: Math.floor(hours / step) + 1 }, (_, i) => i * step);
  return (
    <div className="hours-foot small quiet" style={{ marginInlineEnd: AXIS_PX }}>
      {marks.map((at) => (
        <span key={at} style={{ insetInlineStart: `${(at / hours) * 100}%` }}>
          {at === marks.at(-1) ? m.hours({ hours: at }) : at}
        </span>
      ))}
    </div>
  );
}
