import {
  axonTerminal,
  coupledNeuron,
  dendriticBundle,
  flatHazard,
  INHIBITION_SHARES,
  magnocellularNeuron,
  NAMED_INPUTS,
  osmoticDrive,
  PREPARATIONS,
  preparationParameters,
  soaked,
} from '@tokos/body';
import type { Component, Passport } from '@tokos/language';
import type { InPlay } from '../run/parameters-in-play.ts';
import type { PreparedScenario } from '../scenario/scenario.ts';
import { type PreparationChoice, settingOf } from './choice.ts';

const { g_cholecystokinin, h_cholecystokinin } = preparationParameters;

/** Whose numbers a preparation runs on. */
function textsOf({ kind }: PreparationChoice): readonly Component[] {
  if (kind === 'neural_lobe') return [axonTerminal];
  if (kind === 'muscle_strip') return soaked.components;
  return kind === 'network_slice'
    ? [coupledNeuron, dendriticBundle, axonTerminal]
    : [magnocellularNeuron, axonTerminal];
}

/** What salt and gut do has a number of its own each. */
const OF_DEEDS: Readonly<Record<string, readonly (readonly [name: string, passport: Passport])[]>> = {
  osmotic: [['rat-drive.g_osm', osmoticDrive]],
  cholecystokinin: [
    ['cholecystokinin.g', g_cholecystokinin],
    ['cholecystokinin.h', h_cholecystokinin],
  ],
};

/** Every number that has a say in a preparation: those of its texts, and those it was not told otherwise. */
export function parametersOf({ preparation, do: entries }: PreparedScenario): InPlay[] {
  const set: Readonly<Record<string, Passport>> = preparation.cell_set === 'flat_hazard' ? flatHazard : {};
  const ofTexts = textsOf(preparation).flatMap(({ name: text, parameters }) =>
    Object.entries<Passport>(parameters).map(([name, passport]) => ({
      name: `${text}.${name}`,
      passport: (text === magnocellularNeuron.name && set[name]) || passport,
    })),
  );
  const unsaid = Object.entries(PREPARATIONS[preparation.kind].settings).flatMap(([name, { usual }]) => {
    const named = name === 'excitation' ? NAMED_INPUTS[preparation.input ?? ''] : undefined;
    const passport = named ?? usual;
    const isItsOwn = passport !== undefined && settingOf(preparation, name) === passport.value;
    return isItsOwn ? [{ name: `${preparation.kind}.${name}`, passport }] : [];
  });
  const deeds = [...new Set(entries.map(({ deed }) => deed))].flatMap((deed) =>
    (OF_DEEDS[deed] ?? []).map(([name, passport]) => ({ name, passport })),
  );
  return [...ofTexts, ...unsaid, ...inhibition(preparation), ...deeds];
}

/** A cell without neighbours is inhibited as a share of its excitation unless it is told otherwise. */
function inhibition(what: PreparationChoice): InPlay[] {
  const isTold = what.inhibition_hz !== undefined || what.kind === 'network_slice';
  if (isTold || what.kind === 'neural_lobe' || what.kind === 'muscle_strip') return [];
  const passport = INHIBITION_SHARES[what.cell_set ?? 'maicas2018'];
  return [{ name: `${what.kind}.inhibition`, passport }];
}
