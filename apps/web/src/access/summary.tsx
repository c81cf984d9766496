import { useEffect, useRef } from 'react';
import { m } from '#words';
import { useStage } from '../scenes/body/stage-context.ts';
import { declared } from '../words/figure.ts';
import { bodySummary } from './summaries.ts';

/** At most one summary in this time on the wall, and only when there is something new to say. */
const QUIET_MS = 10_000;
const NEW = 0.15;

/** Says how the level moves, for those who do not see the dots; and what one dot is, when that changes. */
export function Summary() {
  const { beat, announce, scene } = useStage();
  const running = scene.phase === 'running';
  const told = useRef({ value: 0, perDot: 0, at: 0 });
  useEffect(
    () =>
      beat?.join(({ value, rest, time_s, perDot }) => {
        const plasma = value('plasma_oxytocin');
        const last = told.current;
        if (last.perDot === 0) told.current = { value: plasma, perDot, at: performance.now() };
        else if (last.perDot !== perDot) {
          announce(m.said_dots({ each: declared(perDot) }));
          told.current = { ...last, perDot };
        } else if (
          running &&
          performance.now() - last.at > QUIET_MS &&
          Math.abs(plasma / last.value - 1) > NEW
        ) {
          announce(bodySummary(plasma, rest('plasma_oxytocin'), time_s));
          told.current = { value: plasma, perDot, at: performance.now() };
        }
      }),
    [beat, announce, running],
  );
  return null;
}
