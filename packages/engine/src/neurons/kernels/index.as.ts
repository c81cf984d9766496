/** What the host calls. Every address is given; above this one the memory belongs to the host. */
export function heapBase(): usize {
  return __heap_base;
}
export { bundles } from './bundles.as';
export { coupled, coupledStep, seedCells, terminals } from './coupled.as';
export { uncoupled } from './uncoupled.as';
