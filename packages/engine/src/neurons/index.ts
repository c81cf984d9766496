export type {
  BundleConstants,
  CoupledConstants,
  MagnocellularConstants,
  TerminalConstants,
} from './constants.ts';
export { openPopulation } from './open-population.ts';
export type {
  Afferents,
  Backend,
  BundleState,
  CellState,
  CoupledSetup,
  Lived,
  Population,
  PopulationSetup,
  UncoupledSetup,
  WatchedSecond,
} from './population.ts';
export { wiring } from './wiring.ts';
