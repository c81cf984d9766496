import type { Node } from '../algebra/graph.ts';
import { jacobian } from '../algebra/jacobian.ts';
import { fixedForPerson, heldForStep, order } from '../algebra/order.ts';
import type { Flat } from '../wiring/flatten.ts';
import { DRAWS, type SteppedFlat } from '../wiring/stepped.ts';
import { layoutOf, steppedLayoutOf } from './layout.ts';

type Slots = ReadonlyMap<Node, number>;

const INFIX: Readonly<Record<string, string>> = {
  add: '+',
  sub: '-',
  mul: '*',
  div: '/',
  less: '<',
  atMost: '<=',
  and: '&&',
  or: '||',
};

const heading = (elementary: string): string => `// Generated from the equations. Read it, but change those.
import { exp, log, log10, sin, cos, tanh, pow } from '${elementary}';
const { sqrt, min, max, abs } = Math;
`;

/**
 * A `Model` as straight lines of JavaScript; `elementary` is where it imports the engine's functions from.
 */
export function emitModel(flat: Flat, elementary: string): string {
  const outputs = flat.outputs.map((o) => o.node);
  const conditions = flat.crossings.map((c) => c.condition);
  const changes = flat.crossings.map((c) => c.changes.map((x) => x.node));
  const fixed = fixedForPerson([...flat.rates, ...outputs, ...conditions, ...changes.flat()]);
  const { nodes: slow, places } = heldForStep(flat.slow, fixed);
  const kept = new Map<Node, number>();
  const stateName = (i: number): string => flat.states[i]!.name;
  const into = (i: number): string => `o[${i}]`;
  const change = (nodes: readonly Node[], k: number): string => {
    const comment = (i: number): string => stateName(flat.crossings[k]!.changes[i]!.state);
    return `    case ${k}: {\n${body(nodes, { fixed, target: into, comment })}\n      return;\n    }`;
  };
  const once = body([...fixed.keys()], { fixed: new Map(), target: (i) => `q[${i}]` });
  const output = (i: number): string => flat.outputs[i]!.name;
  const crossing = (i: number): string => flat.crossings[i]!.key;
  const asNumber = (text: string): string => `${text} ? 1 : 0`;
  const rates = body(flat.rates, { fixed, target: (i) => `d[${i}]`, comment: stateName, kept });
  const written = body(outputs, { fixed, target: into, comment: output, kept });
  const held = heldRates(flat, slow, { fixed, places, kept });
  return `${heading(elementary)}${keeping([...kept.keys()])}
export const layout = ${JSON.stringify(layoutOf(flat), null, 1)};
export const fixedCount = ${places.size};

export function prepare(p, q) {
${once}
}
export function rates(y, u, q, d) {
${rates}
}
${held}
export function outputs(y, u, q, o) {
${written}
}
export function conditions(y, u, q, o) {
${body(conditions, { fixed, target: into, comment: crossing, wrap: asNumber })}
}
export function change(k, y, u, q, draw, o) {
  switch (k) {
${changes.map(change).join('\n')}
  }
}
`;
}

/** The rates once more, with what is slow held through a step. */
function heldRates(
  flat: Flat,
  slow: readonly Node[],
  { fixed, places, kept }: { readonly fixed: Slots; readonly places: Slots; kept: Map<Node, number> },
): string {
  if (slow.length === 0) return 'export const held = undefined;';
  const comment = (i: number): string => flat.states[i]!.name;
  return `export const held = {
  hold(y, u, q) {
${body(slow, { fixed, target: (i) => `q[${fixed.size + i}]`, kept })}
  },
  rates(y, u, q, d) {
${body(flat.rates, { fixed: places, target: (i) => `d[${i}]`, comment, kept })}
  },
};`;
}

/** A `Jacobian` as straight lines of JavaScript. */
export function emitJacobian(flat: Flat, elementary: string): string {
  const slopes = jacobian(flat);
  const nodes = slopes.map((s) => s.node);
  const fixed = fixedForPerson(nodes);
  const name = (i: number): string => flat.states[i]!.name;
  const comment = (i: number): string => `${name(slopes[i]!.row)} by ${name(slopes[i]!.column)}`;
  return `${heading(elementary)}
export const rows = ${JSON.stringify(slopes.map((s) => s.row))};
export const columns = ${JSON.stringify(slopes.map((s) => s.column))};
export const fixedCount = ${fixed.size};

export function prepare(p, q) {
${body([...fixed.keys()], { fixed: new Map(), target: (i) => `q[${i}]` })}
}
export function entries(y, u, q, o) {
${body(nodes, { fixed, target: (i) => `o[${i}]`, comment })}
}
`;
}

