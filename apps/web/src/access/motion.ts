const query = typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : undefined;

/** True while the reader has asked the device for less motion: physiology is then drawn as stills. */
export const prefersStill = (): boolean => query?.matches ?? false;
