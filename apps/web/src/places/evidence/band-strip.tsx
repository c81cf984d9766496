import type { MeasureShown } from '@tokos/atlas/evidence';

const WIDTH = 200;
const HEIGHT = 30;
const MIDDLE = 15;
/** The longest reach ends short of the edge. */
const ROOM = 1.12;

/** The scale of a strip: from zero, or from the least where something is below it. */
export function scaleOf({ point, bar, model, low, high }: MeasureShown): (value: number) => number {
  const all = [point, ...(bar ?? []), model, low, high].filter((value) => typeof value === 'number');
  const least = Math.min(0, ...all) * ROOM;
  const most = Math.max(0, ...all) * ROOM;
  const reach = most - least || 1;
  return (value) => ((value - least) / reach) * WIDTH;
}

/** Published point with its bar above, the model's diamond below, the band behind both; all to one scale. */
export function BandStrip({ measure }: { readonly measure: MeasureShown }) {
  const { point, bar, model, low, high, kind, error } = measure;
  const x = scaleOf(measure);
  const banded = low !== null || high !== null;
  const [from, to] = [low === null ? 0 : x(low), high === null ? WIDTH : x(high)];
  const published = MIDDLE - 5;
  const found = MIDDLE + 5;
  return (
    <svg className="band-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {banded && (
        <g className="accepted" data-kind={kind}>
          <rect x={from} y={MIDDLE - 12} width={Math.max(to - from, 1)} height={24} />
          {low !== null && <path d={`M${from},${MIDDLE - 12} v24`} />}
          {high !== null && <path d={`M${to},${MIDDLE - 12} v24`} />}
        </g>
      )}
      <path className="axis" d={`M0,${MIDDLE} H${WIDTH}`} />
      <path className="axis" d={`M${x(0)},${MIDDLE - 4} v8`} />
      <g className="published">
        {bar && <path d={`M${x(bar[0])},${published} H${x(bar[1])}`} />}
        {bar && <path d={`M${x(bar[0])},${published - 3} v6 M${x(bar[1])},${published - 3} v6`} />}
        {point !== undefined && <circle cx={x(point)} cy={published} r="3.4" />}
      </g>
      {model !== null && (
        <g className="model">
          {error !== undefined && <path d={`M${x(model - error)},${found} H${x(model + error)}`} />}
          <path d={`M${x(model)},${found - 4.6} l4.6,4.6 l-4.6,4.6 l-4.6,-4.6 Z`} data-diamond="" />
        </g>
      )}
    </svg>
  );
}
