export * from '@tokos/units';
