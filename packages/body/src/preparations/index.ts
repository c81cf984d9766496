import type { Passport } from '@tokos/language';
import { g_osm, q } from '../organs/hypothalamus/rat-parameters.ts';
import { inputConscious, inputUrethane } from '../people/rat-parameters.ts';
import * as p from './parameters.ts';
import type { Preparation, PreparationName } from './preparation.ts';
import * as s from './settings-parameters.ts';

const INPUT = ['excitation', 'inhibition'] as const;
const OUTPUT = ['firingRate', 'terminalRelease', 'collectedOxytocin', 'spikesFired'] as const;

/** Everything that can be studied outside a living body, by the name that a scenario uses. */
export const PREPARATIONS: Readonly<Record<PreparationName, Preparation>> = {
  one_cell: {
    about: 'One oxytocin cell and its endings, driven by random synaptic events.',
    noun: 'one cell',
    settings: {
      excitation: s.excitationOfCell,
      inhibition: s.inhibitionOfCell,
      afterhyperpolarisation: s.afterhyperpolarisation,
    },
    signals: [...INPUT, ...OUTPUT],
  },
  uncoupled_population: {
    about: 'Many oxytocin cells of a rat that hear nothing of each other, with their endings.',
    noun: 'an uncoupled population',
    settings: {
      cells: s.manyCells,
      excitation: s.excitationOfCell,
      inhibition: s.inhibitionOfCell,
      spread: s.spread,
      afterhyperpolarisation: s.afterhyperpolarisation,
    },
    signals: [...INPUT, ...OUTPUT],
  },
  neural_lobe: {
    about: 'The neural lobe of a rat in a bath: no cell fires, shocks to the stalk reach the endings.',
    noun: 'a neural lobe',
    settings: { recruited: s.recruited },
    signals: [...OUTPUT, 'releasablePool', 'terminalCalcium'],
  },
  network_slice: {
    about: 'Oxytocin cells whose dendrites hear each other, with their endings, outside a body.',
    noun: 'a network slice',
    settings: {
      cells: s.coupledCells,
      bundles: s.bundles,
      excitation: s.eventsOfDendrite,
      inhibition: s.inhibitionOfDendrite,
      priming: s.priming,
      store: s.store,
      spread: s.spread,
    },
    signals: [...INPUT, 'priming', ...OUTPUT, 'burst', 'dendriticStore', 'centralRelease'],
  },
  muscle_strip: {
    about: 'Muscle of the womb in a bath: receptors bind what is there, go inside, and come back.',
    noun: 'a strip of muscle',
    settings: {},
    signals: ['availableReceptors'],
  },
};

/** Inputs of cells without neighbours that have a name. */
export const NAMED_INPUTS: Readonly<Record<string, Passport>> = {
  conscious: inputConscious,
  urethane: inputUrethane,
  leng2017_low: p.excitationAtLowRate,
  leng2017_high: p.excitationAtHighRate,
};
/** Inhibitory events for each excitatory one, by the set of constants of a cell. */
export const INHIBITION_SHARES = { maicas2018: q, flat_hazard: p.inhibitionFlatHazard } as const;
/** What a deed does to the input. */
export const osmoticDrive: Passport = g_osm;

export { soaked } from './muscle-bath.ts';
export { bathed, organBath } from './organ-bath.ts';
export * as preparationParameters from './parameters.ts';
export type { Preparation, PreparationName, Setting } from './preparation.ts';
