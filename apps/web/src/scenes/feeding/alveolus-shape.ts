/** The alveolus as it is drawn when full: where it hangs on its duct, and its lumen. */
const NECK = { x: 160, y: 233.5 } as const;
const LUMEN = 67;
/** From the neck up to where the lumen opens, and half of that opening. */
const OPENING = { up: 23.1, half: 18.5 } as const;
const WALL = { up: 24.7, half: 20.4, outer: 25.1 } as const;
const FOOT_Y = 330;
/** Half of the inside of the duct where it leaves the picture, at its own width; and its wall. */
const DUCT = 10;
const DUCT_WALL = 12;

export interface AlveolusShape {
  /** Of its cells and of its lumen, about the neck: the area of the lumen is the milk in it. */
  readonly scale: number;
  readonly transform: string;
  readonly lumen: string;
  readonly inner: string;
  readonly outer: string;
}

/** An alveolus that holds `fill` of what it can, on a duct so many times as wide as its own width. */
export function alveolusShape(fill: number, duct: number): AlveolusShape {
  const scale = Math.sqrt(Math.max(fill, 0));
  const half = DUCT * duct;
  const { x, y } = NECK;
  const at = (dx: number, height: number): string => `${(x + dx).toFixed(1)},${height.toFixed(1)}`;
  const open = y - OPENING.up * scale;
  const side = (sign: 1 | -1, top: number, from: number, foot: number): string => {
    const bend = [y + 22, y + 50, FOOT_Y].map((height) => at(sign * foot, height)).join(' ');
    return `M${at(sign * top, from)} C${bend}`;
  };
  const r = (LUMEN * scale).toFixed(2);
  return {
    scale,
    transform: `translate(${x} ${y}) scale(${scale.toFixed(4)}) translate(${-x} ${-y})`,
    lumen: [
      `M${at(-OPENING.half * scale, open)} A${r},${r} 0 1 1 ${at(OPENING.half * scale, open)}`,
      `C${at(half, y + 22)} ${at(half, y + 50)} ${at(half, FOOT_Y)} L${at(-half, FOOT_Y)}`,
      `C${at(-half, y + 50)} ${at(-half, y + 22)} ${at(-OPENING.half * scale, open)}Z`,
    ].join(' '),
    inner: ([-1, 1] as const)
      .map((sign) => side(sign, WALL.half * scale, y - WALL.up * scale, half))
      .join(' '),
    outer: ([-1, 1] as const).map((sign) => side(sign, WALL.outer * scale, y, half + DUCT_WALL)).join(' '),
  };
}

/** Where a point of the full alveolus lies now. */
export const within = ({ scale }: AlveolusShape, x: number, y: number): { x: number; y: number } => ({
  x: NECK.x + scale * (x - NECK.x),
  y: NECK.y + scale * (y - NECK.y),
});
