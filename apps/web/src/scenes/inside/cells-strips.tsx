import '../../instruments/strip/strip.css';
import { useRef } from 'react';
import { m } from '#words';
import { ceiling } from '../../instruments/chart/window.ts';
import { AXIS_PX } from '../../instruments/strip/axis.ts';
import { type Frame, useStrip } from '../../instruments/strip/use-strip.ts';
import type { CellsRecord } from '../../live/cells-record.ts';
import { useStage } from '../body/stage-context.ts';
import { drawAfter, drawPotential } from './cell-trace.ts';
import type { Playhead } from './playhead.ts';
import { drawShades, drawTicks, LENS_S, LONG_S, rasterHeight, rowsFor } from './raster.ts';
import { type Shades, shades } from './shades.ts';

interface Wishes {
  readonly head: Playhead;
  readonly cells: number;
  /** The cell that is looked into. */
  readonly cell: number;
  readonly choose: (cell: number) => void;
  /** Slow enough for single spikes. */
  readonly slow: boolean;
}

/** Every spike of the cells, and below it how often they fire: one tick is one spike, at its time. */
export function Raster({ head, cells, cell, choose, slow }: Wishes) {
  const { live } = useStage();
  const every = useRef<HTMLSpanElement>(null);
  const long = useRef<Shades>(undefined);
  const canvas = useStrip(({ pen, width, height, colours }: Frame) => {
    const record = live!.cells;
    long.current ??= shades();
    const drawing = { pen, width, height, colours, record, cells, chosen: cell };
    const drawn = slow
      ? drawTicks({ ...drawing, to_s: head.at_s })
      : drawShades({ ...drawing, to_s: record.until_s }, long.current);
    const rows = rowsFor(rasterHeight(height), cells);
    const surface = canvas.current!;
    Object.assign(surface.dataset, {
      ticks: drawn,
      every: rows.every,
      until: slow ? head.at_s : record.until_s,
    });
    const said = rows.every === 1 ? m.raster_all({ cells }) : m.raster_every({ every: rows.every, cells });
    if (every.current && every.current.textContent !== said) every.current.textContent = said;
  });
  return (
    <figure className="strip-figure raster">
      <figcaption>
        <span className="heading">{m.raster()}</span>
        <span className="small quiet">
          <span ref={every} />
          {', '}
          {slow ? m.raster_ticks({ seconds: LENS_S }) : m.raster_shades({ minutes: LONG_S / 60 })}
        </span>
      </figcaption>
      <canvas
        ref={canvas}
        className="strip-canvas"
        role="img"
        aria-label={m.raster_drawing()}
        onClick={(event) => {
          const { top, height } = event.currentTarget.getBoundingClientRect();
          const raster = rasterHeight(height);
          const rows = rowsFor(raster, cells);
          const row = Math.floor(((event.clientY - top) / raster) * rows.count);
          if (row >= 0 && row < rows.count) choose(row * rows.every);
        }}
      />
      <p className="axis-foot caption" style={{ paddingInlineEnd: AXIS_PX }}>
        <span>
          {slow ? m.axis_seconds_ago({ seconds: LENS_S }) : m.axis_minutes_ago({ minutes: LONG_S / 60 })}
        </span>
        <span>{m.axis_rate()}</span>
        <span>{m.axis_now()}</span>
      </p>
    </figure>
  );
}

type OfOneCell = Pick<Wishes, 'head' | 'cell'>;

/** What one cell does: its potential and its threshold after every millisecond. */
export function Potential({ head, cell }: OfOneCell) {
  const { live } = useStage();
  const canvas = useStrip(({ pen, width, height, colours }) =>
    drawPotential({ pen, width, height, colours, record: live!.cells, cell, to_s: head.at_s }),
  );
  return (
    <canvas
      ref={canvas}
      className="strip-canvas potential"
      role="img"
      aria-label={m.potential_drawing({ cell: cell + 1 })}
    />
  );
}

/** What its bursts leave behind. */
export function After({ head, cell }: OfOneCell) {
  const { live } = useStage();
  const scale = useRef({ mV: 1, calcium: 1 });
  const canvas = useStrip(({ pen, width, height, colours }) => {
    const record = live!.cells;
    const { mV, calcium } = scale.current;
    scale.current = {
      mV: ceiling(greatest(record, head.at_s, cell, 'afterhyperpolarisation'), mV),
      calcium: ceiling(greatest(record, head.at_s, cell, 'calcium'), calcium),
    };
    drawAfter({ pen, width, height, colours, record, cell, to_s: head.at_s }, scale.current);
  });
  return (
    <canvas
      ref={canvas}
      className="strip-canvas after"
      role="img"
      aria-label={m.after_drawing({ cell: cell + 1 })}
    />
  );
}

/** The greatest value of each second of the window. */
function greatest(
  record: CellsRecord,
  to_s: number,
  cell: number,
  state: 'afterhyperpolarisation' | 'calcium',
): number[] {
  const found: number[] = [];
  for (let second = Math.floor(to_s - LENS_S); second < to_s; second++) {
    const watched = record.second(second)?.watched;
    if (watched?.cell !== cell) continue;
    let most = 0;
    for (let i = 0; i < watched[state].length; i++) most = Math.max(most, watched[state][i]!);
    found.push(most);
  }
  return found;
}
