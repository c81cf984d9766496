import { useEffect, useRef } from 'react';
import { m } from '#words';
import { inlined } from '../body/anatomy.ts';
import { useStage } from '../body/stage-context.ts';
import breast from './breast.svg?raw';
import { ofSide, type Side } from './feed.ts';

const DRAWN = inlined(breast);
/** Less than this cannot be seen. */
const SEEN = 0.002;

/**
 * The breast, cut front to back: the blue in each alveolus has the area of the milk in it, and ducts have the
 * width that they have over their own.
 */
export function BreastDrawing({ side }: { readonly side: Side }) {
  const { beat } = useStage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let [held, wide] = [-1, -1];
    return beat?.join((picture) => {
      const fill = ofSide(picture, 'breast_fill', side);
      const duct = ofSide(picture, 'duct_width', side);
      if (!place.current) return;
      const { style, dataset } = place.current;
      if (Math.abs(fill - held) > SEEN) {
        held = fill;
        style.setProperty('--held', Math.sqrt(fill).toFixed(4));
        dataset.held = fill.toFixed(4);
      }
      if (Math.abs(duct - wide) > SEEN) {
        wide = duct;
        style.setProperty('--duct', duct.toFixed(3));
      }
    });
  }, [beat, side]);
  return (
    <div
      ref={place}
      className="breast-drawing"
      role="img"
      aria-label={m.drawing_breast()}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the project's own drawing, from its own file
      dangerouslySetInnerHTML={{ __html: DRAWN }}
    />
  );
}
