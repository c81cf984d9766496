import { type DrawOp, MEANING, type Node, type Op } from '../algebra/graph.ts';
import { order } from '../algebra/order.ts';
import type { Elementary } from './model.ts';

export type Tape = (
  states: Float64Array,
  inputs: Float64Array,
  fixed: Float64Array,
  into: Float64Array,
) => void;
export type DrawNode = (op: DrawOp, mean: number, place: number) => number;

/** The order of these words is the code of each operation on a tape. */
const CODES = [
  'add',
  'mul',
  'sub',
  'div',
  'select',
  'less',
  'max',
  'given',
  'state',
  'input',
  'draw',
  'other',
] as const;

/**
 * A list of operations over one array of values. Nodes in `given` are read from `fixed`; where none is given,
 * parameters are.
 */
export function tape(
  roots: readonly Node[],
  given: ReadonlyMap<Node, number>,
  elementary: Elementary,
  draw?: DrawNode,
): Tape {
  const { nodes } = order(roots, given);
  const at = new Map(nodes.map((n, i) => [n, i]));
  const values = new Float64Array(nodes.length);
  const meaning = (op: Op): ((a: number, b: number, c: number) => number) | undefined =>
    MEANING[op] ?? (op in elementary ? elementary[op as keyof Elementary] : undefined);
  const meanings = nodes.map((n) => meaning(n.op) ?? ((): number => Number.NaN));
  const isGiven = (n: Node): boolean => given.has(n) || n.op === 'parameter';
  const word = (n: Node): (typeof CODES)[number] => {
    if (isGiven(n)) return 'given';
    if ((CODES as readonly string[]).includes(n.op)) return n.op as (typeof CODES)[number];
    return meaning(n.op) ? 'other' : 'draw';
  };
  const code = Uint8Array.from(nodes, (n) => CODES.indexOf(word(n)));
  const argument = (k: number): Int32Array =>
    Int32Array.from(nodes, (n) => (isGiven(n) || !n.args[k] ? -1 : at.get(n.args[k])!));
  const [a, b, c] = [argument(0), argument(1), argument(2)] as const;
  const place = Int32Array.from(nodes, (n) => given.get(n) ?? (n.op === 'constant' ? -1 : n.value));
  const places = Int32Array.from(roots, (r) => at.get(r)!);
  nodes.forEach((n, i) => {
    if (n.op === 'constant') values[i] = n.value;
  });
  const work = Int32Array.from(nodes.flatMap((n, i) => (n.op === 'constant' ? [] : [i])));

  return (states, inputs, fixed, into) => {
    for (let k = 0; k < work.length; k++) {
      const i = work[k]!;
      switch (code[i]) {
        case 0:
          values[i] = values[a[i]!]! + values[b[i]!]!;
          break;
        case 1:
          values[i] = values[a[i]!]! * values[b[i]!]!;
          break;
        case 2:
          values[i] = values[a[i]!]! - values[b[i]!]!;
          break;
        case 3:
          values[i] = values[a[i]!]! / values[b[i]!]!;
          break;
        case 4:
          values[i] = values[a[i]!]! !== 0 ? values[b[i]!]! : values[c[i]!]!;
          break;
        case 5:
          values[i] = values[a[i]!]! < values[b[i]!]! ? 1 : 0;
          break;
        case 6:
          values[i] = Math.max(values[a[i]!]!, values[b[i]!]!);
          break;
        case 7:
          values[i] = fixed[place[i]!]!;
          break;
        case 8:
          values[i] = states[place[i]!]!;
          break;
        case 9:
          values[i] = inputs[place[i]!]!;
          break;
        case 10:
          values[i] = draw!(nodes[i]!.op as DrawOp, values[a[i]!] ?? 0, nodes[i]!.value);
          break;
        default:
          values[i] = meanings[i]!(values[a[i]!]!, values[b[i]!]!, values[c[i]!]!);
      }
    }
    for (let i = 0; i < places.length; i++) into[i] = values[places[i]!]!;
  };
}
