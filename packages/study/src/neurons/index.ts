export { BurstOnset } from './burst-onset.ts';
export * from './constants.ts';
