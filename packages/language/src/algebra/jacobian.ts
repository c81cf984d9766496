import { derivative } from './derive.ts';
import type { Graph, Node } from './graph.ts';
import { order } from './order.ts';

interface Smooth {
  readonly graph: Graph;
  readonly rates: readonly Node[];
}

/** How fast the rate of one state changes with another. */
export interface Slope {
  readonly row: number;
  readonly column: number;
  readonly node: Node;
}

/** The exact Jacobian, as a list of the entries that are not always zero. */
export function jacobian({ graph, rates }: Smooth): Slope[] {
  const derive = new Map<Node, (n: Node) => Node>();
  return rates.flatMap((rate, row) =>
    order([rate])
      .nodes.filter((n) => n.op === 'state')
      .flatMap((state) => {
        if (!derive.has(state)) derive.set(state, derivative(graph, state));
        const node = derive.get(state)!(rate);
        return node.op === 'constant' && node.value === 0 ? [] : [{ row, column: state.value, node }];
      }),
  );
}
