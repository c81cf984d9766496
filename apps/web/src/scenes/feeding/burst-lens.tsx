import { useEffect, useRef } from 'react';
import { m } from '#words';
import { AXIS_PX } from '../../instruments/strip/axis.ts';
import { useStrip } from '../../instruments/strip/use-strip.ts';
import type { CellsRecord } from '../../live/cells-record.ts';
import { useStage } from '../body/stage-context.ts';
import { drawTicks, LENS_S, rasterHeight, rowsFor } from '../inside/raster.ts';
import { axisFrom, FEED_S } from './feed-axis.ts';

/** The lens begins so long before the burst that it opens [s]. */
const BEFORE_S = 4;

/** What ten seconds the lens opens: those of the last burst, or the last ones while there is none. */
function lensOf({ bursts, until_s, second }: CellsRecord): { to_s: number; ofBurst: boolean } {
  const last = bursts.at(-1);
  const to_s = last ? Math.floor(last.onset_s) - BEFORE_S + LENS_S : until_s;
  const isThere = last && to_s <= until_s && second(to_s - 1) !== undefined;
  return isThere ? { to_s, ofBurst: true } : { to_s: until_s, ofBurst: false };
}

/** Every spike of ten seconds, and two hairlines that show where they lie on the axis below. */
export function BurstLens() {
  const { live, scene } = useStage();
  const caption = useRef<HTMLSpanElement>(null);
  const cells = live?.neurons?.cells ?? 0;
  useEffect(() => {
    live?.look({ at: 'hypothalamus', cell: 0 });
    return () => live?.look(undefined);
  }, [live]);

  const raster = useStrip(({ pen, width, height, colours }) => {
    const record = live!.cells;
    const { to_s, ofBurst } = lensOf(record);
    const ticks = drawTicks({ pen, width, height, colours, record, cells, to_s });
    const { every } = rowsFor(rasterHeight(height), cells);
    Object.assign(raster.current!.dataset, { ticks, every, until: to_s });
    const said = [
      ofBurst ? m.lens_burst() : m.lens_now(),
      every === 1 ? m.raster_all({ cells }) : m.raster_every({ every, cells }),
    ].join(', ');
    if (caption.current && caption.current.textContent !== said) caption.current.textContent = said;
  });
  const hairlines = useStrip(({ pen, width, height, colours, picture }) => {
    const { to_s } = lensOf(live!.cells);
    const right = width - AXIS_PX;
    const from_s = axisFrom(picture.time_s);
    const x = (at: number): number => ((at - from_s) / FEED_S) * right;
    if (x(to_s) < 0) return;
    pen.strokeStyle = colours.line;
    pen.lineWidth = 1;
    for (const [top, foot] of [
      [0, x(to_s - LENS_S)],
      [right, x(to_s)],
    ] as const) {
      pen.beginPath();
      pen.moveTo(top, 0);
      pen.lineTo(Math.max(0, foot), height);
      pen.stroke();
    }
  });
  if (cells === 0) {
    const isPrescribed = scene.person.neurons === 'prescribed';
    return (
      <p className="small quiet">
        <span className="heading">{m.trace_cells()}</span>{' '}
        {isPrescribed ? m.lens_prescribed() : m.lens_surrogate()}
      </p>
    );
  }
  return (
    <figure className="strip-figure burst-lens">
      <figcaption>
        <span className="heading">{m.trace_cells()}</span>
        <span className="small quiet">
          {m.raster_ticks({ seconds: LENS_S })}
          {': '}
          <span ref={caption} />
        </span>
      </figcaption>
      <canvas ref={raster} className="strip-canvas" role="img" aria-label={m.raster_drawing()} />
      <div aria-hidden="true">
        <canvas ref={hairlines} className="strip-canvas hairlines" />
      </div>
    </figure>
  );
}
