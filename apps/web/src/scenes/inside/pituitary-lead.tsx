import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';

/** A gate so many times as wide as the mean of the last minutes is an event. */
const WIDE = 4;
/** A pool below this share is one that has just been drawn on. */
const DRAWN_ON = 0.97;

/** What the endings are doing, in one sentence. */
export function PituitaryLead() {
  const { live } = useStage();
  const sentence = useMoment(() => {
    const [gate, pool] = [live!.cells.endings('gate'), live!.cells.endings('pool')];
    const [now, ready] = [gate.at(-1), pool.at(-1)];
    if (now === undefined || ready === undefined) return '';
    const middle = gate.toSorted((a, b) => a - b)[Math.floor(gate.length / 2)]!;
    if (gate.length > 10 && now > WIDE * middle) return m.endings_open({ times: figure(now / middle) });
    if (ready < DRAWN_ON) return m.endings_refilling({ pool: figure(ready * 100) });
    return m.endings_rest();
  });
  return (
    <h1 className="lead" tabIndex={-1}>
      {sentence || m.endings_rest()}
    </h1>
  );
}
