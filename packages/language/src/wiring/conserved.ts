import { printNumber } from '@tokos/units';
import { derivative } from '../algebra/derive.ts';
import type { Graph, Node } from '../algebra/graph.ts';
import { lower } from '../algebra/lower.ts';
import { order } from '../algebra/order.ts';
import type { Checked } from '../check/check.ts';
import type { Elementary } from '../emit/model.ts';
import { tape } from '../emit/tape.ts';
import { TextFault, TextFaults } from '../text/fault.ts';
import { parseExpression } from '../text/parse.ts';
import type { Flat } from './flatten.ts';

/** A sum that no equation may change: its value, and its rate of change, which must vanish everywhere. */
export interface Total {
  readonly component: string;
  readonly text: string;
  readonly value: Node;
  readonly rate: Node;
  /** What each state adds to that rate: tells a drift from rounding. */
  readonly parts: readonly Node[];
}

/**
 * The declared totals of a component. The rate follows by the chain rule over the states that the total
 * names.
 */
export function conservedTotals(
  c: Checked,
  graph: Graph,
  look: (name: string) => Node,
  rates: readonly Node[],
): Total[] {
  const { name, conserves = [] } = c.component;
  return conserves.map((text) => {
    const value = lower(graph, look)(c.read(parseExpression(name, text), text));
    const states = order([value]).nodes.filter((n) => n.op === 'state');
    const parts = states.map((s) => graph.make('mul', derivative(graph, s)(value), rates[s.value]!));
    const rate = parts.reduce((a, b) => graph.make('add', a, b), graph.constant(0));
    return { component: name, text, value, rate, parts };
  });
}

const LOOKS = 20;
/** Steps by the golden section leave no part of an interval out. */
const GOLDEN = 0.6180339887498949;
/** Share of the largest part of a rate that rounding may leave. */
const ROUNDING = 1e-10;

/**
 * Refuses a total that drifts: works out its rate at points all over the room of the states, not by algebra.
 */
export function holdTotals(flat: Flat, elementary: Elementary): void {
  const { totals, states, inputs } = flat;
  const nodes = totals.flatMap((t) => [t.rate, ...t.parts]);
  const own = Float64Array.from(flat.parameters, (p) => p.value);
  const look = tape(nodes, new Map(), elementary);
  const into = new Float64Array(nodes.length);
  let place = 0;
  const next = (): number => 100 * ((++place * GOLDEN) % 1);
  for (let i = 0; i < LOOKS; i++) {
    look(Float64Array.from(states, next), Float64Array.from(inputs, next), own, into);
    let at = 0;
    for (const { component, text, parts } of totals) {
      const drift = into[at]!;
      const largest = Math.max(0, ...into.subarray(at + 1, at + 1 + parts.length).map(Math.abs));
      at += 1 + parts.length;
      if (Math.abs(drift) <= ROUNDING * largest) continue;
      const slots = { total: text, rate: printNumber(drift) };
      throw new TextFaults(component, text, [new TextFault('total-drifts', slots)]);
    }
  }
}
