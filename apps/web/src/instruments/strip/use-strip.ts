import { type RefObject, useEffect, useRef } from 'react';
import type { Picture } from '../../live/picture.ts';
import { onColourChange } from '../../look/theme.ts';
import { useStage } from '../../scenes/body/stage-context.ts';

/** What a strip is drawn with. Places are in CSS pixels. */
export interface Frame {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  readonly picture: Picture;
  readonly elapsed_s: number;
}
export interface Colours {
  readonly nerve: string;
  readonly oxytocin: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly hair: string;
  readonly milk: string;
  readonly contraction: string;
  readonly prostaglandin: string;
  readonly band: string;
}

/** The colours of the theme as the style of the canvas resolves them; see strip.css. */
function coloursOf(surface: HTMLCanvasElement): Colours {
  const style = getComputedStyle(surface);
  return {
    nerve: style.color,
    oxytocin: style.outlineColor,
    ink: style.caretColor,
    quiet: style.borderTopColor,
    line: style.borderBottomColor,
    hair: style.columnRuleColor,
    milk: style.borderLeftColor,
    contraction: style.borderRightColor,
    prostaglandin: style.textDecorationColor,
    band: style.textEmphasisColor,
  };
}

/** A canvas that is drawn anew with every picture of the body, sharp on any screen and in any theme. */
export function useStrip(draw: (frame: Frame) => void): RefObject<HTMLCanvasElement | null> {
  const { beat } = useStage();
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(draw);
  latest.current = draw;

  useEffect(() => {
    const surface = canvas.current;
    const pen = surface?.getContext('2d');
    if (!beat || !surface || !pen) return;
    let colours = coloursOf(surface);
    let [width, height] = [0, 0];
    const fit = (): void => {
      const density = window.devicePixelRatio;
      ({ clientWidth: width, clientHeight: height } = surface);
      surface.width = Math.round(width * density);
      surface.height = Math.round(height * density);
      pen.setTransform(density, 0, 0, density, 0, 0);
      const { fontSize } = getComputedStyle(document.documentElement);
      pen.font = `${Number.parseFloat(fontSize) / 1.2}px ${getComputedStyle(surface).fontFamily}`;
      if (beat.picture) paint(beat.picture, 0);
    };
    const paint = (picture: Picture, elapsed_s: number): void => {
      if (width === 0) return;
      pen.clearRect(0, 0, width, height);
      latest.current({ pen, width, height, colours, picture, elapsed_s });
    };
    const size = new ResizeObserver(fit);
    size.observe(surface);
    fit();
    const forget = onColourChange(() => {
      colours = coloursOf(surface);
      if (beat.picture) paint(beat.picture, 0);
    });
    const leave = beat.join(paint);
    return () => {
      leave();
      size.disconnect();
      forget();
    };
  }, [beat]);
  return canvas;
}
