import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { AXIS_PX } from '../../instruments/strip/axis.ts';
import { axisFrom, FEED_S } from './feed-axis.ts';

const STEP_S = 300;

/** The foot of the charts: minutes since the start of the run. */
export function AxisMinutes() {
  const from_s = useMoment(({ time_s }) => axisFrom(time_s)) ?? 0;
  const first = Math.ceil(from_s / STEP_S) * STEP_S;
  const marks: number[] = [];
  for (let at = first; at <= from_s + FEED_S; at += STEP_S) marks.push(at);
  return (
    <div className="axis-minutes small quiet" style={{ marginInlineEnd: AXIS_PX }}>
      {marks.map((at) => (
        <span key={at} style={{ insetInlineStart: `${((at - from_s) / FEED_S) * 100}%` }}>
          {at === marks.at(-1) ? m.minutes({ minutes: at / 60 }) : at / 60}
        </span>
      ))}
    </div>
  );
}
