import type { Room } from '../inside/use-room.ts';

/** Where things stand on the plate, in its own units: one unit is a pixel at the size it was composed for. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}
/** Which end of a hairline a label holds, and so how its text lies. */
export type Side = 'above' | 'below' | 'before' | 'after';

export interface Label {
  readonly name: LabelName;
  /** Where the text ends and the hairline begins. */
  readonly from: Point;
  readonly side: Side;
  readonly to: Point;
  readonly quiet?: boolean;
  /** With a second line that says what it does. */
  readonly does?: boolean;
  /** The organ can be entered by its label, too. */
  readonly room?: Room;
  /** Shown only then. */
  readonly when?: Occasion;
}
export type LabelName =
  | 'hypothalamus'
  | 'pituitary'
  | 'pituitary_back'
  | 'pituitary_front'
  | 'jugular'
  | 'clearing'
  | 'placenta'
  | 'drip';
/** What a label may wait for. */
export type Occasion = 'drip' | 'pregnancy' | 'no pregnancy';

/** A place that can be focused. It can be entered, or opens the passport of the number it is known by. */
export interface Organ {
  readonly name: 'hypothalamus' | 'pituitary' | 'blood' | 'clearing';
  readonly signal: string;
  /** It can be entered. */
  readonly room?: Room;
  readonly at: Point;
}

export interface Composition {
  readonly width: number;
  readonly height: number;
  readonly figure: Box;
  readonly brain: Box;
  readonly labels: readonly Label[];
  readonly organs: readonly Organ[];
  /** From the head to the magnified inset: the two tangents of a lens, or one where there is little room. */
  readonly tangents: readonly (readonly [Point, Point])[];
}

/** The viewBoxes of the two drawings. */
const BODY = { x: -160, y: -6, width: 320, height: 536 };
const BRAIN = { x: 0, y: 0, width: 320, height: 320 };

const placed =
  (box: Box, drawing: Box) =>
  (x: number, y: number): Point => ({
    x: box.x + ((x - drawing.x) / drawing.width) * box.width,
    y: box.y + ((y - drawing.y) / drawing.height) * box.height,
  });

/** Where the tangents from a point touch a circle. */
function tangentsOf(from: Point, circle: Box, sides: readonly (1 | -1)[]): (readonly [Point, Point])[] {
  const radius = circle.width / 2;
  const centre = { x: circle.x + radius, y: circle.y + radius };
  const distance = Math.hypot(centre.x - from.x, centre.y - from.y);
  const towards = Math.atan2(from.y - centre.y, from.x - centre.x);
  const opening = Math.acos(radius / distance);
  return sides.map((side) => {
    const angle = towards + side * opening;
    return [
      from,
      { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) },
    ] as const;
  });
}

const organsOf = (figure: Box, brain: Box): readonly Organ[] => [
  {
    name: 'hypothalamus',
    signal: 'firing_rate',
    room: 'hypothalamus',
    at: placed(brain, BRAIN)(140, 152),
  },
  { name: 'pituitary', signal: 'secretion', room: 'pituitary', at: placed(brain, BRAIN)(148, 234) },
  { name: 'blood', signal: 'plasma_oxytocin', at: placed(figure, BODY)(13, 222) },
  { name: 'clearing', signal: 'clearance', at: placed(figure, BODY)(-34, 276) },
];

function wide(): Composition {
  const figure = { x: 20, y: 106, width: 396, height: 663.3 };
  const brain = { x: 396, y: 214, width: 412, height: 412 };
  const body = placed(figure, BODY);
  const inset = placed(brain, BRAIN);
  return {
    width: 832,
    height: 780,
    figure,
    brain,
    organs: organsOf(figure, brain),
    tangents: tangentsOf(body(0, 46), brain, [1, -1]),
    labels: [
      {
        name: 'hypothalamus',
        from: { x: 676, y: 190 },
        side: 'above',
        to: inset(176, 150),
        does: true,
        room: 'hypothalamus',
      },
      {
        name: 'pituitary_back',
        from: { x: 690, y: 652 },
        side: 'below',
        to: inset(152, 240),
        does: true,
        room: 'pituitary',
      },
      { name: 'pituitary_front', from: { x: 484, y: 644 }, side: 'below', to: inset(116, 240), quiet: true },
      { name: 'jugular', from: { x: 118, y: 198 }, side: 'before', to: body(-26, 100), quiet: true },
      {
        name: 'clearing',
        from: { x: 452, y: 716 },
        side: 'after',
        to: body(37, 288),
        quiet: true,
        when: 'no pregnancy',
      },
      { name: 'placenta', from: { x: 452, y: 716 }, side: 'after', to: body(44, 300), when: 'pregnancy' },
      { name: 'drip', from: { x: 60, y: 300 }, side: 'above', to: body(-104, 288), when: 'drip' },
    ],
  };
}

function narrow(): Composition {
  const figure = { x: 156, y: 0, width: 230.4, height: 386 };
  const brain = { x: 10, y: 122, width: 168, height: 168 };
  const body = placed(figure, BODY);
  const inset = placed(brain, BRAIN);
  return {
    width: 390,
    height: 392,
    figure,
    brain,
    organs: organsOf(figure, brain),
    tangents: tangentsOf(body(0, 50), brain, [-1]),
    labels: [
      {
        name: 'hypothalamus',
        from: { x: 56, y: 316 },
        side: 'below',
        to: inset(120, 150),
        room: 'hypothalamus',
      },
      { name: 'pituitary', from: { x: 130, y: 302 }, side: 'below', to: inset(150, 240), room: 'pituitary' },
    ],
  };
}

export const WIDE: Composition = wide();
export const NARROW: Composition = narrow();
