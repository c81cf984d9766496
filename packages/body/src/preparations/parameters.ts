import { parameter } from '@tokos/language';

/** How cells and endings outside a living body are driven when nobody says otherwise. */
const authors = {
  species: 'rat',
  population: 'oxytocin cells of the supraoptic nucleus',
  known: 'derived',
} as const;

export const excitationAlone = parameter(190, 'Hz', {
  about: 'excitatory events of a cell without neighbours; it then fires 1.8 spikes a second',
  ...authors,
  from: "the authors' published code (MagNet), default oxytocin cell",
});
export const excitationAtLowRate = parameter(222, 'Hz', {
  about: 'input of the cell of 10.1371/journal.pone.0180368 before an osmotic load',
  species: 'rat',
  population: 'anaesthetised with urethane',
  known: 'fitted',
  to: ['isi-single-cell-rest-and-osmotic.rate_low'],
});
export const excitationAtHighRate = parameter(694, 'Hz', {
  about: 'input of the same cell after it',
  species: 'rat',
  population: 'anaesthetised with urethane',
  known: 'fitted',
  to: ['isi-single-cell-rest-and-osmotic.rate_high'],
});
export const inhibitionFlatHazard = parameter(1, '1', {
  about: 'inhibitory events for each excitatory one, set flat_hazard',
  ...authors,
  from: "the authors' published code (MagNet), alternative set",
});
export const spreadOfInput = parameter(0, '1', {
  about: 'standard deviation of the logarithm of the input from cell to cell',
  species: 'rat',
  known: 'assumed',
  because: 'the authors run equal cells; 0.3 to 0.5 is suggested by how much recorded rates differ',
  range: [0, 0.5],
});
export const eventsInNetwork = parameter(80, 'Hz', {
  about: 'excitatory events of a dendrite in the network, and inhibitory events as many',
  species: 'rat',
  population: 'lactating',
  known: 'derived',
  from: "the authors' published engine (oxynet), default set of 10.1371/journal.pcbi.1000123",
});
export const cellsInNetwork = parameter(48, '1', {
  about: 'cells of the network',
  species: 'rat',
  population: 'lactating',
  known: 'derived',
  from: "the authors' published engine (oxynet), default set of 10.1371/journal.pcbi.1000123",
});
export const cellsAlone = parameter(128, '1', {
  about: 'cells of a population without coupling',
  known: 'assumed',
  because: 'enough for a mean within a few per cent; no cell hears another, so more change nothing else',
});
export const primingInSlice = parameter(0, '1/s', {
  about: 'priming of the dendrites in a slice that nothing suckles',
  species: 'rat',
  known: 'assumed',
  because: 'nothing is known of priming in a slice',
});
export const allRecruited = parameter(1, '1', {
  about: 'share of the endings that a shock to the stalk reaches',
  species: 'rat',
  known: 'assumed',
  because: 'recruitment in the dish is incomplete and was not told; 0.2 to 1 is possible',
  range: [0.2, 1],
});

/** What the gut does to the input of the cells. */
export const g_cholecystokinin = parameter(7.5, 'Hz*kg/ug', {
  about: 'excitatory events that each ug/kg of cholecystokinin into a vein adds at once',
  species: 'rat',
  known: 'assumed',
  because: '100 to 200 Hz for 20 ug/kg give the firing of PMID 3661761',
  range: [5, 10],
});
export const h_cholecystokinin = parameter(8, 'min', {
  about: 'half-life of that addition',
  species: 'rat',
  known: 'assumed',
  because: 'a shape; the rise of plasma ends within half an hour',
});

export const emptyBath = parameter(0, 'pg', {
  about: 'oxytocin in the bath at the start',
  known: 'assumed',
  because: 'the bath is fresh',
});
export const noSpikes = parameter(0, '1', {
  about: 'spikes counted at the start',
  known: 'assumed',
  because: 'counting begins with the run',
});
