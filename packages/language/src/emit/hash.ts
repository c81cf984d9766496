import type { Node } from '../algebra/graph.ts';
import { order } from '../algebra/order.ts';

/**
 * FNV-1a with 64 bits over the UTF-16 units of a text: names a model, guards against nothing but mistakes.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) {
    hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}

/** A list of operations as text, numbered in the order of their use, so that equal equations hash alike. */
export function spellOut(roots: readonly Node[]): string {
  const { nodes } = order(roots);
  const at = new Map(nodes.map((n, i) => [n, i]));
  const line = (n: Node): string => `${n.op} ${n.value} ${n.args.map((a) => at.get(a)).join(' ')}`;
  return [...nodes.map(line), roots.map((r) => at.get(r)).join(' ')].join('\n');
}
