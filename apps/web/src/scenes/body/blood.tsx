import { useEffect, useRef } from 'react';
import { prefersStill } from '../../access/motion.ts';
import { onColourChange } from '../../look/theme.ts';
import { type Dots, dots } from './dots.ts';
import { INFUSION, setting } from './scene.ts';
import { useStage } from './stage-context.ts';
import { vesselsOf } from './vessels.ts';

/** The part of the drawing that the canvas covers: its whole viewBox. */
const VIEW = { x: -160, y: -6, width: 320, height: 536 };
/** Radius of a dot in units of the drawing. */
const RADIUS = 1.5;
/** Dots near the cut at the knees pale, but none is left out. */
const FADE = { from: 462, over: 60, least: 0.35 };

/**
 * The dots in the blood, over the drawing. How many there are is exact, and said in `data-dots`; the way
 * they take
 * and how fast they go is only drawn.
 */
export function Blood() {
  const { beat, live, scene } = useStage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const field = useRef<Dots>(undefined);
  const latest = useRef(scene);
  latest.current = scene;
  const { kind } = scene.person;

  useEffect(() => {
    const drawing = document.querySelector('[data-drawing="body"]');
    if (drawing) field.current = dots(vesselsOf(drawing, kind), Math.random);
  }, [kind]);

  useEffect(() => {
    const surface = canvas.current;
    if (!beat || !surface) return;
    let colour = getComputedStyle(surface).color;
    const fit = (): void => {
      const density = window.devicePixelRatio;
      const { clientWidth, clientHeight } = surface;
      Object.assign(surface, {
        width: Math.round(clientWidth * density),
        height: Math.round(clientHeight * density),
      });
      if (field.current) drawn(surface, field.current, colour);
    };
    const size = new ResizeObserver(fit);
    size.observe(surface);
    const forget = onColourChange(() => {
      colour = getComputedStyle(surface).color;
    });
    const leave = beat.join((picture, elapsed_s) => {
      const present = field.current;
      if (!present) return;
      const { phase, speed, edits } = latest.current;
      const moves = phase === 'running' && !prefersStill();
      present.count(picture.dots, setting(edits, INFUSION) > 0);
      if (moves) {
        present.flow(elapsed_s * (9 + 5 * Math.log10(speed)));
        if (Math.random() < elapsed_s * 4) present.renew();
      }
      surface.dataset.dots = String(drawn(surface, present, colour));
    });
    return () => {
      leave();
      size.disconnect();
      forget();
    };
  }, [beat]);

  // Without a body there is nothing to count.
  return (
    <div className="figure dots" aria-hidden="true" hidden={!live}>
      <canvas ref={canvas} />
    </div>
  );
}

function drawn(surface: HTMLCanvasElement, field: Dots, colour: string): number {
  const { width, height } = surface;
  const pen = surface.getContext('2d')!;
  const scale = width / VIEW.width;
  // On a small screen dots keep a size that can be seen.
  const radius = Math.max(RADIUS * scale, 1.25 * window.devicePixelRatio);
  pen.clearRect(0, 0, width, height);
  pen.fillStyle = colour;
  return field.each((x, y) => {
    pen.globalAlpha = y > FADE.from ? Math.max(FADE.least, 1 - (y - FADE.from) / FADE.over) : 1;
    pen.beginPath();
    pen.arc((x - VIEW.x) * scale, (y - VIEW.y) * scale, radius, 0, 2 * Math.PI);
    pen.fill();
  });
}
