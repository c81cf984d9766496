import type { Kind } from '../../live/model.ts';

/** A piece of a drawn vessel, in the direction of the blood: from a fraction of its path to another. */
export interface Stretch {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  /** Where the blood goes next, and in which shares. */
  readonly next: Readonly<Record<string, number>>;
}

/**
 * The way round, over the vessels that are drawn. Where a bed of fine vessels joins artery to vein nothing is
 * drawn, and a dot goes on at the vein. Only a picture of flow: shares and speeds are not the model's.
 */
export const CIRCUIT: Readonly<Record<string, Stretch>> = {
  jugular: { path: 'vein-jugular', from: 0, to: 0.6, next: { greatVein: 1 } },
  greatVein: { path: 'vein-jugular', from: 0.6, to: 1, next: { ascending: 1 } },
  ascending: {
    path: 'artery-aorta',
    from: 0,
    to: 0.22,
    next: { thoracic: 4, carotidLeft: 1, carotidRight: 1, shoulderLeft: 1.6, shoulderRight: 1.6 },
  },
  thoracic: {
    path: 'artery-aorta',
    from: 0.22,
    to: 0.8,
    next: { renalLeft: 1, renalRight: 1, abdominal: 3 },
  },
  abdominal: { path: 'artery-aorta', from: 0.8, to: 1, next: { iliacLeft: 1, iliacRight: 1 } },
  renalLeft: { path: 'artery-renal-left', from: 0, to: 1, next: { upperCava: 1 } },
  renalRight: { path: 'artery-renal-right', from: 0, to: 1, next: { upperCava: 1 } },
  iliacLeft: { path: 'artery-iliac-left', from: 0, to: 0.21, next: { uterineLeft: 1, legLeft: 3 } },
  iliacRight: { path: 'artery-iliac-right', from: 0, to: 0.21, next: { uterineRight: 1, legRight: 3 } },
  uterineLeft: { path: 'artery-uterine-left', from: 0, to: 1, next: { veinLeft: 1 } },
  uterineRight: { path: 'artery-uterine-right', from: 0, to: 1, next: { veinRight: 1 } },
  legLeft: { path: 'artery-iliac-left', from: 0.21, to: 0.84, next: { veinLeft: 1 } },
  legRight: { path: 'artery-iliac-right', from: 0.21, to: 0.84, next: { veinRight: 1 } },
  veinLeft: { path: 'vein-iliac-left', from: 1, to: 0, next: { lowerCava: 1 } },
  veinRight: { path: 'vein-iliac-right', from: 1, to: 0, next: { lowerCava: 1 } },
  lowerCava: { path: 'vein-cava', from: 1, to: 0.47, next: { upperCava: 1 } },
  upperCava: { path: 'vein-cava', from: 0.47, to: 0, next: { ascending: 1 } },
  carotidLeft: { path: 'artery-carotid-left', from: 0, to: 1, next: { jugular: 1 } },
  carotidRight: { path: 'artery-carotid-right', from: 0, to: 1, next: { jugular: 1 } },
  shoulderLeft: { path: 'artery-subclavian-left', from: 0, to: 0.14, next: { breastLeft: 1, armLeft: 3 } },
  shoulderRight: { path: 'artery-subclavian-right', from: 0, to: 0.2, next: { breastRight: 1, armRight: 3 } },
  breastLeft: { path: 'artery-breast-left', from: 0, to: 1, next: { greatVein: 1 } },
  breastRight: { path: 'artery-breast-right', from: 0, to: 1, next: { greatVein: 1 } },
  armLeft: { path: 'artery-subclavian-left', from: 0.14, to: 1, next: { greatVein: 1 } },
  armRight: { path: 'artery-subclavian-right', from: 0.2, to: 1, next: { greatVein: 1 } },
};

/** Where what the pituitary secretes enters, where a drip's blood arrives, and where it is cleared. */
export const ENTRANCE = 'jugular';
export const DRIP = 'greatVein';
export const CLEARING = ['renalLeft', 'renalRight', 'upperCava'] as const;

/** Stretches that this figure's drawing leaves out. */
export const LEFT_OUT: Readonly<Record<Kind, readonly string[]>> = {
  woman: [],
  nursing_mother: [],
  man: ['uterineLeft', 'uterineRight'],
  pregnant_woman: ['uterineLeft', 'uterineRight'],
  woman_in_labour: ['uterineLeft', 'uterineRight'],
};
