import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { declared } from '../../words/figure.ts';
import { INFUSION, setting } from './scene.ts';
import { useStage } from './stage-context.ts';
import { type Trend, trendOf } from './trend.ts';

/** The sentence at the head of the plate: it states the event, not the title of the page. */
export function Lead() {
  const { scene, live } = useStage();
  const trend = useMoment((picture) => trendOf(live!, picture)) ?? 'rest';
  const infused = scene.edits.some(({ path }) => path === INFUSION);
  return (
    <h1 className="lead">{infused ? sentence(trend, setting(scene.edits, INFUSION)) : ownSentence(trend)}</h1>
  );
}

/** Without any infusion only pulses of the cells move the level. */
const ownSentence = (trend: Trend): string => (trend === 'rest' ? m.lead_rest() : m.lead_pulse());

function sentence(trend: Trend, rate: number): string {
  if (rate > 0) {
    const slots = { rate: declared(rate) };
    if (trend === 'rising') return m.lead_rising(slots);
    return trend === 'falling' ? m.lead_drip_falling(slots) : m.lead_level(slots);
  }
  if (trend === 'rest') return m.lead_rest();
  return trend === 'falling' ? m.lead_falling() : m.lead_unsteady();
}
