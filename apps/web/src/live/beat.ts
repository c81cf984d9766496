import { prefersStill } from '../access/motion.ts';
import type { Live } from './client.ts';
import { type Picture, pictures } from './picture.ts';

export interface Beat {
  /** Called with each picture, in the order of joining; returns how to leave. */
  join(draw: (picture: Picture, elapsed_s: number) => void): () => void;
  /** The last picture that was drawn. */
  readonly picture: Picture | undefined;
  stop(): void;
}

/** With reduced motion the picture is a still, renewed once a second. */
const STILL_MS = 1000;

/** The page's one animation loop: takes a picture of the body and hands the same one to every instrument. */
export function beat(live: Live): Beat {
  const drawers = new Set<(picture: Picture, elapsed_s: number) => void>();
  const album = pictures();
  let picture: Picture | undefined;
  let before = performance.now();
  let frame = requestAnimationFrame(draw);

  function draw(now: number): void {
    frame = requestAnimationFrame(draw);
    const still = prefersStill();
    if (still && picture && now - before < STILL_MS) return;
    picture = album.take(live);
    if (picture)
      for (const drawer of drawers) drawer(picture, still ? 0 : Math.min(now - before, 100) / 1000);
    before = now;
  }

  return {
    join: (drawer) => {
      drawers.add(drawer);
      if (picture) drawer(picture, 0);
      return () => drawers.delete(drawer);
    },
    get picture() {
      return picture;
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
