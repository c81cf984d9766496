/** What reaches the pituitary and what leaves it. */
export {
  arrivalAboveRest,
  glandRelease,
  oxytocinArrived,
  oxytocinase,
  oxytocinLost,
  prescribed,
  refill,
  restingClearance,
  restOxytocin,
  restRelease,
  restSupply,
  secretion,
  spike,
  storeFilling,
  terminalRelease,
  terminalShare,
} from '../../signals/index.ts';
