export { atosiban } from './atosiban.ts';
export { bloodPressure } from './blood-pressure.ts';
export { carbetocin } from './carbetocin.ts';
export { ethanol } from './ethanol.ts';
export { oxytocinase } from './oxytocinase.ts';
export { plasma } from './plasma.ts';
export { ratPlasma } from './rat-plasma.ts';
export { routes } from './routes.ts';
