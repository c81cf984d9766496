import { m } from '#words';
import type { Composition, Label, LabelName, Occasion, Point } from './composition.ts';
import { useStage } from './stage-context.ts';

const TEXT: Readonly<Record<LabelName, () => string>> = {
  hypothalamus: m.label_hypothalamus,
  pituitary: m.label_pituitary,
  pituitary_back: m.label_pituitary_back,
  pituitary_front: m.label_pituitary_front,
  jugular: m.label_jugular,
  clearing: m.label_clearing,
  placenta: m.label_placenta,
  drip: m.label_drip,
};
const DOES: Readonly<Partial<Record<LabelName, () => string>>> = {
  hypothalamus: m.label_hypothalamus_does,
  pituitary_back: m.label_pituitary_back_does,
};

interface Wishes {
  readonly of: Composition;
  readonly className: string;
  readonly occasions: readonly Occasion[];
}

/**
 * Hairlines and labels. Places are in per cent of the plate, so that type keeps its size while the plate
 * scales.
 */
export function Leaders({ of, className, occasions }: Wishes) {
  const x = (value: number): string => `${((value / of.width) * 100).toFixed(2)}%`;
  const y = (value: number): string => `${((value / of.height) * 100).toFixed(2)}%`;
  const line = ([from, to]: readonly [Point, Point]) => (
    <line key={`${from.x} ${to.x}`} x1={x(from.x)} y1={y(from.y)} x2={x(to.x)} y2={y(to.y)} />
  );
  return (
    <svg className={`leaders ${className}`} aria-hidden="true">
      <g className="tangents">{of.tangents.map(line)}</g>
      {of.labels
        .filter(({ when }) => !when || occasions.includes(when))
        .map((label) => (
          <g key={label.name}>
            {line([label.from, label.to])}
            <circle cx={x(label.to.x)} cy={y(label.to.y)} r="1.8" />
            <Words label={label} x={x(label.from.x)} y={y(label.from.y)} />
          </g>
        ))}
    </svg>
  );
}

/** The text at the free end of a hairline; a line break in the message is a line break here. */
function Words({ label, x, y }: { readonly label: Label; readonly x: string; readonly y: string }) {
  const { live, enter } = useStage();
  const does = label.does ? DOES[label.name]?.() : undefined;
  const lines = [...TEXT[label.name]().split('\n'), ...(does ? [does] : [])];
  const { first, anchor, dx } = LAY[label.side];
  return (
    <text className={label.quiet ? 'quiet' : undefined} x={x} y={y} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan
          key={line}
          className={line === does ? 'quiet' : undefined}
          x={x}
          dx={dx}
          dy={`${index === 0 ? first(lines.length + (label.room ? 1.08 : 0)) : 1.25}em`}
        >
          {line}
        </tspan>
      ))}
      {label.room && live && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the organ itself is the button
        <tspan className="enter" x={x} dx={dx} dy="1.35em" onClick={() => enter(label.room!)}>
          {m.label_inside()}
        </tspan>
      )}
    </text>
  );
}

/** How many lines down the first one starts, and which end of it is held. */
const LAY = {
  above: { first: (lines: number) => -0.45 - (lines - 1) * 1.25, anchor: 'middle', dx: 0 },
  below: { first: () => 1.05, anchor: 'middle', dx: 0 },
  before: { first: (lines: number) => 0.32 - (lines - 1) * 0.62, anchor: 'end', dx: -6 },
  after: { first: (lines: number) => 0.32 - (lines - 1) * 0.62, anchor: 'start', dx: 6 },
} as const;
