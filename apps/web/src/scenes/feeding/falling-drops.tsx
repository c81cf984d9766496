import { useEffect, useRef } from 'react';
import { prefersStill } from '../../access/motion.ts';
import { onColourChange } from '../../look/theme.ts';
import { useStage } from '../body/stage-context.ts';
import { dropsIn, ofSide, type Side, tubeFor } from './feed.ts';

/** From the nipple to the milk a drop falls for so long [s of the wall]. */
const FALL_S = 0.42;
/** As many as can be told apart in the air; the count of the tube leaves none out. */
const IN_THE_AIR = 60;
const SIZE = 3.4;
/** Of the whole way down, so much is the graduated part of the tube. */
const GRADUATED = 0.83;

/** Each drop that leaves the nipple falls once; the tube counts them. With reduced motion none is drawn. */
export function FallingDrops({ side }: { readonly side: Side }) {
  const { beat, scene } = useStage();
  const { speed } = scene;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const surface = canvas.current;
    const pen = surface?.getContext('2d');
    if (!beat || !surface || !pen) return;
    let colour = getComputedStyle(surface).color;
    const forget = onColourChange(() => {
      colour = getComputedStyle(surface).color;
    });
    let fallen = Number.NaN;
    let falling: number[] = [];
    const leave = beat.join((picture, elapsed_s) => {
      const now = dropsIn(ofSide(picture, 'milk_removed', side));
      const fresh = now - fallen;
      fallen = now;
      falling = falling.map((age) => age + elapsed_s).filter((age) => age < FALL_S);
      // The body is looked at once a second of its own: what left in it falls one after the other.
      for (let i = 0; i < fresh && falling.length < IN_THE_AIR; i++) falling.push(-i / fresh / speed);
      const { clientWidth: width, clientHeight: height } = surface;
      const density = window.devicePixelRatio;
      if (surface.width !== Math.round(width * density)) {
        surface.width = Math.round(width * density);
        surface.height = Math.round(height * density);
      }
      pen.setTransform(density, 0, 0, density, 0, 0);
      pen.clearRect(0, 0, width, height);
      if (prefersStill()) return;
      pen.fillStyle = colour;
      const milk = ofSide(picture, 'milk_removed', side);
      const surface_y = height * (1 - (milk / tubeFor(milk)) * GRADUATED) - 2 * SIZE;
      for (const age of falling) {
        if (age < 0) continue;
        const part = age / FALL_S;
        drop(pen, width / 2, Math.max(0, surface_y) * (0.3 * part + 0.7 * part ** 2));
      }
    });
    return () => {
      leave();
      forget();
    };
  }, [beat, side, speed]);
  return (
    <div className="falling" aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}

function drop(pen: CanvasRenderingContext2D, x: number, y: number): void {
  pen.beginPath();
  pen.moveTo(x, y);
  pen.bezierCurveTo(x + 3, y + 4.4, x + SIZE, y + 6.2, x + SIZE, y + 8.4);
  pen.arc(x, y + 8.4, SIZE, 0, Math.PI);
  pen.bezierCurveTo(x - SIZE, y + 6.2, x - 3, y + 4.4, x, y);
  pen.fill();
}
