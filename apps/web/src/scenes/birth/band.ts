/** A woman beside her: when she was looked at [s], and how wide her cervix was [cm]. */
export interface Opening {
  readonly time: readonly number[];
  readonly dilation: readonly number[];
}

/** Widths that nine women in ten keep within, and that half of them have passed, at these times. */
export interface Band {
  readonly time: readonly number[];
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

const LOW = 0.05;
const HIGH = 0.95;

/** Once fully open she stays so: a woman who is done counts as open. */
export function bandOf(women: readonly Opening[], every_s: number, to_s: number): Band {
  const time = Array.from({ length: Math.floor(to_s / every_s) + 1 }, (_, i) => i * every_s);
  const at = (share: number): number[] =>
    time.map((_, i) => {
      const widths = women.map(({ dilation }) => dilation[i] ?? dilation.at(-1) ?? Number.NaN);
      return quantile(
        widths.toSorted((a, b) => a - b),
        share,
      );
    });
  return { time, low: at(LOW), middle: at(1 / 2), high: at(HIGH) };
}

/** Between two neighbours in order it goes straight. */
export function quantile(ordered: readonly number[], share: number): number {
  if (ordered.length === 0) return Number.NaN;
  const place = share * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(place)]!, ordered[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

/** When somebody's cervix was first so wide [s]; never where it did not come so far. */
export function reached({ time, dilation }: Opening, cm: number): number | undefined {
  const i = dilation.findIndex((width) => width >= cm);
  if (i <= 0) return i === 0 ? time[0] : undefined;
  const [before, after] = [dilation[i - 1]!, dilation[i]!];
  return time[i - 1]! + ((cm - before) / (after - before)) * (time[i]! - time[i - 1]!);
}

/** Hours from one width to another. */
export function hoursBetween(opening: Opening, from_cm: number, to_cm: number): number | undefined {
  const [from, to] = [reached(opening, from_cm), reached(opening, to_cm)];
  return from === undefined || to === undefined ? undefined : (to - from) / 3600;
}
