import type { Kind } from '../../live/model.ts';
import { CIRCUIT, LEFT_OUT } from './circuit.ts';

/** One stretch as points along its centre line, one for each half unit of the drawing. */
export interface Vessel {
  readonly name: string;
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  /** In units of the drawing. */
  readonly length: number;
  readonly next: readonly (readonly [vessel: Vessel, upTo: number])[];
  /** Set so that dots lie equally dense everywhere; 1 on average. */
  readonly speed: number;
}

const GRAIN = 0.5;

/** The drawn circulation of this figure, measured once. Every way leads on, so nothing is ever stranded. */
export function vesselsOf(drawing: ParentNode, kind: Kind): ReadonlyMap<string, Vessel> {
  const names = Object.keys(CIRCUIT).filter((name) => !LEFT_OUT[kind].includes(name));
  const visits = evenVisits(names);
  const vessels = new Map(names.map((name) => [name, measured(drawing, name, visits.get(name)!)]));
  for (const name of names) {
    const shares = Object.entries(CIRCUIT[name]!.next).filter(([to]) => vessels.has(to));
    const total = shares.reduce((sum, [, share]) => sum + share, 0);
    let upTo = 0;
    vessels.get(name)!.next = shares.map(([to, share]) => {
      upTo += share / total;
      return [vessels.get(to)!, upTo] as const;
    });
  }
  return vessels;
}

type Growing = Omit<Vessel, 'next'> & { next: Vessel['next'] };

function measured(drawing: ParentNode, name: string, visits: number): Growing {
  const { path: id, from, to } = CIRCUIT[name]!;
  const path = drawing.querySelector<SVGPathElement>(`#${id}`)!;
  const whole = path.getTotalLength();
  const length = Math.abs(to - from) * whole;
  const count = Math.max(2, Math.ceil(length / GRAIN) + 1);
  const xs = new Float32Array(count);
  const ys = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const point = path.getPointAtLength((from + ((to - from) * i) / (count - 1)) * whole);
    xs[i] = point.x;
    ys[i] = point.y;
  }
  return { name, xs, ys, length, next: [], speed: visits };
}

/**
 * How often each stretch is passed when the shares are followed for ever, 1 on average. A dot that moves at
 * that
 * speed leaves the same density behind it everywhere, as the still picture has.
 */
function evenVisits(names: readonly string[]): ReadonlyMap<string, number> {
  let visits = new Map(names.map((name) => [name, 1]));
  for (let turn = 0; turn < 400; turn++) {
    // Half of each turn stays, so that the circle settles instead of going round.
    const next = new Map(names.map((name) => [name, visits.get(name)! / 2]));
    for (const name of names) {
      const shares = Object.entries(CIRCUIT[name]!.next).filter(([to]) => next.has(to));
      const total = shares.reduce((sum, [, share]) => sum + share, 0);
      for (const [to, share] of shares) {
        next.set(to, next.get(to)! + (visits.get(name)! * share) / total / 2);
      }
    }
    visits = next;
  }
  return visits;
}
