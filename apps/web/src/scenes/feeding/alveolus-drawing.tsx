import { useEffect, useRef } from 'react';
import { m } from '#words';
import { inlined } from '../body/anatomy.ts';
import { useStage } from '../body/stage-context.ts';
import alveolus from './alveolus.svg?raw';
import { alveolusShape } from './alveolus-shape.ts';
import { ofSide, type Side } from './feed.ts';

const DRAWN = inlined(alveolus);
/** What one dot in its small vessel stands for [pmol/L]. */
export const PER_DOT = 0.5;
const MOST_DOTS = 60;

/** One alveolus: its size is the milk it holds, its duct has its width, its basket darkens as it squeezes. */
export function AlveolusDrawing({ side }: { readonly side: Side }) {
  const { beat } = useStage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const within = place.current!;
    const part = (id: string): SVGElement => within.querySelector(`#${id}`)!;
    const [cells, lumen] = [part('alveolus'), part('lumen-milk')];
    const [inner, outer] = [part('duct-inner'), part('duct-of-alveolus').firstElementChild!];
    const dots = bloodDots(part('capillary-wall') as SVGPathElement, part('capillary-dots'));
    let before = '';
    return beat?.join((picture) => {
      const shape = alveolusShape(ofSide(picture, 'breast_fill', side), ofSide(picture, 'duct_width', side));
      if (shape.lumen !== before) {
        before = shape.lumen;
        cells.setAttribute('transform', shape.transform);
        lumen.setAttribute('d', shape.lumen);
        inner.setAttribute('d', shape.inner);
        outer.setAttribute('d', shape.outer);
      }
      const squeeze = picture.value('contraction') || 0;
      within.style.setProperty('--squeeze', `${(12 + 88 * squeeze).toFixed(1)}%`);
      within.style.setProperty('--basket', `${(1.2 + 2.8 * squeeze).toFixed(2)}px`);
      dots(Math.round(picture.value('plasma_oxytocin') / PER_DOT));
    });
  }, [beat, side]);
  return (
    <div
      ref={place}
      className="alveolus-drawing"
      role="img"
      aria-label={m.drawing_alveolus()}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the project's own drawing, from its own file
      dangerouslySetInnerHTML={{ __html: DRAWN }}
    />
  );
}

/** Dots along the vessel: how many is exact, where is only drawn. */
function bloodDots(wall: SVGPathElement, into: SVGElement): (count: number) => void {
  const length = wall.getTotalLength();
  return (count) => {
    const wanted = Math.min(count, MOST_DOTS);
    if (into.childElementCount === wanted) return;
    into.replaceChildren(
      ...Array.from({ length: wanted }, (_, i) => {
        const { x, y } = wall.getPointAtLength(((i + 0.5) / wanted) * length);
        const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
        const beside = (((i * 7) % 5) - 2) * 1.7;
        Object.entries({ cx: x, cy: y + beside, r: 2.1 }).forEach(([name, value]) => {
          dot.setAttribute(name, value.toFixed(1));
        });
        return dot;
      }),
    );
  };
}
