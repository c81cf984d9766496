import { useEffect, useRef } from 'react';
import { m } from '#words';
import { dotScale } from '../../instruments/dots/scale.ts';
import { Reading } from '../../instruments/readout/reading.tsx';
import type { Live } from '../../live/client.ts';
import type { Picture } from '../../live/picture.ts';
import { declared } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { FULL, shareOf } from './endings-now.tsx';

/** The two vessels, in units of the drawing: inner walls, from the rim of a full one to its ground. */
const RESERVE = { x: 214, y: 92, width: 190, height: 140 };
const POOL = { x: 462, y: 122, width: 78, height: 110 };
/** The neck below the pool, and the two lips that close it. */
const NECK = { x: 481, width: 40, y: 232, foot: 272 };
const MIDDLE = NECK.x + NECK.width / 2;
const BLOOD = { x: 24, y: 316, width: 612, height: 40 };
const DOT = 2.6;
/** At most so many dots lie in the vessel. */
const MOST_DOTS = 200;
/** The rule of the dots in the blood aims at 100 to 400; here there is room for a third. */
const FEWER = 3;

/**
 * One ending that stands for all: an axon, the reserve, the pool that is ready, its gate, and the blood.
 * Levels, gate and dots are the model's; the shape is only drawn.
 */
export function Stores() {
  const { beat, live } = useStage();
  const pool = useRef<SVGRectElement>(null);
  const reserve = useRef<SVGRectElement>(null);
  const left = useRef<SVGPathElement>(null);
  const right = useRef<SVGPathElement>(null);
  const dots = useRef<SVGGElement>(null);
  const perDot = useRef(0);

  useEffect(
    () =>
      beat?.join((now) => {
        const record = live!.cells;
        for (const [part, of, name] of [
          [pool, POOL, 'pool'],
          [reserve, RESERVE, 'reserve'],
        ] as const) {
          const share = shareOf(record, name);
          part.current?.setAttribute('y', (of.y + of.height * (1 - share)).toFixed(2));
          part.current?.setAttribute('height', (of.height * share).toFixed(2));
        }
        const open = (shareOf(record, 'gate') * NECK.width) / 2;
        left.current?.setAttribute('transform', `translate(${(-open).toFixed(2)} 0)`);
        right.current?.setAttribute('transform', `translate(${open.toFixed(2)} 0)`);
        perDot.current = scaleOf(live!, now, perDot.current);
        const wanted = Math.min(MOST_DOTS, Math.round(now.value('terminal_release') / perDot.current));
        const drawn = dots.current;
        if (!drawn) return;
        while (drawn.childElementCount > wanted) drawn.lastElementChild!.remove();
        while (drawn.childElementCount < wanted) drawn.append(dot(drawn.childElementCount));
      }),
    [beat, live],
  );

  return (
    <figure className="stores">
      <svg viewBox="0 0 660 372" role="img" aria-label={m.stores_drawing()}>
        <g className="walls">
          <path className="axon" d="M40,18 C60,96 90,120 150,118" />
          <path className="axon-lumen" d="M40,18 C60,96 90,120 150,118" />
          <path className="inside-ending" d={ENDING_FILL} />
          <path className="ending" d={ENDING} />
        </g>
        <rect ref={reserve} className="level" x={RESERVE.x} y={RESERVE.y} width={RESERVE.width} height="0" />
        <path className="level" d={`M${NECK.x},${NECK.y} h${NECK.width} V${NECK.foot} h${-NECK.width} Z`} />
        <rect ref={pool} className="level" x={POOL.x} y={POOL.y} width={POOL.width} height="0" />
        <g className="vessels-of-ending">
          <path className="pipe" d={`M${RESERVE.x + RESERVE.width - 2},218 H${POOL.x + 2}`} />
          <path d={flask(RESERVE)} />
          <path d={necked(POOL)} />
          <path className="pipe-lumen" d={`M${RESERVE.x + RESERVE.width - 3},218 H${POOL.x + 3}`} />
          <path className="full" d={`M${RESERVE.x - 6},${RESERVE.y} h12 M${POOL.x - 6},${POOL.y} h12`} />
        </g>
        <g className="gate">
          <path ref={left} d={`M${MIDDLE - 0.5},${NECK.foot} h${-NECK.width / 2}`} />
          <path ref={right} d={`M${MIDDLE + 0.5},${NECK.foot} h${NECK.width / 2}`} />
        </g>
        <path
          className="blood-vessel"
          d={`M${BLOOD.x},${BLOOD.y} h${BLOOD.width} m0,${BLOOD.height} h${-BLOOD.width}`}
        />
        <g ref={dots} className="blood-dots" />
        <g className="names">
          <text x="62" y="24">
            {m.stores_axon()}
          </text>
          <text x={RESERVE.x + RESERVE.width / 2} y={RESERVE.y - 12} textAnchor="middle">
            {m.reserve()}
          </text>
          <text x={POOL.x + POOL.width / 2} y={POOL.y - 12} textAnchor="middle">
            {m.pool()}
          </text>
          <text x={NECK.x + NECK.width + 26} y={NECK.foot + 26}>
            {m.gate()}
          </text>
          <text x={BLOOD.x} y={BLOOD.y - 10}>
            {m.stores_blood()}
          </text>
        </g>
      </svg>
      <figcaption className="caption">
        <Reading
          name="release-dots"
          everyBeat
          of={() =>
            m.stores_legend({
              count: dots.current?.childElementCount ?? 0,
              each: declared(perDot.current),
              open: declared(FULL.gate * 100),
            })
          }
        />{' '}
        {m.stores_only_drawn()}
      </figcaption>
    </figure>
  );
}

