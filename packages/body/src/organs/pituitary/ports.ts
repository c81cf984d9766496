/** What reaches the pituitary and what leaves it. */
export {
  oxytocinase,
  prescribed,
  refill,
  restingClearance,
  restOxytocin,
  restRelease,
  secretion,
  spike,
  terminalRelease,
  terminalShare,
} from '../../signals/index.ts';
