import { component } from '@tokos/language';
import { glandRelease, prescribed, restSupply, secretion, storeFilling, terminalRelease } from './ports.ts';
import { M_oxytocin, S_rest, s, X_rest } from './rat-gland-parameters.ts';

/** What the endings of all cells of a rat give to its blood; an emptier gland gives less. */
export const ratGland = component('rat-gland', {
  about: 'The endings give what the cells ask, as far as the gland is full.',
  leavesOut: ['the blood vessels of the gland', 'growth of the gland with body weight'],
  inputs: { terminalRelease, storeFilling, prescribed },
  parameters: { X_rest, S_rest, s, M_oxytocin },
  states: {},
  outputs: { glandRelease, secretion, restSupply },
  equations: `
    asked = if(prescribed > 1/2, X_rest, terminalRelease)
    given = asked * storeFilling^s
    glandRelease = given
    secretion  = given / M_oxytocin
    restSupply = S_rest
  `,
});
