import { axis, fillBelow, type Panel, placeOf, polyline } from '../../instruments/strip/axis.ts';
import type { Colours } from '../../instruments/strip/use-strip.ts';
import type { Live } from '../../live/client.ts';
import { reached } from './band.ts';
import { FROM_4_TO_10_CM } from './published.ts';

export const HOUR_S = 3600;
/** What pressure and oxytocin are shown over [s]. */
export const LAST_S = 1800;

/** The axis of a whole labour is as long as this at first, and grows in steps [h]. */
export const LEAST_HOURS = 12;
const STEP_H = 6;

/** When her cervix was 4 cm wide, once it was [s]. */
export const sinceFour = ({ course, signals }: Live): number | undefined =>
  reached({ time: course.column(0), dilation: course.column(signals!.column('dilation')) }, 4);

/** Hours that the axis shows: enough for what has been lived, and for the published time. */
export function hoursShown(now_s: number, live: Live): number {
  const published = (sinceFour(live) ?? 0) / HOUR_S + FROM_4_TO_10_CM.first.mean_h;
  const wanted = Math.max(now_s / HOUR_S, published) + 0.5;
  return Math.max(LEAST_HOURS, Math.ceil(wanted / STEP_H) * STEP_H);
}

export interface Plot {
  readonly pen: CanvasRenderingContext2D;
  readonly panel: Panel;
  readonly colours: Colours;
  /** Where a moment stands [px]. */
  x(at_s: number): number;
}

/** Foot and head of the panel, and dotted lines at what lies between. */
export function frame({ pen, panel, colours }: Plot, marks: readonly number[]): void {
  axis(pen, panel, colours);
  pen.strokeStyle = colours.hair;
  pen.setLineDash([1, 4]);
  for (const mark of marks) {
    const y = Math.round(placeOf(panel, mark)) + 0.5;
    pen.beginPath();
    pen.moveTo(0, y);
    pen.lineTo(panel.width, y);
    pen.stroke();
    pen.fillStyle = colours.quiet;
    pen.fillText(String(mark), panel.width + 6, y);
  }
  pen.setLineDash([]);
}

type Points = readonly (readonly [x: number, value: number])[];

/** A curve, filled down to the foot where that helps, with a dot at the present. */
export function curve(
  { pen, panel }: Plot,
  points: Points,
  { colour, filled = false, dash = [] }: { colour: string; filled?: boolean; dash?: readonly number[] },
): void {
  if (filled && points.length > 1) fillBelow(pen, panel, points, colour);
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.lineJoin = 'round';
  pen.setLineDash([...dash]);
  polyline(pen, panel, points);
  pen.setLineDash([]);
  const last = points.at(-1);
  if (!last) return;
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(last[0], placeOf(panel, last[1] || 0), 3.4, 0, 2 * Math.PI);
  pen.fill();
}

/** A published time: a point with its bar, in ink; and small ends to the bar. */
export function bar({ pen, panel, colours, x }: Plot, at_s: number, sd_s: number, value: number): void {
  const y = placeOf(panel, value) + 9;
  const [from, to] = [x(at_s - sd_s), Math.min(x(at_s + sd_s), panel.width)];
  pen.strokeStyle = colours.ink;
  pen.fillStyle = colours.ink;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.moveTo(from, y);
  pen.lineTo(to, y);
  for (const end of [from, to]) {
    pen.moveTo(end, y - 4);
    pen.lineTo(end, y + 4);
  }
  pen.stroke();
  if (x(at_s) > panel.width) return;
  pen.beginPath();
  pen.arc(x(at_s), y, 3.6, 0, 2 * Math.PI);
  pen.fill();
}

/** Highest and lowest of each pixel's share of a long trace: nothing that is higher is lost. */
export function thinned(points: Points, width: number): Points {
  if (points.length < 3 * width) return points;
  const kept: (readonly [number, number])[] = [];
  let [low, high]: [Points[number] | undefined, Points[number] | undefined] = [undefined, undefined];
  let pixel = Number.NaN;
  for (const point of points) {
    if (Math.floor(point[0]) !== pixel) {
      if (low && high) kept.push(...[low, high].toSorted((a, b) => a[0] - b[0]));
      [low, high, pixel] = [point, point, Math.floor(point[0])];
    } else {
      if (point[1] < low![1]) low = point;
      if (point[1] > high![1]) high = point;
    }
  }
  if (low && high) kept.push(...[low, high].toSorted((a, b) => a[0] - b[0]));
  return kept;
}
