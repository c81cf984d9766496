import type { Observable } from './catalogue.ts';

/**
 * What can be measured of a labour. Windows: `from` and `to`, else from the start to birth. In any measure
 * widths of the cervix may stand for times, in cm, as `at_cm`, `from_cm` and `to_cm`; and times may count
 * from an event, as `since: birth`, before it where they are negative.
 */
export const LABOUR_OBSERVABLES = {
  dilation_time: {
    about: 'from one width of the cervix to another',
    unit: 'h',
    needs: { from_cm: '4', to_cm: '10' },
  },
  time_of_birth: { about: 'from the beginning of the window to birth', unit: 'h', needs: {} },
  born_within: { about: '1 if the child is born by `to`, else 0', unit: '1', needs: { to: '24 h' } },
  second_stage: { about: 'from full dilation to birth', unit: 'min', needs: {} },
  third_stage: { about: 'from birth until the placenta is out', unit: 'min', needs: {} },
  contractions_per_10min: { about: 'contractions in ten minutes, the mean', unit: '1', needs: {} },
  felt_contractions_per_10min: {
    about: 'those that rise by 15 mmHg or more over the tone, which a hand or a belt finds, in ten minutes',
    unit: '1',
    needs: {},
  },
  contraction_amplitude: {
    about: 'highest pressure of a contraction over the tone, the mean',
    unit: 'mmHg',
    needs: {},
  },
  montevideo_units: {
    about: 'amplitudes of the contractions of ten minutes added up, the mean',
    unit: 'MVU',
    needs: {},
  },
  most_montevideo_units: {
    about: 'amplitudes of the contractions of ten minutes added up, the most in any ten',
    unit: 'MVU',
    needs: {},
  },
  pressure_follows_oxytocin: {
    about: 'correlation of the pressure in the womb with the level of oxytocin, each less its half-hour mean',
    unit: '1',
    needs: {},
  },
  most_in_30min: { about: 'most contractions that begin within thirty minutes', unit: '1', needs: {} },
} as const satisfies Record<string, Observable>;
export type LabourObservable = keyof typeof LABOUR_OBSERVABLES;

export const isOfLabour = (name: string): name is LabourObservable => Object.hasOwn(LABOUR_OBSERVABLES, name);
