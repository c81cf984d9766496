import { wire } from '@tokos/language';
import { atosiban, carbetocin, oxytocinase, plasma, routes } from '../organs/circulation/index.ts';
import { centralRelease, synthesis } from '../organs/hypothalamus/index.ts';
import { gland } from '../organs/pituitary/index.ts';

/** Which organ's port joins which; what the world gives is nothing until a scenario says otherwise. */
export const wholeBody = wire(
  'whole-body',
  [gland, routes, oxytocinase, plasma, carbetocin, atosiban, centralRelease, synthesis],
  {
    infusion: '0 pmol/min',
    carbetocinInfusion: '0 pmol/min',
    atosibanInfusion: '0 pmol/min',
    placenta: '0',
    terminalRelease: '0 pg/s',
    prescribed: '1',
    techniqueDrive: '0',
    burst: '0',
    firingRate: '1.3 1/s',
    ethanolBlock: '0',
    glandSilenced: '0',
  },
);
