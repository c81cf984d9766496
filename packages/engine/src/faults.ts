import { faultsFrom } from '@tokos/units';

/** Every sentence that the engine can say: code, then English with gaps. */
export const ENGINE_FAULTS = {
  'not-a-number':
    'The calculation met a value that is not a number at {time}; shorten the step or undo the last change.',
  'step-too-small': 'The step of {method} became too small at {time}; raise the tolerance.',
  'range-left':
    'The calculation stopped at {time}: {name} became {given} (expected {expected}); shorten the step.',
  'crossing-loop': "Two 'when' lines keep setting each other off at {time}: {names}.",
  'port-unwritten': "A part reads '{port}', which nothing writes and nobody gives; join the port in wiring/.",
  'checkpoint-other':
    'This checkpoint is of another run ({found}, expected {expected}); leave it out or give the right one.',
  'cells-count': '{given} cells were asked for; give a whole number from 1 on.',
  'bundles-count':
    '{given} bundles were asked for {cells} cells; give a whole number from 2 to the number of cells.',
  'wiring-length': 'The wiring has {given} entries; {cells} cells need {expected}, two for each cell.',
  'wiring-bundle':
    'Cell {cell} is wired to the bundles {first} and {second}; give two different ones from 0 to {last}.',
  'seed-number': 'The {name} is {given}; give a whole number from 0 to {most}.',
  'threads-count': '{given} threads were asked for; give a whole number from 1 to {most}.',
  'input-range': 'The {name} of the cells is {given} {unit}; give a number from {least} to {most} {unit}.',
  'multiplier-count': 'The {name} has {given} multipliers; give {cells}, one for each cell.',
  'multiplier-range':
    'Cell {cell} has {given} as the multiplier of its {name}; give a number from 0 to {most}.',
  'cell-constant': 'The constant {name} of the cells is {given}; the fast cells need {expected}.',
  'population-memory':
    '{cells} cells need {need} MB ({each} bytes each), and {there} MB can be given; ask for fewer cells.',
  'thread-lost': 'A thread of the cells has stopped working; start again from the last checkpoint.',
  'population-closed': 'This population was closed; start another one.',
  'member-missing': 'There is no {what} {given}; give a whole number from 0 to {last}.',
  'watch-uncoupled': 'Cells without neighbours live a second at once; watch a cell of a coupled population.',
  'wasm-missing': 'WebAssembly with vectors was asked for and this machine has none; leave out the backend.',
} as const;

export const fault: ReturnType<typeof faultsFrom<typeof ENGINE_FAULTS>> = faultsFrom(ENGINE_FAULTS);
