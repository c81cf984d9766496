import { AXIS_PX, axis, type Panel, placeOf, snap } from '../../instruments/strip/axis.ts';
import type { Colours } from '../../instruments/strip/use-strip.ts';
import type { CellsRecord, HeardSecond } from '../../live/cells-record.ts';
import { LENS_S } from './raster.ts';

interface Drawing {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  readonly record: CellsRecord;
  readonly cell: number;
  readonly to_s: number;
}

/** Between these the potential moves; the threshold leaves at the top after a spike [mV]. */
const LOW_MV = -80;
const HIGH_MV = -30;
const SPIKE_PX = 10;

type State = 'potential' | 'threshold' | 'afterhyperpolarisation' | 'calcium';

/** The watched second that a window needs, if it is one of this cell. */
function watchedIn({ record, cell }: Drawing, second: number): HeardSecond['watched'] {
  const watched = record.second(second)?.watched;
  return watched?.cell === cell ? watched : undefined;
}

/**
 * A state of the watched cell, as one upright bar for each column of pixels. Where many samples fall on a
 * column all lie within its bar, so that nothing is left out; it begins where the one before it ended.
 */
function envelope(drawing: Drawing, panel: Panel, state: State, step_s: number, weight: number): void {
  const { pen, to_s } = drawing;
  const from_s = to_s - LENS_S;
  const scale = panel.width / LENS_S;
  let column = -1;
  let low = 0;
  let high = 0;
  const whole = snap(pen);
  const bar = (): void => {
    if (column < 0) return;
    const top = whole(placeOf(panel, high));
    pen.fillRect(column, top, weight, Math.max(weight, whole(placeOf(panel, low)) - top));
  };
  for (let second = Math.floor(from_s); second < to_s; second++) {
    const samples = watchedIn(drawing, second)?.[state];
    if (!samples) {
      bar();
      column = -1;
      continue;
    }
    for (let i = 0; i < samples.length; i++) {
      const x = Math.floor((second + (i + 1) * step_s - from_s) * scale);
      if (x < 0 || x >= panel.width) continue;
      const value = samples[i]!;
      if (x !== column) {
        bar();
        const before = column < 0 ? value : (samples[i - 1] ?? value);
        column = x;
        low = Math.min(value, before);
        high = Math.max(value, before);
      } else if (value < low) low = value;
      else if (value > high) high = value;
    }
  }
  bar();
}

/** Potential and threshold after every millisecond, and a tick where the cell fired. */
export function drawPotential(drawing: Drawing): void {
  const { pen, width, height, colours } = drawing;
  const panel: Panel = {
    top: SPIKE_PX + 2,
    height: height - SPIKE_PX - 2,
    width: width - AXIS_PX,
    low: LOW_MV,
    high: HIGH_MV,
  };
  axis(pen, panel, colours, (value) => value.toLocaleString('en-GB'));
  pen.fillStyle = colours.line;
  envelope(drawing, panel, 'threshold', 0.001, 1);
  pen.fillStyle = colours.nerve;
  envelope(drawing, panel, 'potential', 0.001, 1);
  spikes(drawing, panel);
}

function spikes({ pen, colours, record, cell, to_s }: Drawing, panel: Panel): void {
  const from_s = to_s - LENS_S;
  pen.fillStyle = colours.nerve;
  for (let second = Math.floor(from_s); second < to_s; second++) {
    const heard = record.second(second);
    if (!heard) continue;
    for (let i = heard.cells.indexOf(cell); i >= 0; i = heard.cells.indexOf(cell, i + 1)) {
      const at = second + heard.times[i]! / 1000;
      if (at < from_s || at >= to_s) continue;
      pen.fillRect(((at - from_s) / LENS_S) * panel.width - 0.5, 0, 1.25, SPIKE_PX);
    }
  }
}

/** What a burst leaves: the afterhyperpolarisation that ends it, and calcium in the endings. */
export function drawAfter(
  drawing: Drawing,
  greatest: { readonly mV: number; readonly calcium: number },
): void {
  const { pen, width, height, colours } = drawing;
  const half = (height - 8) / 2;
  const after: Panel = { top: 0, height: half, width: width - AXIS_PX, low: 0, high: greatest.mV };
  const calcium: Panel = { ...after, top: half + 8, high: greatest.calcium };
  for (const [panel, state, step_s, colour] of [
    [after, 'afterhyperpolarisation', 0.001, colours.nerve],
    [calcium, 'calcium', 0.01, colours.oxytocin],
  ] as const) {
    axis(pen, panel, colours);
    pen.fillStyle = colour;
    envelope(drawing, panel, state, step_s, 1.5);
  }
}
