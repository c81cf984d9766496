import { useEffect, useRef } from 'react';
import { m } from '#words';
import { useStage } from '../body/stage-context.ts';
import { alveolusShape, within } from './alveolus-shape.ts';
import { type Composition, LABELS, onPlate, openedAt, type Point, tangents } from './composition.ts';
import { ofSide, type Side } from './feed.ts';

const TEXT = {
  lobule: m.label_lobule,
  duct: m.label_duct,
  squeezing: m.label_squeezing,
  making: m.label_making,
  blood: m.label_blood_here,
} as const;

interface Wishes {
  readonly of: Composition;
  readonly className: string;
  readonly labelled: boolean;
  readonly side: Side;
}

/** Hairlines and names. Places are in per cent of the plate; some follow the alveolus as it shrinks. */
export function PlateLabels({ of, className, labelled, side }: Wishes) {
  const { beat } = useStage();
  const lines = useRef(new Map<string, SVGGElement>());
  const x = (value: number): string => `${((value / of.width) * 100).toFixed(2)}%`;
  const y = (value: number): string => `${((value / of.height) * 100).toFixed(2)}%`;

  useEffect(() => {
    if (!labelled) return;
    let before = -1;
    return beat?.join((picture) => {
      const shape = alveolusShape(ofSide(picture, 'breast_fill', side), 1);
      if (Math.abs(shape.scale - before) < 0.002) return;
      before = shape.scale;
      for (const { name, to, moves } of LABELS) {
        const group = moves && lines.current.get(name);
        if (!group) continue;
        const at = onPlate(of.alveolus, within(shape, to.x, to.y));
        const [line, dot] = [group.querySelector('line')!, group.querySelector('circle')!];
        for (const [mark, [cx, cy]] of [
          [line, ['x2', 'y2']],
          [dot, ['cx', 'cy']],
        ] as const) {
          mark.setAttribute(cx, `${((at.x / of.width) * 100).toFixed(2)}%`);
          mark.setAttribute(cy, `${((at.y / of.height) * 100).toFixed(2)}%`);
        }
      }
    });
  }, [beat, side, of, labelled]);

  const opened = openedAt(of);
  const line = (from: Point, to: Point) => <line x1={x(from.x)} y1={y(from.y)} x2={x(to.x)} y2={y(to.y)} />;
  return (
    <svg className={`leaders ${className}`} aria-hidden="true">
      <g className="tangents">
        {tangents(of).map(([from, to]) => (
          <g key={to.x}>{line(from, to)}</g>
        ))}
        <circle className="opened" cx={x(opened.x)} cy={y(opened.y)} r={opened.r} />
      </g>
      {labelled &&
        LABELS.map(({ name, from, anchor, of: drawing, to }) => {
          const at = onPlate(of[drawing], to);
          return (
            <g
              key={name}
              ref={(group) => {
                if (group) lines.current.set(name, group);
              }}
            >
              {line(from, at)}
              <circle cx={x(at.x)} cy={y(at.y)} r="1.8" />
              <text x={x(from.x)} y={y(from.y)} textAnchor={anchor} {...LAY[anchor]}>
                {TEXT[name]()}
              </text>
            </g>
          );
        })}
    </svg>
  );
}

const LAY = {
  start: { dx: 0, dy: '-0.4em' },
  middle: { dx: 0, dy: '-0.4em' },
  end: { dx: -6, dy: '0.32em' },
} as const;
