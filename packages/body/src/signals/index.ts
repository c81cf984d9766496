export * from './blood.ts';
export * from './drugs.ts';
export * from './gland.ts';
export * from './making.ts';
export * from './milk.ts';
export * from './nerves.ts';
export * from './nursing.ts';
export * from './pregnancy.ts';
