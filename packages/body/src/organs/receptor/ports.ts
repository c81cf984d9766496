/** What reaches the receptors and what leaves them. */
export {
  activation,
  born,
  gestation,
  plasmaAtosiban,
  plasmaCarbetocin,
  plasmaOxytocin,
  receptorBlock,
  receptorDrive,
  receptorNumber,
  uterineOxytocin,
} from '../../signals/index.ts';
