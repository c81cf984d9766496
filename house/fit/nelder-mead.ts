export type Point = readonly number[];
/** How bad a point is; a search seeks the least. */
export type Loss = (point: Point) => Promise<number>;
interface Tried {
  readonly point: Point;
  readonly loss: number;
}

/**
 * The search of Nelder and Mead (1965) with its usual factors. It begins with `start` and one step along
 * every axis, looks at no more than `most` points and returns the best.
 */
export async function nelderMead(loss: Loss, start: Point, steps: Point, most: number): Promise<Tried> {
  let looks = 0;
  const look = async (point: Point): Promise<Tried> => {
    looks++;
    return { point, loss: await loss(point) };
  };
  const along = (from: Point, to: Point, share: number): Point =>
    from.map((x, i) => x + share * (to[i]! - x));
  let all = [await look(start)];
  for (let i = 0; i < start.length; i++)
    all.push(await look(start.map((x, j) => (j === i ? x + steps[i]! : x))));
  while (looks < most) {
    all = all.toSorted((a, b) => a.loss - b.loss);
    const best = all[0]!;
    const worst = all[all.length - 1]!;
    const rest = all.slice(0, -1);
    const middle = start.map((_, i) => rest.reduce((sum, { point }) => sum + point[i]!, 0) / rest.length);
    const mirrored = await look(along(worst.point, middle, 2));
    if (mirrored.loss < best.loss) {
      const further = await look(along(worst.point, middle, 3));
      all = [...rest, further.loss < mirrored.loss ? further : mirrored];
    } else if (mirrored.loss < rest[rest.length - 1]!.loss) all = [...rest, mirrored];
    else {
      const nearer = await look(along(worst.point, middle, mirrored.loss < worst.loss ? 1.5 : 0.5));
      if (nearer.loss < Math.min(mirrored.loss, worst.loss)) all = [...rest, nearer];
      else {
        const shrunk = [best];
        for (const { point } of all.slice(1)) shrunk.push(await look(along(point, best.point, 0.5)));
        all = shrunk;
      }
    }
  }
  return all.toSorted((a, b) => a.loss - b.loss)[0]!;
}
