/** What reaches the senses and what leaves them. */
export {
  anticipation,
  atLeftBreast,
  atRightBreast,
  babyCries,
  infantIntake,
  infantSatisfied,
  milkRemovedLeft,
  milkRemovedRight,
  pumpLeft,
  pumpRight,
  stress,
  stressor,
  sucklingStimulus,
  sucksLeft,
  sucksRight,
  wantedMilk,
} from '../../signals/index.ts';
