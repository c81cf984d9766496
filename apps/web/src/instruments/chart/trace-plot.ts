import uPlot from 'uplot';
import type { Live } from '../../live/client.ts';
import type { Edit } from '../../live/model.ts';
import { onColourChange } from '../../look/theme.ts';
import { declared } from '../../words/figure.ts';
import { ceiling, WINDOW_S } from './window.ts';

export interface TracePlot {
  /** The last ten minutes up to this moment. */
  draw(time_s: number): void;
  /** Puts the hairline so many seconds before now, or takes it away at 0. */
  cursor(back_s: number): void;
  remove(): void;
}

const AXIS = { block: 22, inline: 30 };

/** A line in the signal's colour on two axes: minutes before now, and the unit that the title names. */
export function tracePlot(place: HTMLElement, live: Live, edits: () => readonly Edit[]): TracePlot {
  let now_s = 0;
  let back_s = 0;
  let seen = '';
  let top = 0;
  const plasma = live.signals!.column('plasma_oxytocin');
  let tokens = resolved(place);
  const token = (name: Token): string => tokens[name];

  const quiet = (): string => token('--ink-quiet');
  // uPlot scales type by whole pixels only.
  const font = `13px ${getComputedStyle(place).fontFamily}`;
  const options: uPlot.Options = {
    width: place.clientWidth,
    height: place.clientHeight,
    padding: [8, 0, 0, 14],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [-WINDOW_S, 0] },
      y: { range: () => [0, top] },
    },
    axes: [
      {
        stroke: quiet,
        font,
        size: AXIS.block,
        gap: 4,
        grid: { show: false },
        ticks: { stroke: () => token('--line'), width: 1, size: 4 },
        border: { show: true, stroke: () => token('--line'), width: 1 },
        splits: () => [-600, -480, -360, -240, -120, 0],
        values: (_plot, splits) => splits.map((at) => (at === 0 ? '0' : `−${declared(-at / 60)}`)),
      },
      {
        side: 1,
        stroke: quiet,
        font,
        size: AXIS.inline,
        gap: 4,
        splits: () => [0, top / 2, top],
        grid: { stroke: () => token('--hair'), width: 1 },
        ticks: { show: false },
        values: (_plot, splits) => splits.map(declared),
      },
    ],
    series: [{}, { stroke: () => token('--oxytocin'), width: 2, points: { show: false } }],
    hooks: { draw: [(plot) => marks(plot)] },
  };

  /** Over the line: where something was changed, where the cursor stands, and the present as a dot. */
  function marks(plot: uPlot): void {
    const pen = plot.ctx;
    const scale = uPlot.pxRatio;
    const { top: above, height } = plot.bbox;
    pen.save();
    pen.lineWidth = scale;
    pen.strokeStyle = token('--line');
    pen.setLineDash([2 * scale, 3 * scale]);
    for (const { at_s } of edits()) {
      if (at_s <= now_s - WINDOW_S || at_s > now_s) continue;
      upright(pen, plot.valToPos(at_s - now_s, 'x', true), above, height);
    }
    pen.setLineDash([]);
    pen.strokeStyle = token('--ink');
    if (back_s < 0) upright(pen, plot.valToPos(back_s, 'x', true), above, height);
    const values = plot.data[1]!;
    const last = values[values.length - 1];
    if (typeof last === 'number') {
      pen.fillStyle = token('--oxytocin');
      pen.beginPath();
      pen.arc(plot.valToPos(0, 'x', true), plot.valToPos(last, 'y', true), 3.4 * scale, 0, 2 * Math.PI);
      pen.fill();
    }
    pen.restore();
  }

  const plot = new uPlot(options, [[], []], place);
  const size = new ResizeObserver(() => {
    plot.setSize({ width: place.clientWidth, height: place.clientHeight });
  });
  size.observe(place);
  const forget = onColourChange(() => {
    tokens = resolved(place);
    plot.redraw(false);
  });

  return {
    draw: (time_s) => {
      const { record } = live;
      const state = `${record.version} ${edits().length}`;
      if (state === seen || record.length === 0) return;
      seen = state;
      now_s = time_s;
      const time = record.column(0);
      const first = firstWithin(time, time_s - WINDOW_S);
      const values = record.column(plasma).subarray(first);
      top = ceiling(values, top);
      plot.setData([time.subarray(first).map((at) => at - time_s), values]);
    },
    cursor: (at) => {
      back_s = at;
      plot.redraw(false);
    },
    remove: () => {
      forget();
      size.disconnect();
      plot.destroy();
    },
  };
}

function upright(pen: CanvasRenderingContext2D, x: number, top: number, height: number): void {
  pen.beginPath();
  pen.moveTo(x, top);
  pen.lineTo(x, top + height);
  pen.stroke();
}

const TOKENS = ['--ink', '--ink-quiet', '--line', '--hair', '--oxytocin'] as const;
type Token = (typeof TOKENS)[number];

/** The theme's tokens as colours that a canvas understands; asked once for each change of colours. */
function resolved(place: HTMLElement): Readonly<Record<Token, string>> {
  const probe = document.createElement('i');
  place.append(probe);
  const colours = TOKENS.map((name) => {
    probe.style.color = `var(${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Token, string>;
}

function firstWithin(time: Float64Array, from_s: number): number {
  let first = 0;
  while (first < time.length - 1 && time[first]! < from_s) first++;
  return first;
}
