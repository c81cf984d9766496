import type { Node } from '../algebra/graph.ts';
import { order } from '../algebra/order.ts';
import type { Flat } from '../wiring/flatten.ts';
import type { SteppedFlat } from '../wiring/stepped.ts';
import { fingerprint, spellOut } from './hash.ts';
import type { Layout, Quantity, SteppedLayout } from './model.ts';

const bare = ({ name, unit, value }: Quantity): Quantity => ({ name, unit, value });
const units = (all: readonly { name: string; unit: string }[]): string =>
  all.map((q) => `${q.name} ${q.unit}`).join('\n');

const placesIn = (node: Node, kind: 'state' | 'input'): number[] =>
  order([node])
    .nodes.filter(({ op }) => op === kind)
    .map(({ value }) => value);

/** What stands where in the arrays of a flattened body. */
export function layoutOf(flat: Flat): Layout {
  const crossings = flat.crossings.map((c) => ({ key: c.key, sets: c.changes.map((x) => x.state) }));
  const changes = flat.crossings.flatMap((c) => [c.condition, ...c.changes.map((x) => x.node)]);
  const operations = spellOut([...flat.rates, ...flat.outputs.map((o) => o.node), ...changes, ...flat.slow]);
  const named = [flat.states, flat.inputs, flat.parameters, flat.outputs].map(units).join('\n\n');
  return {
    name: flat.name,
    hash: fingerprint(`${named}\n\n${JSON.stringify(crossings)}\n\n${operations}`),
    states: flat.states.map(bare),
    inputs: flat.inputs.map(bare),
    parameters: flat.parameters.map(bare),
    outputs: flat.outputs.map(({ name, unit }) => ({ name, unit })),
    crossings: crossings.map((line, i) => ({
      ...line,
      reads: placesIn(flat.crossings[i]!.condition, 'state'),
      hears: placesIn(flat.crossings[i]!.condition, 'input'),
    })),
  };
}

export function steppedLayoutOf(flat: SteppedFlat): SteppedLayout {
  const { name, step, states, inputs, parameters, outputs } = flat;
  const named = [states, inputs, parameters, outputs].map(units).join('\n\n');
  const operations = spellOut([...flat.draws, ...flat.next, ...flat.written]);
  return {
    name,
    hash: fingerprint(`${named}\n\n${step}\n\n${operations}`),
    step,
    states: states.map(bare),
    inputs,
    parameters: parameters.map(bare),
    outputs,
  };
}
