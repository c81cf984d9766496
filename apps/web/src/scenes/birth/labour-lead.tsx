import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import type { Picture } from '../../live/picture.ts';
import { figure } from '../../words/figure.ts';
import { type Scene, setting } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';
import { DRIP, hoursAndMinutes, signed, stageOf } from './stage-of-labour.ts';

/** A contraction is felt from so much over the tone [mmHg]. */
const FELT = 8;
/** Faster than this, sentences that follow single contractions could not be read. */
const READABLE = 60;

/** The sentence at the head: what happens now. */
export function LabourLead() {
  const { scene } = useStage();
  const sentence = useMoment((picture) => said(picture, scene));
  return <h1 className="lead">{sentence ?? m.labour_rest()}</h1>;
}

function said({ value, time_s }: Picture, { edits, speed }: Scene): string {
  const cm = figure(value('dilation'));
  switch (stageOf(value)) {
    case 'waiting':
      return setting(edits, DRIP) > 0 ? m.labour_drip_waits({ cm }) : m.labour_waits({ cm });
    case 'first': {
      const often = figure(value('contractions_per_ten_minutes'));
      if (speed > READABLE) return m.labour_goes_on({ cm, often });
      return value('contraction_pressure') > FELT ? m.labour_presses({ cm }) : m.labour_between({ cm });
    }
    case 'second':
      return m.labour_second({ station: signed(value('station')) });
    case 'third':
      return m.labour_born();
    case 'after':
      return m.labour_after({ after: hoursAndMinutes(time_s) });
  }
}
