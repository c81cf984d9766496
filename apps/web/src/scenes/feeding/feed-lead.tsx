import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import type { Live } from '../../live/client.ts';
import type { Picture } from '../../live/picture.ts';
import { figure } from '../../words/figure.ts';
import { type Scene, setting } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';
import { burstsOf } from './bursts.ts';
import { CRY, isAtBreast, isPumped, ofSide, type Side } from './feed.ts';

/** From a burst of the cells to the squeeze the blood needs about so long; after that it is old news [s]. */
const ON_THE_WAY_S = 50;

/** The sentence at the head: what happens now, from the cells to the milk. */
export function FeedLead({ side }: { readonly side: Side }) {
  const { live, scene } = useStage();
  const sentence = useMoment((picture) => said(live!, picture, scene, side));
  return <h1 className="lead">{sentence ?? m.feed_rest()}</h1>;
}

function said(live: Live, picture: Picture, { edits, person }: Scene, side: Side): string {
  const { value, time_s } = picture;
  const count = value('let_downs') || 0;
  const burst_s = burstsOf(live).at(-1) ?? Number.NEGATIVE_INFINITY;
  if (value('let_down') === 1) {
    const flows = ofSide(picture, 'milk_flow', side) > 0.02;
    return flows ? m.feed_let_down({ count }) : m.feed_let_down_only({ count });
  }
  if (time_s - burst_s < ON_THE_WAY_S) return m.feed_on_the_way();
  const atBreast = isAtBreast(edits);
  if (atBreast && value('infant_satisfied') === 1) {
    return m.feed_let_go({ milk: figure(value('infant_intake')) });
  }
  if (atBreast || isPumped(edits)) {
    if (person.neurons === 'prescribed') return m.feed_prescribed();
    if (count > 0) return m.feed_between({ count });
    return atBreast ? m.feed_sucks() : m.feed_pumps();
  }
  if (setting(edits, CRY) > 0) return m.feed_cries();
  return count > 0 ? m.feed_after({ count }) : m.feed_rest();
}
