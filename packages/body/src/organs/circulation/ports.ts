/** What reaches the circulation and what leaves it. */
export {
  absorption,
  atosibanInfusion,
  carbetocinInfusion,
  clearance,
  gestation,
  infusion,
  oxytocinase,
  oxytocinCleared,
  oxytocinReceived,
  placenta,
  plasmaAtosiban,
  plasmaCarbetocin,
  plasmaOxytocin,
  restingClearance,
  restOxytocin,
  secretion,
} from '../../signals/index.ts';
