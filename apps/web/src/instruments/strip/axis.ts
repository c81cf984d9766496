import type { Colours } from './use-strip.ts';

/** Room at the end of a strip for the numbers of its axis [px]. */
export const AXIS_PX = 40;

interface Panel {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Values at the foot and at the head of the panel. */
  readonly low: number;
  readonly high: number;
}

/** Where a value lies in a panel; what is beyond its ends is drawn at them. */
export const placeOf = ({ top, height, low, high }: Panel, value: number): number =>
  top + height - (Math.min(Math.max(value, low), high) - low) * (height / (high - low));

/** Whole pixels of the screen: what lies on them is sharp, and quick to draw. */
export function snap(pen: CanvasRenderingContext2D): (place: number) => number {
  const density = pen.getTransform().a;
  return (place) => Math.round(place * density) / density;
}

/** The foot and the head of a panel, with their numbers beyond its end. */
export function axis(
  pen: CanvasRenderingContext2D,
  panel: Panel,
  { line, hair, quiet }: Colours,
  write: (value: number) => string = String,
): void {
  const { top, height, width, low, high } = panel;
  pen.lineWidth = 1;
  pen.fillStyle = quiet;
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const [value, y, colour] of [
    [high, top + 0.5, hair],
    [low, top + height - 0.5, line],
  ] as const) {
    pen.strokeStyle = colour;
    pen.beginPath();
    pen.moveTo(0, y);
    pen.lineTo(width, y);
    pen.stroke();
    pen.fillText(write(value), width + 6, Math.min(Math.max(y, 7), top + height - 4));
  }
}

/** A line through a value for each place; where there is none it breaks. */
export function polyline(
  pen: CanvasRenderingContext2D,
  panel: Panel,
  points: Iterable<readonly [x: number, value: number]>,
): void {
  pen.beginPath();
  let down = false;
  for (const [x, value] of points) {
    if (!Number.isFinite(value)) {
      down = false;
      continue;
    }
    const y = placeOf(panel, value);
    if (down) pen.lineTo(x, y);
    else pen.moveTo(x, y);
    down = true;
  }
  pen.stroke();
}

/** What lies below a line, down to the foot, as a tint of its colour. */
export function fillBelow(
  pen: CanvasRenderingContext2D,
  panel: Panel,
  points: readonly (readonly [x: number, value: number])[],
  colour: string,
): void {
  const foot = panel.top + panel.height;
  pen.fillStyle = colour;
  pen.globalAlpha = 0.14;
  pen.beginPath();
  pen.moveTo(points[0]![0], foot);
  for (const [x, value] of points) pen.lineTo(x, placeOf(panel, value || 0));
  pen.lineTo(points.at(-1)![0], foot);
  pen.fill();
  pen.globalAlpha = 1;
}

export type { Panel };
