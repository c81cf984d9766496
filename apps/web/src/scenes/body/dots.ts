import { CLEARING, DRIP, ENTRANCE } from './circuit.ts';
import type { Vessel } from './vessels.ts';

interface Dot {
  vessel: Vessel;
  /** Along the vessel, in units of the drawing. */
  at: number;
  /** To the side of the centre line. */
  readonly aside: number;
}

export interface Dots {
  /** Makes their number exactly this: what is new enters by the vein from the brain, or by the drip. */
  count(wanted: number, drip: boolean): void;
  /** Moves each along by so many units of the drawing, at its vessel's speed. */
  flow(units: number): void;
  /** Moves one from where blood is cleared to where the pituitary lets it out, if there is room there. */
  renew(): void;
  /** Calls with the place of each, in units of the drawing; returns how many there were. */
  each(place: (x: number, y: number) => void): number;
}

/** Lumen of the drawing less the size of a dot, to each side. */
const ASIDE = 1.6;
/** Closer than this at the way in, and dots would pile up. */
const GAP = 7;

/**
 * The dots in the blood. Their number is the model's; where each one is, and how fast it goes, is only
 * drawn.
 */
export function dots(vessels: ReadonlyMap<string, Vessel>, random: () => number): Dots {
  const all: Dot[] = [];
  const list = [...vessels.values()];
  const total = list.reduce((sum, vessel) => sum + vessel.length, 0);
  const entrance = vessels.get(ENTRANCE)!;
  const drip = vessels.get(DRIP)!;
  const dot = (vessel: Vessel, at: number): Dot => ({ vessel, at, aside: (random() - 0.5) * 2 * ASIDE });

  /** Spread evenly over all vessels: the first picture. */
  const spread = (count: number): void => {
    for (let i = 0; i < count; i++) {
      let at = ((i + random() * 0.9) / count) * total;
      let v = 0;
      while (v < list.length - 1 && at > list[v]!.length) at -= list[v++]!.length;
      all.push(dot(list[v]!, at));
    }
  };
  const free = (vessel: Vessel, from: number): boolean =>
    !all.some((other) => other.vessel === vessel && Math.abs(other.at - from) < GAP);
  const enter = (byDrip: boolean): void => {
    const [vessel, from] = byDrip && random() < 0.9 ? [drip, drip.length * 0.3] : [entrance, 0];
    if (free(vessel, from)) all.push(dot(vessel, from));
    else {
      const like = all[Math.floor(random() * all.length)];
      all.push(like ? dot(like.vessel, random() * like.vessel.length) : dot(entrance, 0));
    }
  };
  const leave = (): void => {
    const clearing = all.findIndex(({ vessel }) =>
      CLEARING.includes(vessel.name as (typeof CLEARING)[number]),
    );
    all.splice(clearing >= 0 && random() < 0.5 ? clearing : Math.floor(random() * all.length), 1);
  };
  const advance = (one: Dot, units: number): void => {
    one.at += units * one.vessel.speed;
    while (one.at > one.vessel.length) {
      const over = one.at - one.vessel.length;
      const turn = random();
      one.vessel = (one.vessel.next.find(([, upTo]) => turn < upTo) ?? one.vessel.next.at(-1)!)[0];
      one.at = over;
    }
  };

  return {
    count: (wanted, byDrip) => {
      if (all.length === 0) spread(wanted);
      // A change of scale, not of blood: spread anew rather than pour in.
      if (Math.abs(wanted - all.length) > Math.max(60, all.length / 2)) {
        all.length = 0;
        spread(wanted);
      }
      while (all.length < wanted) enter(byDrip);
      while (all.length > wanted) leave();
    },
    flow: (units) => {
      for (const one of all) advance(one, units);
    },
    renew: () => {
      if (all.length < 2 || !free(entrance, 0)) return;
      leave();
      all.push(dot(entrance, 0));
    },
    each: (place) => {
      for (const { vessel, at, aside } of all) {
        const last = vessel.xs.length - 1;
        const index = Math.min(last - 1, Math.floor((at / vessel.length) * last));
        const part = Math.min(1, (at / vessel.length) * last - index);
        const dx = vessel.xs[index + 1]! - vessel.xs[index]!;
        const dy = vessel.ys[index + 1]! - vessel.ys[index]!;
        const size = Math.hypot(dx, dy) || 1;
        place(
          vessel.xs[index]! + dx * part + (dy / size) * aside,
          vessel.ys[index]! + dy * part - (dx / size) * aside,
        );
      }
      return all.length;
    },
  };
}
