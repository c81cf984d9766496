import { Fault, factorBetween, microunitsPerMillilitre, spokenUnit, unit } from '@tokos/units';
import type { Measure } from '../scenario/measures.ts';
import { EVERY_SIGNAL } from '../scenario/signals.ts';
import { isObservable, isOfMeasures, OBSERVABLES, type Reduction } from './catalogue.ts';
import { substanceOf } from './substance.ts';

/** Of ripe human milk: infants are weighed, the model counts volume. */
const GRAMS_PER_MILLILITRE = 1.03;
const MICROUNITS = /^[uµμ]I?U\/mL$/;

/** A laboratory's unit whose weight differs between papers. */
export const isMicrounits = (text: string): boolean => MICROUNITS.test(text);

/**
 * The unit in which a measure comes before it is shown in another; of two measures it is that of the first.
 */
export function ownUnit(what: Measure): string {
  return what.per === undefined ? wholeUnit(what) : `${wholeUnit(what)}/kg`;
}

/** The same, of the whole person or animal. */
function wholeUnit(what: Measure): string {
  const { observable, assay } = what;
  if (isObservable(observable)) return OBSERVABLES[observable].unit;
  const own = assay === undefined ? EVERY_SIGNAL[observable]!.unit : 'pg/mL';
  const how = what.as as Reduction | undefined;
  if (how === 'time_of_max' || how === 'time_of_min') return 'min';
  if (how === 'variation') return '1';
  return how === 'area' ? `${own}*min` : own;
}

/** Turns a value of a measure into the unit that was asked for; nothing if it is no unit of such a value. */
export function conversionOf(own: string, what: Measure): ((value: number) => number) | undefined {
  const { unit: wanted, picograms_per_microunit: factor } = what;
  if (wanted === undefined || wanted === own) return (value) => value;
  const signal = what.signal ?? what.observable;
  const substance = substanceOf(signal);
  if (factor !== undefined && isMicrounits(wanted)) {
    const toPicomoles = factorBetween(unit(own), unit('pmol/L'), substance);
    if (toPicomoles === undefined) return undefined;
    return (value) => microunitsPerMillilitre(value * toPicomoles, { picogramsPerMicrounit: factor });
  }
  try {
    const weighed = factorBetween(unit('g'), spokenUnit(wanted, substance));
    if (own === 'mL' && signal.startsWith('milk') && weighed !== undefined) {
      return (value) => value * GRAMS_PER_MILLILITRE * weighed;
    }
    const ratio = factorBetween(unit(own), spokenUnit(wanted, substance), substance);
    return ratio === undefined ? undefined : (value) => value * ratio;
  } catch (mistake) {
    if (mistake instanceof Fault) return undefined;
    throw mistake;
  }
}

/**
 * Whether a measure can be shown in the unit that it asks for, as far as that can be said before it is
 * measured.
 */
export function isShowable(what: Measure): boolean {
  if (what.unit === undefined || ['difference', 'larger', 'smaller'].includes(what.observable)) return true;
  if (isOfMeasures(what.observable)) return conversionOf('1', what) !== undefined;
  return conversionOf(ownUnit(what), what) !== undefined;
}
