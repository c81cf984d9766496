export { binding } from './binding.ts';
export { expression } from './expression.ts';
