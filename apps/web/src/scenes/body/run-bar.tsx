import { useCallback } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { SPEEDS, type Speed } from '../../link/run.ts';
import { Icon } from '../../look/icon.tsx';
import { clock, figure } from '../../words/figure.ts';
import { useStage } from './stage-context.ts';

/** Play, speed, body clock, undo, share, about: the one fixed row of every scene. Pause comes first. */
export function RunBar() {
  const { scene, act, live, beat, open, reaching } = useStage();
  const asleep = !live;
  return (
    <section className="run" id="run-bar" aria-label={m.run_bar()} tabIndex={-1}>
      <Play />
      <label className="speed hit">
        <span className="unseen">{m.speed()}</span>
        <select
          value={scene.speed}
          disabled={asleep}
          onChange={(event) => act({ kind: 'speed', speed: Number(event.target.value) as Speed })}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {m.speed_times({ speed })}
            </option>
          ))}
        </select>
        <Icon of="down" />
      </label>
      {reaching ? (
        <span className="small quiet" role="status">
          {m.state_reaching({ at: clock(reaching.at_s), to: clock(reaching.to_s) })}
        </span>
      ) : (
        <span className="clock">
          {beat ? <Reading name="clock" of={({ time_s }) => clock(time_s)} /> : m.state_first_paint()}
          {beat && <span className="quiet small wide"> {m.body_time()}</span>}
        </span>
      )}
      <Behind />
      <span className="gap" />
      <button
        type="button"
        className="hit"
        aria-label={m.undo()}
        disabled={asleep || scene.past.length === 0}
        onClick={() => act({ kind: 'undo' })}
      >
        <Icon of="undo" />
      </button>
      <button
        type="button"
        className="hit"
        aria-label={m.share()}
        disabled={asleep}
        onClick={() => open({ kind: 'share' })}
      >
        <Icon of="share" />
      </button>
      <button type="button" className="hit" disabled={asleep} onClick={() => open({ kind: 'about' })}>
        <span className="wide">{m.about()}</span>
        <span className="narrow">
          <Icon of="about" />
          <span className="unseen">{m.about()}</span>
        </span>
      </button>
    </section>
  );
}

function Play() {
  const { scene, act, live, beat } = useStage();
  const restart = useCallback(() => act({ kind: 'restart', at_s: beat?.picture?.time_s ?? 0 }), [act, beat]);
  if (scene.phase === 'finished' || scene.phase === 'failed') {
    return (
      <button type="button" className="play" aria-label={m.again()} onClick={restart}>
        <Icon of="again" />
      </button>
    );
  }
  const running = scene.phase === 'running';
  return (
    <button
      type="button"
      className="play"
      aria-label={running ? m.pause() : m.play()}
      disabled={!live}
      onClick={() => act({ kind: running ? 'pause' : 'play' })}
    >
      <Icon of={running ? 'pause' : 'play'} />
    </button>
  );
}

/** A slow device says so: the body clock falls behind rather than skip a step. */
function Behind() {
  const { scene, live } = useStage();
  const pace = useMoment(() => {
    const reached = live?.pace ?? 0;
    return scene.phase === 'running' && reached > 0 && reached < scene.speed * 0.7 && scene.speed > 1
      ? figure(reached)
      : '';
  });
  return pace ? (
    <span className="small quiet wide">{m.state_behind({ pace, speed: scene.speed })}</span>
  ) : null;
}
