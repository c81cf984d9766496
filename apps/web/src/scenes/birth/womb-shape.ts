/** The drawing has twelve of its units to a centimetre, as the ladder beside it. */
export const UNITS_PER_CM = 12;
const MIDDLE = 200;
/** Height of the spines of the pelvis: station 0. */
export const SPINES = 436;
/** Half of the head where it is widest, and how far above its leading point that is. */
const HEAD = { half: 57, up: 64 } as const;
/** A rim never hangs lower than this, and never closes quite. */
const LOWEST_RIM = 414;
const NARROWEST = 2;

export const heightOfStation = (station_cm: number): number => SPINES + station_cm * UNITS_PER_CM;

export interface WombShape {
  readonly wall: string;
  readonly rims: string;
  readonly vagina: string;
  /** Leading point of the head. */
  readonly head: number;
  /** Half of the opening: to scale. */
  readonly half: number;
  readonly rim: number;
}

interface State {
  readonly dilation_cm: number;
  readonly station_cm: number;
  /** How far the head stretches the vagina, 0 to 1. */
  readonly distension: number;
}

/** How high above the leading point the head is so many units wide. */
const above = (half: number): number =>
  half >= HEAD.half ? HEAD.up : HEAD.up * (1 - Math.sqrt(1 - (half / HEAD.half) ** 2));

/** A womb at term from the front: opening and head to scale, the rim on the head as long as it holds it. */
export function wombShape({ dilation_cm, station_cm, distension }: State): WombShape {
  const head = heightOfStation(station_cm);
  const half = Math.max(NARROWEST, (dilation_cm / 2) * UNITS_PER_CM);
  const rim = Math.min(LOWEST_RIM, head - above(half) + 5);
  const at = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;
  const side = (sign: 1 | -1): { outer: string; inner: string; lip: string } => {
    const p = (x: number, y: number): string => at(MIDDLE + sign * x, y);
    const low = rim - 14;
    return {
      outer:
        `C${p(94, 12)} ${p(156, 84)} ${p(156, 172)} C${p(156, 236)} ${p(132, 300)} ${p(104, 342)} ` +
        `C${p(84, 370)} ${p(half + 24, low - 8)} ${p(half + 17, low)} `,
      lip: `C${p(half + 14, rim + 2)} ${p(half + 1, rim + 3)} ${p(half, rim - 9)} `,
      inner:
        `C${p(half + 12, low - 22)} ${p(74, 374)} ${p(84, 334)} ` +
        `C${p(112, 290)} ${p(134, 232)} ${p(134, 172)} C${p(134, 98)} ${p(80, 36)} ${p(0, 36)} `,
    };
  };
  const [right, left] = [side(1), side(-1)];
  const wide = 22 + 34 * distension;
  const line = (x: number): string =>
    `M${at(MIDDLE + x, rim)} C${at(MIDDLE + x, rim + 34)} ` +
    `${at(MIDDLE + Math.sign(x) * (wide + 10), 470)} ${at(MIDDLE + Math.sign(x) * wide, 516)}`;
  return {
    wall:
      `M${at(MIDDLE, 12)} ${right.outer}${right.lip}${right.inner} ` +
      `M${at(MIDDLE, 12)} ${left.outer}${left.lip}${left.inner}`,
    rims: [1, -1]
      .map((sign) => {
        const p = (x: number, y: number): string => at(MIDDLE + sign * x, y);
        const lip = [p(half + 14, rim + 2), p(half + 1, rim + 3), p(half, rim - 9)];
        return `M${p(half + 17, rim - 14)} C${lip.join(' ')}`;
      })
      .join(' '),
    vagina: `${line(half + 10)} ${line(-half - 10)}`,
    head,
    half,
    rim,
  };
}

/** How large a womb of so many mL is drawn, over one of this volume [mL]. */
const SHRUNK_FROM = 800;
export const linear = (volume_ml: number): number => Math.cbrt(volume_ml / SHRUNK_FROM);
