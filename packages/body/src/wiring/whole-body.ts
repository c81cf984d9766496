import { wire } from '@tokos/language';
import { atosiban, carbetocin, oxytocinase, plasma, routes } from '../organs/circulation/index.ts';
import { centralRelease, restingRate, synthesis } from '../organs/hypothalamus/index.ts';
import { gland, releasableStore } from '../organs/pituitary/index.ts';

/** Which organ's port joins which; what the world gives is nothing until a scenario says otherwise. */
export const wholeBody = wire(
  'whole-body',
  [
    gland,
    routes,
    oxytocinase,
    plasma,
    carbetocin,
    atosiban,
    centralRelease,
    restingRate,
    synthesis,
    releasableStore,
  ],
  {
    infusion: '0 pmol/min',
    carbetocinInfusion: '0 pmol/min',
    atosibanInfusion: '0 pmol/min',
    placenta: '0',
    terminalRelease: '0 pg/s',
    prescribed: '1',
    techniqueDrive: '0',
    burst: '0',
    firingRate: '1 1/s',
    arrivalAboveRest: '0 pg/s',
  },
);
