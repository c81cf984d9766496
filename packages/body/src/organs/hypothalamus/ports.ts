/** What reaches the oxytocin cells and what leaves them. */
export {
  bundleOxytocin,
  centralOxytocinDose,
  dendriticRelease,
  excitation,
  inhibition,
  oxytocinA,
  oxytocinB,
  priming,
  releasedIntoBundle,
  spike,
  transmitted,
  transmittedA,
  transmittedB,
} from '../../signals/index.ts';
