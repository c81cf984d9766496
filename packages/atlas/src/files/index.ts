/** Experiments in files: what needs a file system stands here, apart from what a browser runs. */
export { bandsFile, EXPERIMENTS } from './built-in.ts';
export { experimentsAt, type Folder } from './folder.ts';
export { type FullRing, fullRingLine, fullRingOf, KEPT, playFullRing } from './full-ring.ts';
export { generateAtlas } from './generate.ts';
export { CLAIMS, claimsIn } from './generate-evidence.ts';
