import type { TrainSecond } from '@tokos/study';
import { m } from '#words';
import { ceiling } from '../../instruments/chart/window.ts';
import { declared } from '../../words/figure.ts';
import { perSpike } from './per-spike.ts';

const WIDTH = 560;
const PANEL = 92;
const GAP = 34;
const TOP = 20;

/** Release per spike above, the ready pool below, from the first spike on. */
export function TrainChart({
  seconds,
  lasts_s,
}: {
  readonly seconds: readonly TrainSecond[];
  readonly lasts_s: number;
}) {
  const each = seconds.map(perSpike);
  const panels = [
    { name: m.train_per_spike(), values: each, high: ceiling(each, 0), top: TOP },
    {
      name: m.train_pool(),
      values: seconds.map(({ pool }) => pool * 100),
      high: 100,
      top: TOP + PANEL + GAP,
    },
  ];
  const x = (second: number): string => ((second / lasts_s) * WIDTH).toFixed(1);
  const foot = TOP + 2 * PANEL + GAP;
  return (
    <svg
      className="train-chart"
      viewBox={`0 0 ${WIDTH + 40} ${foot + 22}`}
      role="img"
      aria-label={m.train_drawing()}
    >
      {panels.map(({ name, values, high, top }) => (
        <g key={name}>
          <text className="title" x="0" y={top - 6}>
            {name}
          </text>
          <path className="hair" d={`M0,${top} H${WIDTH}`} />
          <path className="foot" d={`M0,${top + PANEL} H${WIDTH}`} />
          <text x={WIDTH + 6} y={top + 4}>
            {declared(high)}
          </text>
          <text x={WIDTH + 6} y={top + PANEL + 4}>
            {declared(0)}
          </text>
          <polyline
            points={values
              .map((value, i) => `${x(i + 1)},${(top + PANEL * (1 - value / high)).toFixed(1)}`)
              .join(' ')}
          />
        </g>
      ))}
      {[0, 60, 120, 180, 240, 300]
        .filter((second) => second <= lasts_s)
        .map((second) => (
          <text
            key={second}
            className="time"
            x={x(second)}
            y={foot + 16}
            textAnchor={second === 0 ? 'start' : second === lasts_s ? 'end' : 'middle'}
          >
            {second === lasts_s ? m.train_minutes({ minutes: second / 60 }) : declared(second / 60)}
          </text>
        ))}
    </svg>
  );
}
