export * from './blood.ts';
export * from './drugs.ts';
export * from './gland.ts';
export * from './making.ts';
export * from './nerves.ts';
export * from './pregnancy.ts';
