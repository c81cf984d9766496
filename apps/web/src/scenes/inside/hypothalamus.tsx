import './cells.css';
import { useEffect, useMemo, useState } from 'react';
import { m } from '#words';
import { Readout } from '../../instruments/readout/readout.tsx';
import { useStage } from '../body/stage-context.ts';
import { Bundles } from './bundles.tsx';
import { CellsLead } from './cells-lead.tsx';
import { After, Potential, Raster } from './cells-strips.tsx';
import { CellsTable } from './cells-table.tsx';
import { Drives } from './drives.tsx';
import { Listen } from './listen.tsx';
import { playhead, SLOW_ENOUGH } from './playhead.ts';

/** Inside the hypothalamus: the cells that ran, spike by spike, and the hand on their input. */
export default function Hypothalamus() {
  const { beat, live, scene, act } = useStage();
  const [cell, setCell] = useState(0);
  const head = useMemo(playhead, []);
  const { speed, phase } = scene;
  const slow = speed <= SLOW_ENOUGH;

  useEffect(() => {
    live?.look({ at: 'hypothalamus', cell });
  }, [live, cell]);
  useEffect(() => () => live?.look(undefined), [live]);
  useEffect(
    () =>
      beat?.join((_, elapsed_s) => {
        head.move(live!.cells.until_s, phase === 'running' ? elapsed_s * speed : 0);
      }),
    [beat, live, head, phase, speed],
  );

  const cells = live?.neurons?.cells ?? 0;
  if (!live?.neurons || cells === 0) return <p className="room-plate lead">{m.no_cells()}</p>;
  const { bundles, wiring } = live.neurons;
  return (
    <>
      <div className="room-plate cells">
        <div className="cells-head">
          <CellsLead />
          <Bundles cell={cell} bundles={bundles} wiring={wiring} />
        </div>
        <section className="room-scene" id="scene" aria-label={m.raster()} tabIndex={-1}>
          <Raster head={head} cells={cells} cell={cell} choose={setCell} slow={slow} />
        </section>
        <div className="one-cell">
          <label className="heading">
            {m.one_cell()}{' '}
            <input
              type="number"
              min={1}
              max={cells}
              value={cell + 1}
              onChange={({ target }) => {
                const wanted = Math.round(Number(target.value));
                if (wanted >= 1 && wanted <= cells) setCell(wanted - 1);
              }}
            />
          </label>
          {slow ? (
            <>
              <p className="small quiet">{m.potential_caption()}</p>
              <Potential head={head} cell={cell} />
              <p className="small quiet">{m.after_caption()}</p>
              <After head={head} cell={cell} />
            </>
          ) : (
            <div className="too-fast">
              <p className="caption">{m.too_fast({ speed })}</p>
              <button type="button" className="button" onClick={() => act({ kind: 'speed', speed: 10 })}>
                {m.slow_down({ speed: 10 })}
              </button>
            </div>
          )}
        </div>
        <CellsTable cell={cell} cells={cells} />
      </div>
      <div className="room-side">
        <Drives />
        <Listen cell={cell} cells={cells} slow={slow} />
        <section aria-labelledby="cells-now">
          <h2 className="heading" id="cells-now">
            {m.cells_now()}
          </h2>
          <dl className="flows">
            {(['firing_rate', 'dendritic_store'] as const).map((signal) => (
              <div key={signal}>
                <dt>{signal === 'firing_rate' ? m.firing_rate() : m.dendritic_store()}</dt>
                <dd>
                  <Readout signal={signal} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </>
  );
}
