import { useEffect, useRef } from 'react';
import type { Picture } from '../../live/picture.ts';
import { useStage } from '../../scenes/body/stage-context.ts';

interface Wishes {
  readonly of: (picture: Picture) => string;
  readonly className?: string;
  /** Marks the number for tests and for styles. */
  readonly name?: string;
}

/** Text that follows the body. It is written straight into the page, so that a beat never waits for a render. */
export function Reading({ of, className, name }: Wishes) {
  const { beat } = useStage();
  const text = useRef<HTMLSpanElement>(null);
  const latest = useRef(of);
  latest.current = of;
  useEffect(
    () =>
      beat?.join((picture) => {
        const written = latest.current(picture);
        if (text.current && text.current.textContent !== written) text.current.textContent = written;
      }),
    [beat],
  );
  return <span ref={text} className={className} data-reading={name} suppressHydrationWarning />;
}
