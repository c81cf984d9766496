import { readFileSync, writeFileSync } from 'node:fs';
import { Cohorts } from './labour-cohorts.ts';
import { STAGES, type Stage, type Targets } from './labour-stages.ts';
import { nelderMead, type Point } from './nelder-mead.ts';

/**
 * The numbers of labour that women were asked for: how firm the cervix is, how it softens, how much women
 * differ in it, and the womb that a drip meets. Each stage searches a few of them by Nelder and Mead over the
 * experiments that their passports name, and no other; women and contractions are the same at each look. What
 * an earlier stage found holds in the later ones. The best so far is kept, so that a search may be stopped:
 * those behind the frozen numbers were, once all that carries a band lay inside; where each starts was set
 * after earlier searches, with their figures on the screen.
 *
 *     node --conditions=source house/fit/labour-spread.ts first again induced [women=80] [looks=60]
 */
const FILE = new URL('labour-spread.json', import.meta.url);
const option = (name: string, usual: number): number =>
  Number(process.argv.find((one) => one.startsWith(`${name}=`))?.split('=')[1] ?? usual);
const WOMEN = option('women', 80);
const LOOKS = option('looks', 60);

interface Found {
  readonly women: number;
  readonly looks: number;
  readonly loss: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly figures: Readonly<
    Record<string, readonly [found: number, published: number, low: number, high: number]>
  >;
}
type Kept = Record<string, Found>;

function kept(): Kept {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Kept;
  } catch {
    return {};
  }
}

/** How far a figure lies from what was published, in steps from there to the edge of what is accepted. */
function miss(found: number, [published, low, high]: Targets[string]): number {
  if (!(found > 0)) return 4;
  if (low > 0 && found < published) return Math.log(found / published) / Math.log(published / low);
  return Math.log(found / published) / Math.log(high / published);
}

/** A step within the band costs a little, one beyond its edge a lot. */
const cost = (steps: number): number => steps * steps + 10 * Math.max(0, Math.abs(steps) - 1) ** 2;

/** The table of centimetres is recalled and its cells hang together: each counts a quarter. */
const weightOf = (target: string): number => (target.startsWith('zhang-2010-csl') ? 1 / 4 : 1);

async function search(name: string, stage: Stage, cohorts: Cohorts): Promise<Found> {
  const before = kept();
  const axes = Object.entries(stage.numbers);
  const settled = stage.after.flatMap((one) => Object.entries(before[one]?.numbers ?? {}));
  const numbersAt = (point: Point): Record<string, number> => ({
    ...Object.fromEntries(settled),
    ...Object.fromEntries(
      axes.map(([axis, [start, , least, most]], i) => {
        const value = start * Math.exp(point[i]!);
        return [axis, Math.min(most ?? Infinity, Math.max(least ?? 0, value))];
      }),
    ),
  });
  const earlier = Object.fromEntries(
    stage.after.flatMap((one) =>
      Object.entries(before[one]?.figures ?? {}).map(([what, [found]]) => [what, found]),
    ),
  );
  let looks = 0;
  let best: Found | undefined;
  const loss = async (point: Point): Promise<number> => {
    looks++;
    const numbers = numbersAt(point);
    const figures = await stage.figures(numbers, (cohort) => cohorts.live(WOMEN, cohort), earlier);
    const all = Object.entries(stage.targets);
    const sum = all.reduce(
      (all, [what, target]) => all + weightOf(what) * cost(miss(figures[what]!, target)),
      0,
    );
    // outside what a number may be, the figures no longer follow it
    const beyond = axes.reduce(
      (all, [axis, [start]], i) => all + (Math.log(numbers[axis]! / start) - point[i]!) ** 2,
      0,
    );
    const found: Found = {
      women: WOMEN,
      looks,
      loss: Number((sum + 100 * beyond).toPrecision(4)),
      numbers: Object.fromEntries(axes.map(([axis]) => [axis, Number(numbers[axis]!.toPrecision(4))])),
      figures: Object.fromEntries(
        all.map(([what, target]) => [what, [Number(figures[what]!.toPrecision(3)), ...target]]),
      ),
    };
    process.stdout.write(`${name} ${looks} ${JSON.stringify(found)}\n`);
    if (!best || found.loss < best.loss) best = found;
    writeFileSync(FILE, `${JSON.stringify({ ...kept(), [name]: { ...best, looks } }, null, 1)}\n`);
    return found.loss;
  };
  await nelderMead(
    loss,
    axes.map(() => 0),
    axes.map(([, [, step]]) => step),
    LOOKS,
  );
  return best!;
}

const cohorts = new Cohorts();
for (const [name, stage] of Object.entries(STAGES)) {
  if (process.argv.includes(name)) await search(name, stage, cohorts);
}
await cohorts.close();
