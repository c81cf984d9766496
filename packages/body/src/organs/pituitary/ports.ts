/** What reaches the pituitary and what leaves it. */
export {
  ethanolBlock,
  glandSilenced,
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
