import { useEffect, useRef } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';

/** In the ring's own drawing [units for each cm]; in life size it is pixels of the screen. */
const UNITS = 36;
const FULL_CM = 10;
/** Thickness of the rim that is drawn [cm]; it thins as it opens. */
const RIM_CM = 0.6;

interface Wishes {
  /** The drawing is so wide that its centimetres are those of the screen [px for each cm]. */
  readonly lifeSize?: number;
}

/** The cervix from below: the opening is to scale inside the circle of ten centimetres. */
export function CervixRing({ lifeSize }: Wishes) {
  const { beat } = useStage();
  const ring = useRef<SVGSVGElement>(null);
  useEffect(() => {
    let before = -1;
    let wasBorn = false;
    return beat?.join(({ value }) => {
      const cm = value('dilation');
      const isBorn = value('born') > 0.5;
      const svg = ring.current;
      if (!svg || (Math.abs(cm - before) < 0.005 && isBorn === wasBorn)) return;
      [before, wasBorn] = [cm, isBorn];
      const r = (cm / 2) * UNITS;
      const rim = RIM_CM * UNITS * (1 - 0.55 * Math.min(1, cm / FULL_CM));
      const set = (id: string, name: string, to: number): void => {
        for (const part of svg.querySelectorAll(`[data-part="${id}"]`))
          part.setAttribute(name, to.toFixed(2));
      };
      set('opening', 'r', r);
      set('outer', 'r', r + rim);
      set('rim', 'r', r + rim / 2);
      svg.style.setProperty('--rim', rim.toFixed(2));
      svg.dataset.cm = cm.toFixed(2);
      svg.dataset.born = String(isBorn);
    });
  }, [beat]);
  const size = lifeSize === undefined ? undefined : (380 / UNITS) * lifeSize;
  const clip = lifeSize === undefined ? 'scalp-clip' : 'scalp-clip-life';
  return (
    <svg
      ref={ring}
      className="ring"
      viewBox="-190 -190 380 380"
      role="img"
      aria-label={m.drawing_cervix()}
      {...(size !== undefined && { width: size, height: size })}
    >
      <clipPath id={clip}>
        <circle data-part="opening" r="1" />
      </clipPath>
      <circle className="centimetres" r={4 * UNITS} />
      <circle className="centimetres" r={3 * UNITS} />
      <circle className="full" r={(FULL_CM / 2) * UNITS} />
      <circle className="rim" data-part="rim" r="1" />
      <circle className="edge" data-part="outer" r="1" />
      <g clipPath={`url(#${clip})`}>
        <g className="scalp" transform="rotate(-40)">
          <path d="M-3,176 C-4,110 -3,54 -3,-20 M3,176 C4,110 3,54 3,-20" />
          <path d="M-3,-20 L-10,-36 C-34,-60 -70,-78 -128,-92 M3,-20 L10,-36 C34,-60 70,-78 128,-92" />
          <path d="M-10,-36 C-6,-41 6,-41 10,-36" />
          <path d="M-10,-36 C-38,-54 -74,-69 -130,-82 M10,-36 C38,-54 74,-69 130,-82" />
        </g>
      </g>
      <circle className="edge" data-part="opening" r="1" />
    </svg>
  );
}

/** The ring with its number and its ruler. */
export function CervixNow() {
  return (
    <div className="cervix-now">
      <div className="ring-place">
        <CervixRing />
        <span className="ring-said">
          <Reading
            name="ring"
            everyBeat
            of={({ value }) => m.centimetres({ cm: figure(value('dilation')) })}
          />
        </span>
      </div>
      <Ruler />
    </div>
  );
}

const MARKS = Array.from({ length: FULL_CM + 1 }, (_, cm) => cm);

/** Ten centimetres at the scale of the ring. */
function Ruler() {
  return (
    <svg className="ruler" viewBox="-190 0 380 34" aria-hidden="true">
      {MARKS.map((cm) => (
        <path key={cm} d={`M${-180 + cm * UNITS},4 v${cm % 5 === 0 ? 12 : 7}`} />
      ))}
      <path d="M-180,4 H180" />
      <text className="ruler-text" x="180" y="32" textAnchor="end">
        {m.centimetres({ cm: FULL_CM })}
      </text>
    </svg>
  );
}
