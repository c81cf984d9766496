import { useEffect, useRef } from 'react';
import { m } from '#words';
import { useStage } from '../body/stage-context.ts';
import { hoursAndMinutes, type Stage, stageOf } from './stage-of-labour.ts';

/** At most one sentence in this time on the wall, but for a change of stage. */
const QUIET_MS = 10_000;
const SAID: Readonly<Partial<Record<Stage, (slots: { after: string }) => string>>> = {
  second: m.said_fully_open,
  third: m.said_born,
  after: m.said_placenta,
};

/** Says each whole centimetre and each stage, for those who do not see the drawing. */
export function LabourSummary() {
  const { beat, announce, scene } = useStage();
  const told = useRef<{ cm: number; stage: Stage | undefined; at: number }>({
    cm: Number.NaN,
    stage: undefined,
    at: 0,
  });
  const running = scene.phase === 'running';
  useEffect(
    () =>
      beat?.join(({ value, time_s }) => {
        const [cm, stage] = [Math.floor(value('dilation')), stageOf(value)];
        const before = told.current;
        const now = performance.now();
        if (before.stage === undefined || Number.isNaN(before.cm)) told.current = { cm, stage, at: now };
        else if (stage !== before.stage) {
          const sentence = SAID[stage]?.({ after: hoursAndMinutes(time_s) });
          if (sentence && running) announce(sentence);
          told.current = { cm, stage, at: now };
        } else if (running && cm > before.cm && now - before.at > QUIET_MS) {
          announce(m.said_centimetre({ cm, after: hoursAndMinutes(time_s) }));
          told.current = { cm, stage, at: now };
        }
      }),
    [beat, announce, running],
  );
  return null;
}
