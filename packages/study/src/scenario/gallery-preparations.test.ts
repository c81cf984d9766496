import { hang } from '../../tests/gallery.ts';

/** What is wrong with a preparation and with what is done to it, and what is said. */
hang(`
subject-twice, line 3, preparation
  | tokos: 1
  | person: woman
  | preparation: one_cell
  A scenario has a 'person' or a 'preparation', and this has both; leave out the one that is not meant.

unknown-choice, line 2, preparation.kind
  | tokos: 1
  | preparation: neural_lob
  preparation kind: unknown 'neural_lob'; expected one of PREPARATIONS. Did you mean 'neural_lobe'?

wrong-kind, line 2, preparation
  | tokos: 1
  | preparation: [one_cell]
  'preparation' is a list; expected a preparation (PREPARATIONS).

key-missing, line 2, preparation
  | tokos: 1
  | preparation: { cells: 3 }
  'kind' is missing; expected PREPARATIONS. Add it.

unknown-key, line 2, preparation.exitation
  | tokos: 1
  | preparation: { kind: one_cell, exitation: 300 Hz }
  Unknown key 'exitation'; expected one of cell_set, input, excitation, excitation_hz, inhibition,
  inhibition_hz, afterhyperpolarisation, kind. Did you mean 'excitation'?

unit-missing, line 2, preparation.excitation
  | tokos: 1
  | preparation: { kind: one_cell, excitation: 300 }
  preparation excitation: got "300", a number without a unit; expected a quantity in Hz. Write the unit, for
  example 300 Hz.

unit-wrong, line 2, preparation.excitation
  | tokos: 1
  | preparation: { kind: one_cell, excitation: 300 mV }
  preparation excitation: got "300 mV"; expected a quantity in Hz, for example 1 Hz.

unit-wrong, line 2, preparation.excitation
  | tokos: 1
  | preparation: { kind: one_cell, excitation: .nan }
  preparation excitation: got ".nan"; expected a quantity in Hz, for example 1 Hz.

out-of-range, line 2, preparation.excitation
  | tokos: 1
  | preparation: { kind: one_cell, excitation: 0 Hz }
  preparation excitation is 0 Hz; expected 0.1 to 20000 Hz. Give a value in that range.

out-of-range, line 2, preparation.inhibition
  | tokos: 1
  | preparation: { kind: one_cell, inhibition: -5 Hz }
  preparation inhibition is -5 Hz; expected 0 to 20000 Hz. Give a value in that range.

unit-twice, line 2, preparation.input
  | tokos: 1
  | preparation: { kind: one_cell, input: urethane, excitation: 300 Hz }
  'input' and 'excitation' give the same quantity; keep one of them.

wrong-kind, line 2, preparation.cells
  | tokos: 1
  | preparation: { kind: network_slice, cells: 2.5 }
  'preparation cells' is 2.5; expected a whole number.

out-of-range, line 2, preparation.bundles
  | tokos: 1
  | preparation: { kind: network_slice, cells: 8, bundles: 9 }
  preparation bundles is 9; expected 2 to 8, the number of cells. Give a value in that range.

out-of-range, line 2, preparation.bundles
  | tokos: 1
  | preparation: { kind: network_slice, bundles: 49 }
  preparation bundles is 49; expected 2 to 48, the number of cells. Give a value in that range.

deed-elsewhere, line 4, do[0].infusion
  | tokos: 1
  | preparation: neural_lobe
  | do:
  | - infusion: { drug: oxytocin, rate: 8 mU/min }
  'infusion' cannot be done to a neural lobe; expected one of pulses.

deed-elsewhere, line 4, do[0].pulses
  | tokos: 1
  | preparation: one_cell
  | do:
  | - pulses: { rate: 10/s }
  'pulses' cannot be done to one cell; expected one of drive, osmotic, cholecystokinin.

deed-elsewhere, line 4, do[0].drive
  | ...
  | do:
  | - drive: { excitation: 300 Hz }
  'drive' cannot be done to a person; expected one of DEEDS.

wrong-kind, line 4, do[0].pulses
  | tokos: 1
  | preparation: neural_lobe
  | do:
  | - pulses: 10/s
  'pulses' is 10/s; expected what is done as a mapping, such as pulses: { rate: 15/s, count: 900 }.

out-of-range, line 4, do[0].pulses.rate
  | tokos: 1
  | preparation: neural_lobe
  | do:
  | - pulses: { rate: 0/s }
  pulses rate is 0/s; expected 0.001 to 200 1/s. Give a value in that range.

out-of-range, line 4, do[0].pulses.train
  | tokos: 1
  | preparation: neural_lobe
  | do:
  | - pulses: { rate: 10/s, train: { on: 50 ms, pause: 1 s } }
  train on is 50 ms; expected at least 0.1 s, the time from one pulse to the next. Give a value in that range.

key-missing, line 4, do[0].drive
  | tokos: 1
  | preparation: one_cell
  | do:
  | - drive: { over: 3 s }
  'excitation' is missing; expected a rate, such as excitation: 300 Hz. Add it.

unknown-key, line 5, do[0].until
  | tokos: 1
  | preparation: one_cell
  | do:
  | - osmotic: { rise: 10 mmol/kg }
  |   until: firing_rate > 5/s
  Unknown key 'until'; expected one of at, for, every, id.

signal-foreign, line 3, measure.level
  | tokos: 1
  | preparation: neural_lobe
  | measure: { level: { observable: oxytocin, as: max } }
  level: a neural lobe has no signal 'plasma_oxytocin'; expected one of firing_rate,
  collected_oxytocin, spikes_fired, releasable_pool, terminal_calcium, terminal_release.

signal-foreign, line 3, measure.shared
  | ...
  | measure: { shared: { observable: releasable_pool, as: last } }
  shared: a woman has no signal 'releasable_pool'; expected one of \`tokos list signals\`.

deed-idle, line 4, do[0].pulses
  | tokos: 1
  | person: rat_urethane
  | do:
  | - pulses: { rate: 6/s }
  'pulses' needs \`neurons: stimulated\`, and this rat has 'spiking'; change one of them.

deed-elsewhere, line 4, do[0].antagonist
  | tokos: 1
  | person: rat_urethane
  | do:
  | - antagonist: { share: 1 }
  'antagonist' cannot be done to an anaesthetised rat; expected one of DEEDS, drive, osmotic,
  cholecystokinin, pulses.

measure-argument, line 3, measure.spread
  | tokos: 1
  | preparation: one_cell
  | measure: { spread: { observable: index_of_dispersion } }
  spread: index_of_dispersion needs 'bin'; add bin, such as bin: 8 s.
`);
