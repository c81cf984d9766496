import { useEffect, useRef, useState } from 'react';
import type { Picture } from '../../live/picture.ts';
import { useStage } from '../../scenes/body/stage-context.ts';

/**
 * What a component needs of the body, looked at twice a second: for words and drawings that need not move
 * with every
 * beat. Renders only when the answer changes.
 */
export function useMoment<Answer extends string | number | boolean>(
  of: (picture: Picture) => Answer,
): Answer | undefined {
  const { beat } = useStage();
  const [answer, setAnswer] = useState<Answer>();
  const latest = useRef(of);
  latest.current = of;
  useEffect(() => {
    let next = 0;
    return beat?.join((picture) => {
      const now = performance.now();
      if (now < next) return;
      next = now + 500;
      setAnswer(latest.current(picture));
    });
  }, [beat]);
  return answer;
}
