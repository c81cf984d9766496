import { derivative } from '../algebra/derive.ts';
import type { Graph, Node } from '../algebra/graph.ts';
import { lower } from '../algebra/lower.ts';
import { order } from '../algebra/order.ts';
import type { Checked } from '../check/check.ts';
import { parseExpression } from '../text/parse.ts';

/** A sum that no equation may change: its value, and its rate of change, which must vanish everywhere. */
export interface Total {
  readonly component: string;
  readonly text: string;
  readonly value: Node;
  readonly rate: Node;
}

/** The declared totals of a component. The rate follows by the chain rule over the states that the total names. */
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
    return { component: name, text, value, rate };
  });
}
