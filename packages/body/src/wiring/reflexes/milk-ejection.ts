import { breast, lactogenesis, myoepithelium, prolactin } from '../../organs/breast/index.ts';
import { lag } from '../../organs/breast/myoepithelium-parameters.ts';
import { ethanol } from '../../organs/circulation/index.ts';
import { feltStress, infant, nipple } from '../../organs/senses/index.ts';
import { type Placed, placed, type Reflex } from '../placed.ts';
import { milkEjectionDrive } from './milk-ejection-drive.ts';

/** Ports that a breast has apart from the other. */
const OF_A_SIDE = ['sucks', 'pump', 'breastWarmth', 'breastMassage', ...Object.keys(breast.outputs)] as const;

const side = (which: 'Left' | 'Right'): Placed => ({
  name: `${which.toLowerCase()}-breast`,
  component: breast,
  ports: Object.fromEntries(OF_A_SIDE.map((port) => [port, `${port}${which}`])),
});
export const leftBreast: Placed = side('Left');
export const rightBreast: Placed = side('Right');

/**
 * The milk-ejection reflex: infant, nipple, cells, pituitary, blood, breast, milk, infant. It excites by what
 * the blood carries, so the circle closes half a minute later.
 */
export const milkEjection: Reflex = {
  before: [infant, nipple, feltStress, ethanol, milkEjectionDrive].map(placed),
  later: [{ from: 'plasmaOxytocin', to: 'breastOxytocin', after: lag }],
  after: [placed(myoepithelium), placed(lactogenesis), leftBreast, rightBreast, placed(prolactin)],
  given: {
    atLeftBreast: 0,
    atRightBreast: 0,
    wantedMilk: 0,
    pumpLeft: 0,
    pumpRight: 0,
    babyCries: 0,
    stress: 0,
    quietRest: 0,
    drinking: 0,
    breastWarmthLeft: 0,
    breastWarmthRight: 0,
    breastMassageLeft: 0,
    breastMassageRight: 0,
    milkRemovedLeft: 0,
    milkRemovedRight: 0,
  },
};