/** What a dot stands for [pg]: it keeps its scale while the dots can be counted at a glance. */
const scaleOf = ({ record, signals }: Live, now: Picture, present: number): number =>
  dotScale(present, now.value('terminal_release') * FEWER, () =>
    record.column(signals!.column('terminal_release')).map((each) => each * FEWER),
  );

/** Places that fill the vessel evenly, however many there are. */
function dot(index: number): SVGCircleElement {
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  circle.setAttribute('cx', (BLOOD.x + 8 + turned(index + 1, 2) * (BLOOD.width - 16)).toFixed(1));
  circle.setAttribute('cy', (BLOOD.y + 7 + turned(index + 1, 3) * (BLOOD.height - 14)).toFixed(1));
  circle.setAttribute('r', String(DOT));
  return circle;
}

/** The digits of a number in some base, turned round behind the point. */
function turned(index: number, base: number): number {
  let [sum, share] = [0, 1 / base];
  for (let left = index; left > 0; left = Math.floor(left / base), share /= base)
    sum += (left % base) * share;
  return sum;
}

/** The wall of the ending, open where the axon comes in and where the neck leaves it. */
const ENDING =
  'M150,107 C166,66 250,42 350,44 C470,44 590,60 596,160 C600,232 570,264 536,264 H521 ' +
  'M481,264 L236,264 C176,262 146,214 150,129';
const ENDING_FILL =
  'M150,107 C166,66 250,42 350,44 C470,44 590,60 596,160 C600,232 570,264 536,264 H236 ' +
  'C176,262 146,214 150,129 Z';

/** A vessel that goes on into the neck below it. */
function necked({ x, y, width, height }: typeof POOL): string {
  const [foot, gap] = [y + height, (width - NECK.width) / 2];
  return (
    `M${x},${y - 6} V${foot} h${gap} V${NECK.foot + 6} ` +
    `M${x + width},${y - 6} V${foot} h${-gap} V${NECK.foot + 6}`
  );
}

/** An open vessel: its walls stand a little above the mark of a full one. */
function flask({ x, y, width, height }: typeof RESERVE): string {
  return `M${x},${y - 6} V${y + height} H${x + width} V${y - 6}`;
}
