export { cervicalStretchSense } from './cervical-stretch.ts';
export { feltStress } from './felt-stress.ts';
export { infant } from './infant.ts';
export { labourPain } from './labour-pain.ts';
export { nipple } from './nipple.ts';
