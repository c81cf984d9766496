/** Every bank card is as wide as this (ISO/IEC 7810, ID-1) [mm]. */
export const CARD_MM = 85.6;
export const CARD_HEIGHT_MM = 53.98;
/** What screens may be: a wall of pixels, or a large one seen from afar [CSS px for each cm]. */
export const SCALES = { least: 18, usual: 38, greatest: 80 } as const;

const KEY = 'tokos-px-per-cm';
const MM_IN_CM = 10;

/** How many pixels of this screen a centimetre has, if a card on it is drawn so wide. */
export const scaleOfCard = (card_px: number): number => card_px / (CARD_MM / MM_IN_CM);
/** Long and short side of a card on this screen [px]. */
export const cardLength = (px_per_cm: number): number => px_per_cm * (CARD_MM / MM_IN_CM);
export const cardHeight = (px_per_cm: number): number => px_per_cm * (CARD_HEIGHT_MM / MM_IN_CM);

const isScale = (value: number): boolean => value >= SCALES.least && value <= SCALES.greatest;

/** What was measured on this device before; it stays here. */
export function keptScale(): number | undefined {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return isScale(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepScale(px_per_cm: number): void {
  try {
    localStorage.setItem(KEY, String(px_per_cm));
  } catch {
    // A private window keeps nothing; the measure holds until it closes.
  }
}
