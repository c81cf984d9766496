import { useEffect, useRef } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { Readout } from '../../instruments/readout/readout.tsx';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { declared } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { DROP_ML, dropsIn, ofSide, type Side, tubeFor } from './feed.ts';

/** The glass in its drawing: from its mouth to its foot. */
const GLASS = { left: 8, right: 52, mouth: 6, foot: 230, zero: 224 } as const;
const HEIGHT = 206;
const TICKS = 12;

/** A graduated tube: its level is the milk that has left this breast, and its drops are counted. */
export function Tube({ side }: { readonly side: Side }) {
  const { beat } = useStage();
  const milk = useRef<SVGRectElement>(null);
  const most = useMoment((picture) => tubeFor(ofSide(picture, 'milk_removed', side))) ?? tubeFor(0);
  useEffect(
    () =>
      beat?.join((picture) => {
        const level = (ofSide(picture, 'milk_removed', side) / most) * HEIGHT;
        milk.current?.setAttribute('y', (GLASS.zero - level).toFixed(2));
        milk.current?.setAttribute('height', (level + GLASS.foot - GLASS.zero).toFixed(2));
      }),
    [beat, side, most],
  );
  const { left, right, mouth, foot } = GLASS;
  const y = (ml: number): number => GLASS.zero - (ml / most) * HEIGHT;
  return (
    <div className="tube">
      <svg viewBox="0 0 92 236" aria-hidden="true">
        <clipPath id="tube-inside">
          <path
            d={`M${left},0 V${foot - 8} Q${left},${foot} ${left + 8},${foot} H${right - 8}
            Q${right},${foot} ${right},${foot - 8} V0 Z`}
          />
        </clipPath>
        <rect ref={milk} className="tube-milk" x={left} width={right - left} clipPath="url(#tube-inside)" />
        <path
          className="tube-glass"
          d={`M${left - 4},${mouth} Q${left},${mouth} ${left},${mouth + 6} V${foot - 8}
            Q${left},${foot} ${left + 8},${foot} H${right - 8} Q${right},${foot} ${right},${foot - 8}
            V${mouth + 6} Q${right},${mouth} ${right + 4},${mouth}`}
        />
        {Array.from({ length: TICKS + 1 }, (_, tick) => (tick * most) / TICKS).map((ml, tick) => (
          <path
            key={ml}
            className="tube-tick"
            d={`M${right - (tick % 6 === 0 ? 9 : 5)},${y(ml)} H${right}`}
          />
        ))}
        {[0, most / 2, most].map((ml) => (
          <text key={ml} x={right + 7} y={y(ml) + 5}>
            {declared(ml)}
          </text>
        ))}
      </svg>
      <div className="tube-read">
        <Readout signal={`milk_removed_${side}`} big />
        <p className="small quiet">{side === 'left' ? m.out_of_left() : m.out_of_right()}</p>
        <p className="small quiet">
          <Reading
            name="drops"
            everyBeat
            of={(picture) =>
              m.drops_of({
                drops: declared(dropsIn(ofSide(picture, 'milk_removed', side))),
                each: declared(DROP_ML),
              })
            }
          />
        </p>
      </div>
    </div>
  );
}
