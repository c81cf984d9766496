import { m } from '#words';
import { AXIS_PX, axis, fillBelow, type Panel, placeOf, polyline } from '../../instruments/strip/axis.ts';
import { firstAt } from '../../instruments/strip/first-at.ts';
import type { Colours } from '../../instruments/strip/use-strip.ts';

/** What the charts of a feed show, on one axis [s]. */
export const FEED_S = 900;
/** The present moment stays this far from the end of the axis once it has come there [s]. */
const AHEAD_S = 45;

/** Where the axis begins: at the start of the run, and later so that the present is in sight. */
export const axisFrom = (now_s: number): number => Math.max(0, Math.floor(now_s + AHEAD_S - FEED_S));

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The head of an axis: never lower than before or than `least`, and above the highest value. */
export function headOf(values: Float64Array, before: number, least: number): number {
  let highest = 0;
  for (const value of values) if (value > highest) highest = value;
  const wanted = highest * 1.08;
  return wanted <= Math.max(before, least) ? Math.max(before, least) : roundHead(wanted);
}

/** The next number above that a reader can divide at sight. */
export function roundHead(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return Number((power * (STEPS.find((step) => step * power >= wanted) ?? 10)).toPrecision(2));
}

/** From a burst of the cells to the rise that follows it. */
export interface Lag {
  readonly from_s: number;
  readonly to_s: number;
}
/**
 * What stands out of the last ripples of the squeeze before, and how late a rise still belongs to a burst.
 */
const RISE = 0.4;
const LATEST_S = 60;

/** The first burst in sight that a rise has followed. */
export function lagOf(time: Float64Array, values: Float64Array, bursts: readonly number[]): Lag | undefined {
  const from = axisFrom(time.at(-1) ?? 0);
  for (const from_s of bursts.filter((at) => at >= from)) {
    for (let i = firstAt(time, from_s) + 1; i < time.length && time[i]! - from_s < LATEST_S; i++) {
      if (values[i]! - values[i - 1]! > RISE) return { from_s, to_s: time[i - 1]! };
    }
  }
  return undefined;
}

interface Wishes {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  readonly colour: string;
  readonly filled: boolean;
  readonly dotted: boolean;
  readonly time: Float64Array;
  readonly values: Float64Array;
  readonly now_s: number;
  readonly high: number;
  /** When all cells fired together [s]. */
  readonly bursts: readonly number[];
  readonly lag: Lag | undefined;
}

/** One signal over a quarter of an hour; a dotted line stands at each burst of the cells. */
export function drawFeedPanel(wishes: Wishes): void {
  const { pen, colours, colour, time, values, now_s, high } = wishes;
  const panel: Panel = {
    top: 4,
    height: wishes.height - 8,
    width: wishes.width - AXIS_PX,
    low: 0,
    high,
  };
  const from_s = axisFrom(now_s);
  const x = (at_s: number): number => ((at_s - from_s) / FEED_S) * panel.width;
  axis(pen, panel, colours);
  markMiddle(pen, panel, colours);
  markBursts(wishes, panel, x);
  const first = firstAt(time, from_s);
  const points: [number, number][] = [];
  for (let i = first; i < time.length; i++) points.push([x(time[i]!), values[i]!]);
  if (wishes.filled && points.length > 1) fillBelow(pen, panel, points, colour);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.lineJoin = 'round';
  pen.setLineDash(wishes.dotted ? [2, 4] : []);
  polyline(pen, panel, points);
  pen.setLineDash([]);
  if (wishes.lag) markLag(wishes, panel, wishes.lag, x);
  const [last] = points.slice(-1);
  if (!last) return;
  pen.strokeStyle = colours.line;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(last[0], panel.top);
  pen.lineTo(last[0], panel.top + panel.height);
  pen.stroke();
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(last[0], placeOf(panel, last[1] || 0), 3.2, 0, 2 * Math.PI);
  pen.fill();
}

/** Half of the head, where there is room for its number. */
function markMiddle(pen: CanvasRenderingContext2D, panel: Panel, { hair, quiet }: Colours): void {
  if (panel.height < 60) return;
  const y = Math.round(placeOf(panel, panel.high / 2)) + 0.5;
  pen.strokeStyle = hair;
  pen.setLineDash([1, 4]);
  pen.beginPath();
  pen.moveTo(0, y);
  pen.lineTo(panel.width, y);
  pen.stroke();
  pen.setLineDash([]);
  pen.fillStyle = quiet;
  const half = panel.high / 2;
  if (half === Number(half.toPrecision(2))) pen.fillText(String(half), panel.width + 6, y);
}

/** A bracket from the burst to the rise, with its length. */
function markLag(
  { pen, colours }: Wishes,
  panel: Panel,
  { from_s, to_s }: Lag,
  x: (at_s: number) => number,
): void {
  const [from, to] = [x(from_s), x(to_s)];
  const y = panel.top + 8;
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(from, y - 4);
  pen.lineTo(from, y + 4);
  pen.moveTo(from, y);
  pen.lineTo(to, y);
  pen.moveTo(to, y - 4);
  pen.lineTo(to, y + 4);
  pen.stroke();
  pen.fillStyle = colours.ink;
  const room = from > 44;
  pen.textAlign = room ? 'right' : 'left';
  pen.fillText(m.lag({ seconds: Math.round(to_s - from_s) }), room ? from - 6 : to + 6, y);
  pen.textAlign = 'left';
}

function markBursts({ pen, colours, bursts }: Wishes, panel: Panel, x: (at_s: number) => number): void {
  pen.strokeStyle = colours.nerve;
  pen.lineWidth = 1;
  pen.setLineDash([2, 5]);
  for (const at of bursts) {
    if (x(at) < 0) continue;
    pen.beginPath();
    pen.moveTo(x(at), panel.top);
    pen.lineTo(x(at), panel.top + panel.height);
    pen.stroke();
  }
  pen.setLineDash([]);
}
