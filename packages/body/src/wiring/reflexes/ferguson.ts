import { cervicalStretchSense, feltStress } from '../../organs/senses/index.ts';
import { placed, type Reflex } from '../placed.ts';
import { fergusonDrive } from './ferguson-drive.ts';

/**
 * The Ferguson reflex: stretch of the birth canal, cells, pituitary, blood, womb, stretch. Womb and receptors
 * are smooth organs of the body; here stands what leads from them to the cells.
 */
export const ferguson: Reflex = {
  before: [cervicalStretchSense, feltStress, fergusonDrive].map(placed),
  later: [],
  after: [],
  given: { stress: 0, reflexCut: 0 },
};
