import { AXIS_PX, axis, type Panel, polyline, snap } from '../../instruments/strip/axis.ts';
import type { Colours } from '../../instruments/strip/use-strip.ts';
import type { CellsRecord } from '../../live/cells-record.ts';
import type { Shades } from './shades.ts';

/** A row lower than this cannot be told from the next [px]. */
const ROW_PX = 2.5;
/** Windows: every spike of ten seconds, or counts by the second of ten minutes [s]. */
export const LENS_S = 10;
export const LONG_S = 600;
/** Share of the height that the rate has, below the raster. */
const RATE_SHARE = 0.24;
const GAP_PX = 10;
const STEPS = [5, 10, 20, 40, 60, 80, 100, 150, 200] as const;

export interface Rows {
  /** One row for every n-th cell. */
  readonly every: number;
  readonly count: number;
}

/** As many rows as can be told apart: all cells, or every n-th. */
export function rowsFor(height: number, cells: number): Rows {
  const every = Math.max(1, 2 ** Math.ceil(Math.log2((cells * ROW_PX) / height)));
  return { every, count: Math.ceil(cells / every) };
}

export const rasterHeight = (height: number): number => Math.floor(height * (1 - RATE_SHARE)) - GAP_PX;

interface Drawing {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  readonly record: CellsRecord;
  readonly cells: number;
  readonly to_s: number;
  /** The row of this cell is marked. */
  readonly chosen?: number;
}

/** One tick for every spike of the last ten seconds, at its time; returns how many were drawn. */
export function drawTicks(drawing: Drawing): number {
  const { pen, width, colours, record, cells, to_s } = drawing;
  const height = rasterHeight(drawing.height);
  const rows = rowsFor(height, cells);
  const [right, each] = [width - AXIS_PX, height / rows.count];
  const whole = snap(pen);
  const [tick, size] = [whole(1.25), whole(Math.max(1.5, each * 0.8))];
  const from_s = to_s - LENS_S;
  let ticks = 0;
  markRow(drawing, rows, each);
  pen.fillStyle = colours.nerve;
  for (let second = Math.floor(from_s); second < to_s; second++) {
    const heard = record.second(second);
    if (!heard) continue;
    for (let i = 0; i < heard.cells.length; i++) {
      const cell = heard.cells[i]!;
      if (cell % rows.every !== 0) continue;
      const at = second + heard.times[i]! / 1000;
      if (at < from_s || at >= to_s) continue;
      const x = ((at - from_s) / LENS_S) * right;
      pen.fillRect(whole(x), whole((cell / rows.every) * each), tick, size);
      ticks++;
    }
  }
  drawRate(drawing, LENS_S, 0.1);
  return ticks;
}

/** The same cells over ten minutes: the darker, the more spikes in that second. */
export function drawShades(drawing: Drawing, shades: Shades): number {
  const { pen, width, colours, cells, to_s } = drawing;
  const height = rasterHeight(drawing.height);
  const rows = rowsFor(height, cells);
  markRow(drawing, rows, height / rows.count);
  const spikes = shades.draw(pen, width - AXIS_PX, height, { ...drawing, colour: colours.nerve, rows });
  drawRate({ ...drawing, to_s: Math.floor(to_s) }, LONG_S, 1);
  return spikes;
}

function markRow({ pen, width, colours, chosen }: Drawing, { every }: Rows, each: number): void {
  if (chosen === undefined || chosen % every !== 0) return;
  pen.fillStyle = colours.ink;
  const y = Math.max(4, (chosen / every + 0.5) * each);
  pen.beginPath();
  pen.moveTo(width - AXIS_PX + 2, y);
  pen.lineTo(width - AXIS_PX + 9, y - 4);
  pen.lineTo(width - AXIS_PX + 9, y + 4);
  pen.fill();
}

/** The mean rate of all cells below the raster, with a bracket under each burst that the rule finds. */
function drawRate(drawing: Drawing, window_s: number, bin_s: number): void {
  const { pen, width, height, colours, record, cells, to_s } = drawing;
  const top = rasterHeight(height) + GAP_PX;
  const bins = Math.round(window_s / bin_s);
  const start = Math.floor((to_s - window_s) / bin_s);
  const counts = new Float64Array(bins + 1).fill(Number.NaN);
  for (let second = Math.floor(to_s - window_s); second < to_s; second++) {
    const heard = record.second(second);
    if (!heard) continue;
    const first = Math.round(second / bin_s) - start;
    if (bin_s === 1) {
      if (first >= 0) counts[first] = heard.times.length;
      continue;
    }
    const last = first + Math.round(1 / bin_s);
    for (let bin = Math.max(0, first); bin < Math.min(last, bins + 1); bin++) counts[bin] = 0;
    const perBin = 1000 * bin_s;
    for (let i = 0; i < heard.times.length; i++) {
      const bin = first + Math.floor(heard.times[i]! / perBin);
      if (bin >= 0 && bin <= bins) counts[bin]! += 1;
    }
  }
  let most = 0;
  for (let bin = 0; bin <= bins; bin++) {
    counts[bin] = counts[bin]! / cells / bin_s;
    if (counts[bin]! > most) most = counts[bin]!;
  }
  const high = STEPS.find((step) => step >= most) ?? most;
  const panel: Panel = { top, height: height - top - 8, width: width - AXIS_PX, low: 0, high };
  axis(pen, panel, colours);
  pen.strokeStyle = colours.nerve;
  pen.lineWidth = 1.5;
  pen.lineJoin = 'round';
  const x = (bin: number): number =>
    Math.min(panel.width, Math.max(0, (((start + bin + 0.5) * bin_s - to_s) / window_s + 1) * panel.width));
  // The last bin may still be filling.
  const whole = counts.subarray(0, bins);
  polyline(
    pen,
    panel,
    Array.from(whole, (count, bin) => [x(bin), count] as const),
  );
  brackets(drawing, panel, window_s);
}

function brackets({ pen, colours, record, to_s, height }: Drawing, panel: Panel, window_s: number): void {
  pen.strokeStyle = colours.ink;
  pen.lineWidth = 1.5;
  for (const { onset_s, end_s } of record.bursts) {
    const [from, to] = [onset_s, end_s].map((at) => ((at - to_s) / window_s + 1) * panel.width);
    if (to! < 0 || from! > panel.width) continue;
    const y = height - 2;
    pen.beginPath();
    pen.moveTo(Math.max(0, from!), y - 4);
    pen.lineTo(Math.max(0, from!), y);
    pen.lineTo(Math.min(panel.width, Math.max(to!, from! + 2)), y);
    pen.lineTo(Math.min(panel.width, Math.max(to!, from! + 2)), y - 4);
    pen.stroke();
  }
}
