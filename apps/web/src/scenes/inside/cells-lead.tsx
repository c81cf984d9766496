import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import type { Live } from '../../live/client.ts';
import type { Picture } from '../../live/picture.ts';
import { figure } from '../../words/figure.ts';
import { PRIMING, setting } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';

/** A burst stays the event for so long after its last spike, silence for so long after that [s]. */
const JUST_S = 10;
const SILENT_S = 20;

/** The sentence at the head: what the cells are doing. */
export function CellsLead() {
  const { live, scene } = useStage();
  const primed = setting(scene.edits, PRIMING) > 0;
  const sentence = useMoment((picture) => said(live!, picture, primed));
  return (
    <h1 className="lead" tabIndex={-1}>
      {sentence ?? m.cells_rest_still()}
    </h1>
  );
}

function said(live: Live, { value, time_s }: Picture, primed: boolean): string {
  const { cells } = live;
  const last = cells.bursts.at(-1);
  const since = last ? time_s - last.end_s : Number.POSITIVE_INFINITY;
  const rate = figure(value('firing_rate'));
  if (last && since < JUST_S) {
    return m.cells_burst({ spikes: Math.round(last.spikes), seconds: figure(last.end_s - last.onset_s) });
  }
  if (burstsNow(live, time_s)) return m.cells_burst_now();
  if (since < SILENT_S) return m.cells_silent({ seconds: Math.round(since) });
  return primed ? m.cells_primed({ store: figure(value('dendritic_store')) }) : m.cells_rest({ rate });
}
/** A burst is measured some seconds after it has ended; until then only the rate tells of it. */
function burstsNow({ record, signals }: Live, time_s: number): boolean {
  const time = record.column(0);
  const rate = record.column(signals!.column('firing_rate'));
  for (let i = time.length - 1; i >= 0 && time[i]! > time_s - SETTLES_S; i--) {
    if (rate[i]! > BURSTING) return true;
  }
  return false;
}
const SETTLES_S = 6;
/** A mean rate that only a joint burst reaches [spikes a second and cell]. */
const BURSTING = 12;