/** A `SteppedModel` as straight lines of JavaScript. */
export function emitStepped(flat: SteppedFlat, elementary: string): string {
  const roots = [...flat.draws, ...flat.next, ...flat.written];
  const fixed = fixedForPerson(roots);
  const [d, n] = [flat.draws.length, flat.next.length];
  const target = (i: number): string => (i < d ? `const d${i}` : `const n${i - d}`);
  return `${heading(elementary)}
export const layout = ${JSON.stringify(steppedLayoutOf(flat), null, 1)};
export const fixedCount = ${fixed.size};

export function prepare(p, q) {
${body([...fixed.keys()], { fixed: new Map(), target: (i) => `q[${i}]` })}
}
export function step(y, u, q, o, draw) {
${body(roots, { fixed, target, stepped: true })}
  ${flat.states.map((s, i) => `y[${i}] = n${i}; // ${s.name}`).join('\n  ')}
  ${flat.outputs.map((s, i) => `o[${i}] = n${n + i}; // ${s.name}`).join('\n  ')}
}
`;
}

/**
 * A solver asks for the rates several times in a second, and most exponentials, powers and sines of a body
 * are of what has not moved since: each keeps its last argument and value.
 */
function keeping(nodes: readonly Node[]): string {
  if (nodes.length === 0) return '';
  const one = ({ op, args }: Node, i: number): string => {
    const [x, y, value] = args.length === 2 ? [0, 1, 2] : [0, 0, 1];
    const at = (place: number): string => `kept[${KEPT * i + place}]`;
    if (args.length === 1) {
      // of these two, -0 has a value of its own
      const isSame = op === 'sin' || op === 'tanh' ? `Object.is(x, ${at(x)})` : `x === ${at(x)}`;
      return `function ${op}${i}(x) {
  if (${isSame}) return ${at(value)};
  ${at(x)} = x;
  return (${at(value)} = ${op}(x));
}`;
    }
    return `function ${op}${i}(x, y) {
  if (x === ${at(x)} && y === ${at(y)}) return ${at(value)};
  ${at(x)} = x;
  ${at(y)} = y;
  return (${at(value)} = ${op}(x, y));
}`;
  };
  return `
const kept = new Float64Array(${KEPT * nodes.length}).fill(NaN);
${nodes.map(one).join('\n')}
`;
}
/** Two arguments at most, and the value. */
const KEPT = 3;
const IS_KEPT: ReadonlySet<string> = new Set(['exp', 'pow', 'sin', 'cos', 'tanh', 'log']);

interface Style {
  readonly fixed: Slots;
  readonly target: (i: number) => string;
  readonly comment?: (i: number) => string;
  readonly wrap?: (text: string) => string;
  readonly stepped?: boolean;
  /** Functions that keep their last value, and their numbers; grows. */
  readonly kept?: Map<Node, number>;
}

/** One constant per shared value, everything else written out where it is used. */
function body(roots: readonly Node[], style: Style): string {
  const { fixed, target, comment, wrap = (t) => t } = style;
  const { nodes, uses } = order(roots, fixed);
  const names = new Map<Node, string>();
  const lines: string[] = [];
  const show = (n: Node): string => names.get(n) ?? write(n, show, style);
  for (const n of nodes) {
    const shared = (uses.get(n) ?? 0) > 1 && n.args.length > 0 && !fixed.has(n);
    if (!shared && !DRAWS.has(n.op)) continue;
    lines.push(`  const t${lines.length} = ${write(n, show, style)};`);
    names.set(n, `t${lines.length - 1}`);
  }
  roots.forEach((n, i) => {
    lines.push(`  ${target(i)} = ${wrap(show(n))};${comment ? ` // ${comment(i)}` : ''}`);
  });
  return lines.join('\n');
}

function write(n: Node, show: (n: Node) => string, { fixed, stepped, kept }: Style): string {
  if (fixed.has(n)) return `q[${fixed.get(n)}]`;
  const [a, b, c] = n.args.map(show);
  switch (n.op) {
    case 'constant':
      return n.value < 0 ? `(${n.value})` : `${n.value}`;
    case 'parameter':
      return `p[${n.value}]`;
    case 'input':
      return `u[${n.value}]`;
    case 'state':
      return `y[${n.value}]`;
    case 'neg':
      return `(-${a})`;
    case 'not':
      return `!${a}`;
    case 'select':
      return `(${a} ? ${b} : ${c})`;
    case 'poisson':
      return `draw.poisson(${a})`;
    case 'normal':
    case 'uniform':
      return stepped ? `draw.${n.op}()` : `draw('${n.op}', ${n.value})`;
    default:
      if (kept && IS_KEPT.has(n.op)) {
        if (!kept.has(n)) kept.set(n, kept.size);
        return `${n.op}${kept.get(n)}(${n.args.map(show).join(', ')})`;
      }
      return INFIX[n.op] ? `(${a} ${INFIX[n.op]} ${b})` : `${n.op}(${n.args.map(show).join(', ')})`;
  }
}
