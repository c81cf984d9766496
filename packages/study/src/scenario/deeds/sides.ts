/** The breast, or the breasts, at which something is done. */
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];
export const SIDES_OR_BOTH = ['left', 'right', 'both'] as const;
export type SideOrBoth = (typeof SIDES_OR_BOTH)[number];

const ENDING: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

/** `pump` at the left breast is `pumpLeft`. */
export const portsAt = (port: string, side: SideOrBoth): string[] =>
  (side === 'both' ? SIDES : [side]).map((one) => `${port}${ENDING[one]}`);
