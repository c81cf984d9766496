export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How wide the arrow of a term is that gives the whole of its rate [px of the diagram]. */
export const WIDEST = 15;
/** What is cut, or does nothing, is a line that can just be seen. */
export const THINNEST = 0.8;

export const widthOf = (effect: number): number =>
  Math.max(THINNEST, Math.min(Math.max(effect, 0), 1) * WIDEST);

/** Room that the words of a node take, to all sides. */
const NODE = { x: 50, y: 17 } as const;

/** Where a line from the middle of a node leaves its words. */
function edge(from: Point, ux: number, uy: number, gap: number): Point {
  const far = 1 / Math.hypot(ux / NODE.x, uy / NODE.y) + gap;
  return { x: from.x + ux * far, y: from.y + uy * far };
}

/** An arrow from node to node, so wide, and so far to its right; its head grows with it. */
export function arrowPath(from: Point, to: Point, width: number, aside = 0): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const [nx, ny] = [-uy, ux];
  const move = ({ x, y }: Point): Point => ({ x: x + nx * aside, y: y + ny * aside });
  const tail = move(edge(from, ux, uy, 2));
  const tip = move(edge(to, -ux, -uy, 3));
  const head = 6 + width * 0.9;
  const half = width / 2;
  const barb = half + 3 + width * 0.16;
  const neck = { x: tip.x - ux * head, y: tip.y - uy * head };
  const at = (p: Point, out: number): string =>
    `${(p.x + nx * out).toFixed(1)},${(p.y + ny * out).toFixed(1)}`;
  return (
    `M${at(tail, half)} L${at(neck, half)} L${at(neck, barb)} L${at(tip, 0)} ` +
    `L${at(neck, -barb)} L${at(neck, -half)} L${at(tail, -half)} Z`
  );
}
