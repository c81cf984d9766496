/** What reaches the receptors and what leaves them. */
export {
  activation,
  availableReceptors,
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
