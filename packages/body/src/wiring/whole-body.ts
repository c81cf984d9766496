import { wire } from '@tokos/language';
import { atosiban, carbetocin, oxytocinase, plasma, routes } from '../organs/circulation/index.ts';
import { prescribedSecretion } from './prescribed-secretion.ts';

/** Which organ's port joins which; what the world gives is nothing until a scenario says otherwise. */
export const wholeBody = wire(
  'whole-body',
  [prescribedSecretion, routes, oxytocinase, plasma, carbetocin, atosiban],
  {
    infusion: '0 pmol/min',
    carbetocinInfusion: '0 pmol/min',
    atosibanInfusion: '0 pmol/min',
    placenta: '0',
  },
);
