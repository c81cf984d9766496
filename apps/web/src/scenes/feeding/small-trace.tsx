import { declared } from '../../words/figure.ts';

interface Wishes {
  readonly time: readonly number[];
  readonly values: readonly number[];
  /** Head of the axis; several charts of one height are compared by it. */
  readonly high: number;
  readonly end_s: number;
  readonly unit: string;
  /** Which substance: chooses the colour. */
  readonly name: 'oxytocin' | 'milk' | 'prolactin' | 'womb';
  readonly filled?: boolean;
  /** The end of the time axis, which begins at zero. */
  readonly foot?: string;
  /** Stretches that are marked at the foot [s]. */
  readonly marks?: readonly (readonly [from_s: number, to_s: number])[];
}

const [WIDTH, HEIGHT] = [300, 84] as const;
const MOST_POINTS = 300;

/** A finished curve, in the colour of its substance; its numbers stand in a table beside it. */
export function SmallTrace({
  time,
  values,
  high,
  end_s,
  unit,
  name,
  filled = false,
  foot,
  marks = [],
}: Wishes) {
  const stride = Math.max(1, Math.ceil(time.length / MOST_POINTS));
  const x = (at_s: number): number => (at_s / end_s) * WIDTH;
  const y = (value: number): number => HEIGHT - (Math.min(value || 0, high) / high) * HEIGHT;
  const points: string[] = [];
  for (let i = 0; i < time.length; i += stride) {
    points.push(`${x(time[i]!).toFixed(1)},${y(values[i]!).toFixed(1)}`);
  }
  const line = points.length > 0 ? `M${points.join('L')}` : '';
  return (
    <div className={`small-trace of-${name}`}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {marks.map(([from, to]) => (
          <rect key={from} className="mark" x={x(from)} width={x(to) - x(from)} y="0" height={HEIGHT} />
        ))}
        <path className="foot" d={`M0,${HEIGHT} H${WIDTH}`} />
        {filled && line && <path className="below" d={`${line}L${x(time.at(-1)!)},${HEIGHT}L0,${HEIGHT}Z`} />}
        <path className="line" d={line} />
      </svg>
      <span className="small quiet small-axis">
        <span>{declared(high)}</span>
        <span>{unit}</span>
      </span>
      {foot !== undefined && (
        <span className="small quiet small-foot">
          <span>{declared(0)}</span>
          <span>{foot}</span>
        </span>
      )}
    </div>
  );
}
