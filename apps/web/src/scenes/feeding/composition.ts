/** A box of the plate: the drawing in it is square, with its own coordinates. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Of the drawing's viewBox. */
  readonly units: number;
}
export interface Composition {
  readonly width: number;
  readonly height: number;
  readonly breast: Box;
  readonly alveolus: Box;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The numbers of plate.css. */
export const WIDE: Composition = {
  width: 612,
  height: 706,
  breast: { x: -8, y: 176, size: 472, units: 420 },
  alveolus: { x: 334, y: 84, size: 272, units: 320 },
};
export const NARROW: Composition = {
  width: 390,
  height: 366,
  breast: { x: -6, y: 78, size: 258, units: 420 },
  alveolus: { x: 216, y: 60, size: 166, units: 320 },
};

/** A point of a drawing on the plate. */
export const onPlate = ({ x, y, size, units }: Box, point: Point): Point => ({
  x: x + (point.x * size) / units,
  y: y + (point.y * size) / units,
});

/** The alveolus of the breast that the inset opens. */
const OPENED = { x: 274.1, y: 189.3, r: 3.5 };
const RING = 157.5;

/** The two tangents on which the inset hangs from the place that it magnifies. */
export function tangents({ breast, alveolus }: Composition): readonly (readonly [Point, Point])[] {
  const from = onPlate(breast, OPENED);
  const centre = onPlate(alveolus, { x: 160, y: 160 });
  const r = (RING * alveolus.size) / alveolus.units;
  const [dx, dy] = [centre.x - from.x, centre.y - from.y];
  const far = Math.hypot(dx, dy);
  if (far <= r) return [];
  const [toward, half] = [Math.atan2(dy, dx), Math.acos(r / far)];
  return [1, -1].map((sign) => {
    const angle = toward + Math.PI + sign * half;
    return [from, { x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) }] as const;
  });
}

export const openedAt = ({ breast }: Composition): Point & { readonly r: number } => ({
  ...onPlate(breast, OPENED),
  r: (OPENED.r * breast.size) / breast.units + 2.5,
});

/** A hairline from its words to a point of a drawing. */
export interface Label {
  readonly name: 'lobule' | 'duct' | 'squeezing' | 'making' | 'blood';
  readonly from: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly of: 'breast' | 'alveolus';
  readonly to: Point;
  /** It moves with the alveolus. */
  readonly moves?: true;
}
export const LABELS: readonly Label[] = [
  { name: 'lobule', from: { x: 18, y: 184 }, anchor: 'start', of: 'breast', to: { x: 116, y: 86 } },
  { name: 'duct', from: { x: 232, y: 646 }, anchor: 'middle', of: 'breast', to: { x: 296, y: 268 } },
  {
    name: 'squeezing',
    from: { x: 546, y: 72 },
    anchor: 'middle',
    of: 'alveolus',
    to: { x: 215, y: 58 },
    moves: true,
  },
  {
    name: 'making',
    from: { x: 296, y: 196 },
    anchor: 'end',
    of: 'alveolus',
    to: { x: 82, y: 146 },
    moves: true,
  },
  { name: 'blood', from: { x: 292, y: 286 }, anchor: 'end', of: 'alveolus', to: { x: 14, y: 198 } },
];
