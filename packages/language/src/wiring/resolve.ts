import type { Graph, Node } from '../algebra/graph.ts';
import { lower } from '../algebra/lower.ts';
import type { Checked } from '../check/check.ts';
import type { Quantity } from '../emit/model.ts';
import { fault } from '../faults.ts';

export type Resolve = (c: Checked, name: string, kind?: 'let' | 'rate') => Node;

interface Places {
  readonly states: readonly Quantity[];
  readonly parameters: readonly Quantity[];
  readonly inputs: readonly Quantity[];
}

/** Finds the node of a name, working out whatever it needs on the way. */
export function resolver(graph: Graph, checked: readonly Checked[], places: Places): Resolve {
  const known = new Map<string, Node>();
  const path: string[] = [];
  const index = (list: readonly Quantity[]): ReadonlyMap<string, number> =>
    new Map(list.map((q, i) => [q.name, i]));
  const [states, parameters, inputs] = [places.states, places.parameters, places.inputs].map(index);
  const writer = new Map(
    checked.flatMap((c) => Object.keys(c.component.outputs).map((o) => [o, c] as const)),
  );

  return function resolve(c: Checked, name: string, kind: 'let' | 'rate' = 'let'): Node {
    const { component } = c;
    const full = `${component.name}.${name}`;
    if (kind === 'let' && name in component.states) return graph.symbol('state', states!.get(full)!);
    if (name in component.parameters) return graph.symbol('parameter', parameters!.get(full)!);
    if (name in component.inputs) {
      const from = writer.get(name);
      return from ? resolve(from, name) : graph.symbol('input', inputs!.get(name)!);
    }
    const key = `${kind} ${full}`;
    const before = known.get(key);
    if (before) return before;
    if (path.includes(full)) throw loop([...path.slice(path.indexOf(full)), full]);
    const equation = c.statements.find((s) => s.kind === kind && s.name === name);
    if (kind === 'rate' && !equation) return graph.constant(0); // held: only a `when` changes it
    if (!equation || equation.kind === 'when')
      throw new Error(`${full} passed the check without an equation`);
    if (kind === 'let') path.push(full);
    const node = lower(graph, (n) => resolve(c, n))(equation.value);
    if (kind === 'let') path.pop();
    known.set(key, node);
    return node;
  };
}

function loop(path: readonly string[]) {
  const components = [...new Set(path.map((p) => p.split('.')[0]!))];
  return fault('wire-loop', { path: path.join(' <- '), components: components.join(', ') });
}
