import type { Elementary } from '@tokos/language';

/** The language asks for seven functions and does not care whose; the engine's own are tested there. */
export const elementary: Elementary = {
  exp: Math.exp,
  log: Math.log,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tanh: Math.tanh,
  pow: Math.pow,
};

/** The same as a module of JavaScript, for generated code to import. */
export const ELEMENTARY_MODULE = 'export const { exp, log, log10, sin, cos, tanh, pow } = Math;\n';
