import { useEffect, useRef } from 'react';
import type { Picture } from '../../live/picture.ts';
import { useStage } from '../../scenes/body/stage-context.ts';

interface Wishes {
  readonly of: (picture: Picture) => string;
  readonly className?: string;
  /** Written with every picture: for what must agree with a drawing of the same moment. */
  readonly everyBeat?: boolean;
  /** Marks the number for tests and for styles. */
  readonly name?: string;
}

/** A number that changes faster than this cannot be read. */
const READABLE_MS = 120;

/**
 * Text that follows the body. It is written straight into the page, so that a beat never waits for a
 * render.
 */
export function Reading({ of, className, name, everyBeat = false }: Wishes) {
  const { beat } = useStage();
  const text = useRef<HTMLSpanElement>(null);
  const latest = useRef(of);
  latest.current = of;
  useEffect(() => {
    let next = 0;
    return beat?.join((picture) => {
      const now = performance.now();
      if (!everyBeat && now < next) return;
      next = now + READABLE_MS;
      const written = latest.current(picture);
      if (text.current && text.current.textContent !== written) text.current.textContent = written;
    });
  }, [beat, everyBeat]);
  return <span ref={text} className={className} data-reading={name} suppressHydrationWarning />;
}
