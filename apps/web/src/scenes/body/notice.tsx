import { m } from '#words';
import { clock } from '../../words/figure.ts';
import { refusals } from '../../words/refusal.ts';
import { useStage } from './stage-context.ts';

/** What the reader has to know before going on: a refused link, a stopped calculation, the end of the day. */
export function Notice() {
  const { scene, act, refusal, dismissRefusal } = useStage();
  if (refusal) {
    return (
      <div className="notice" role="alert">
        <p>{refusals(refusal.code, refusal.slots)}</p>
        <button type="button" className="button" onClick={dismissRefusal}>
          {m.start_at_rest()}
        </button>
      </div>
    );
  }
  const { happening } = scene;
  if (scene.phase === 'failed' && happening?.kind === 'failed') {
    return (
      <div className="notice" role="alert">
        <p>{m.state_failed({ clock: clock(happening.at_s) })}</p>
        <p className="small quiet">{happening.reason}</p>
        <button
          type="button"
          className="button"
          onClick={() => act(scene.past.length > 0 ? { kind: 'undo' } : { kind: 'restart', at_s: 0 })}
        >
          {scene.past.length > 0 ? m.undo() : m.again()}
        </button>
      </div>
    );
  }
  if (scene.phase !== 'finished') return null;
  return (
    <div className="notice">
      <p>{m.state_finished()}</p>
    </div>
  );
}
