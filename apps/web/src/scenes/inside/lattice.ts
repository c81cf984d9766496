export interface Lattice {
  readonly at: readonly { readonly x: number; readonly y: number }[];
  /** From each place to the next. */
  readonly spacing: number;
}

const ROW = Math.sqrt(3) / 2;

/** So many places in a honeycomb within a circle, around a hole in its middle; the widest that fits. */
export function lattice(count: number, radius: number, hole: number): Lattice {
  let spacing = Math.sqrt((Math.PI * (radius ** 2 - hole ** 2)) / (count * ROW)) * 1.1;
  for (; spacing > 1; spacing *= 0.99) {
    const at = within(spacing, radius - spacing / 2, hole + spacing / 2);
    if (at.length < count) continue;
    // Those furthest out are one too many; from top to bottom, row by row, as the rest are numbered.
    const kept = at
      .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
      .slice(0, count)
      .sort((a, b) => a.y - b.y || a.x - b.x);
    return { at: kept, spacing };
  }
  return { at: [], spacing };
}

function within(spacing: number, radius: number, hole: number): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  const rows = Math.ceil(radius / (spacing * ROW));
  const columns = Math.ceil(radius / spacing) + 1;
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const [x, y] = [(column + (row % 2 === 0 ? 0 : 0.5)) * spacing, row * spacing * ROW];
      const from = Math.hypot(x, y);
      if (from <= radius && from >= hole) found.push({ x, y });
    }
  }
  return found;
}
