/** What reaches the endings of the oxytocin cells and what leaves them. */
export { refill, spike, terminalRelease } from '../../signals/index.ts';
