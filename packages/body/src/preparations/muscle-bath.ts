import { wire } from '@tokos/language';
import { binding } from '../organs/receptor/index.ts';

/**
 * Receptors of the womb's muscle outside a body: what is in the bath binds to them. Their number stays as it
 * was. What hours of labour take from it is known by the level in blood, a thousandth of what strips are
 * given.
 */
export const soaked = wire('muscle-bath', [binding], {
  uterineOxytocin: '0 mU{oxytocin}/min',
  plasmaOxytocin: '0 pmol/L',
  plasmaCarbetocin: '0 pmol/L',
  plasmaAtosiban: '0 pmol/L',
  receptorNumber: '1',
});
