import { useEffect, useMemo, useRef } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import type { CellsRecord } from '../../live/cells-record.ts';
import { declared, figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { lattice } from './lattice.ts';

/** The drawing's own units. */
const SIZE = 260;
const LENS = 126;
const FIELD = 119;
const SOMA = 15;
/** Full colour, in units of the model's store: stores that no burst has emptied for long. */
const FULL = 100;

interface Wishes {
  readonly cell: number;
  readonly bundles: number;
  /** The two bundles of each cell. */
  readonly wiring: Int32Array;
}

/** The bundles that the dendrites share: how full their stores are, and the two of the chosen cell. */
export function Bundles({ cell, bundles, wiring }: Wishes) {
  const { beat, live } = useStage();
  const field = useRef<SVGGElement>(null);
  const places = useMemo(() => lattice(bundles, FIELD, 2.3 * SOMA), [bundles]);
  const own = [wiring[2 * cell]!, wiring[2 * cell + 1]!];

  useEffect(() => {
    let seen = -1;
    return beat?.join(() => {
      const record = live!.cells;
      const discs = field.current?.children;
      if (!record.bundles || !discs || record.version === seen) return;
      seen = record.version;
      const { stores, held } = record.bundles;
      for (let i = 0; i < discs.length; i++) {
        const disc = discs[i] as SVGCircleElement;
        const store = stores[i]!;
        disc.style.visibility = Number.isNaN(store) ? 'hidden' : '';
        disc.style.fillOpacity = Math.min(1, store / FULL).toFixed(3);
        disc.style.strokeDasharray = held[i]! > HELD_BACK ? '6 3.4' : '';
      }
    });
  }, [beat, live]);

  const centre = SIZE / 2;
  return (
    <figure className="bundles">
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label={m.bundles_drawing({ bundles, cell: cell + 1 })}
      >
        <circle className="lens" cx={centre} cy={centre} r={LENS} />
        <g transform={`translate(${centre} ${centre})`}>
          <g className="dendrites">
            {own.map((bundle) => (
              <path key={bundle} d={dendrite(places.at[bundle]!)} />
            ))}
          </g>
          <g ref={field} className="discs">
            {places.at.map(({ x, y }, bundle) => (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: a bundle has no other name than its number
                key={bundle}
                className={own.includes(bundle) ? 'own' : undefined}
                cx={x.toFixed(1)}
                cy={y.toFixed(1)}
                r={(places.spacing * 0.39).toFixed(2)}
              />
            ))}
          </g>
          <circle className="soma" r={SOMA} />
          <circle className="nucleus" r={SOMA * 0.4} />
        </g>
      </svg>
      <figcaption className="caption">
        <p>
          <Reading of={() => storesSaid(live!.cells)} />
        </p>
        <p>{m.bundles_legend({ bundles, full: declared(FULL) })}</p>
      </figcaption>
    </figure>
  );
}

/** A share of the synaptic events that is seen as held back. */
const HELD_BACK = 0.1;

function storesSaid({ bundles }: CellsRecord): string {
  if (!bundles) return '';
  const stores = Array.from(bundles.stores).filter((store) => !Number.isNaN(store));
  const mean = stores.reduce((sum, store) => sum + store, 0) / stores.length;
  return m.bundles_said({
    mean: figure(mean),
    low: figure(Math.min(...stores)),
    high: figure(Math.max(...stores)),
    held: bundles.held.filter((share) => share > HELD_BACK).length,
  });
}

/** A dendrite, from the rim of the cell to the rim of its bundle, a little bent. */
function dendrite({ x, y }: { readonly x: number; readonly y: number }): string {
  const length = Math.hypot(x, y);
  const [ux, uy] = [x / length, y / length];
  const bend = 0.14 * length;
  const middle = [x / 2 - uy * bend, y / 2 + ux * bend].map((each) => each.toFixed(1));
  const [from, to] = [
    [ux * SOMA, uy * SOMA],
    [x, y],
  ].map((point) => point.map((each) => each.toFixed(1)).join(','));
  return `M${from} Q${middle.join(',')} ${to}`;
}
