import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { declared } from '../../words/figure.ts';
import { AlveolusDrawing, PER_DOT } from './alveolus-drawing.tsx';
import { BreastDrawing } from './breast-drawing.tsx';
import { NARROW, WIDE } from './composition.ts';
import { FallingDrops } from './falling-drops.tsx';
import { ofSide, type Side } from './feed.ts';
import { FeedLead } from './feed-lead.tsx';
import { PlateLabels } from './plate-labels.tsx';
import { useSide } from './side.ts';
import { Tube } from './tube.tsx';

/** The plate: one breast, one alveolus of it, and the milk that has left it. */
export function BreastPlate() {
  const { side } = useSide();
  return (
    <section className="feeding-plate" id="scene" aria-label={m.scene_breast()} tabIndex={-1}>
      <div className="feeding-paper" data-side={side}>
        <FeedLead side={side} />
        <BreastDrawing side={side} />
        <AlveolusDrawing side={side} />
        <FallingDrops side={side} />
        <Tube side={side} />
        <PlateLabels of={WIDE} className="wide" labelled side={side} />
        <PlateLabels of={NARROW} className="narrow" labelled={false} side={side} />
      </div>
      <Legend side={side} />
    </section>
  );
}

function Legend({ side }: { readonly side: Side }) {
  return (
    <p className="caption plate-legend">
      {side === 'left' ? m.shown_left() : m.shown_right()}{' '}
      <Reading
        of={(picture) =>
          m.legend_breast({ share: declared(Math.round(100 * ofSide(picture, 'breast_fill', side))) })
        }
      />{' '}
      {m.legend_breast_dots({ each: declared(PER_DOT) })}
    </p>
  );
}
