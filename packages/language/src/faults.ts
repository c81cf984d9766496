import { faultsFrom, fill, type Slots } from '@tokos/units';

/**
 * Every sentence that the language can say: code, then what is wrong and what to do about it.
 * Faults of a text carry a place and are shown with a caret; the others stand alone.
 */
export const TEXT_FAULTS = {
  'text-sign': ["the sign '{sign}' means nothing here.", '{hint}'],
  'text-unexpected': ['expected {wanted}, found {found}.', ''],
  'text-value': ['expected a number, a name or a bracket, found {found}.', '{hint}'],
  'text-bracket': ['this bracket is not closed.', "Found {found} where ')' was expected."],
  'text-product': ['two values side by side.', "A product needs its sign: '{left}*{right}'."],
  'text-assignment': ["expected '=' or '+=' after '{name}'.", ''],
  'text-depth': [
    'more than {most} signs or brackets stand inside each other.',
    'Give a part of it a name of its own.',
  ],
  'name-unknown': ["nothing is called '{name}'.", '{hint}'],
  'name-time': [
    'an equation does not know the time.',
    'What happens at a time is a change in the scenario; what fades is a state.',
  ],
  'name-declared': ["'{name}' is declared; an equation cannot set it again.", '{hint}'],
  'name-twice': ["'{name}' has a second equation.", ''],
  'name-unused': ["'{name}' is declared and never used.", ''],
  'name-unread': ["'{name}' is worked out and never used.", ''],
  'name-unset': ["no equation says what '{name}' is.", ''],
  'name-reserved': ["'{name}' is a word of the language.", 'Choose another name.'],
  'state-undeclared': ["'{name}' is not declared as a state.", '{hint}'],
  'state-loop': ["'{name}' needs itself: {path}.", 'A loop must pass through a state.'],
  'clock-wrong': ["a {kind} component says '{right} {name}', not '{wrong}'.", ''],
  'unit-both': [
    "'{name}' is a state and a port in different units.",
    'Let the state start in the unit of the port.',
  ],
  'unit-sides': ["the two sides of '{left}' differ. Found {found}, expected [{expected}].", '{reason}'],
  'unit-beside': [
    "the unit of '{part}' does not fit. Found {found}, expected {expected}.",
    "In '{whole}' it stands beside '{beside}' in {expected}.",
  ],
  'unit-pure': [
    "the unit of '{part}' does not fit. Found {found}, expected [1].",
    '{shape} works on pure numbers. Divide by a quantity of the same unit first.',
  ],
  'unit-power': [
    "the unit of '{part}' does not fit. Found {found}, expected [1].",
    'Only a pure number has powers that are not whole.',
  ],
  'unit-rate': [
    "the unit of '{part}' does not fit. Found {found}, expected [1/s].",
    'poisson(rate) takes events per time; the step is known.',
  ],
  'truth-expected': [
    "'{part}' is {found}; expected a condition.",
    "Compare it with something: '{part} > 0'.",
  ],
  'number-expected': [
    "'{part}' is a truth (yes or no); expected a number.",
    "Make it one: 'if({part}, 1, 0)'.",
  ],
  'when-condition': ["'when' needs a condition, found {found}.", ''],
  'when-unnamed': [
    "a 'when' that draws needs a name, for its random numbers are kept by it.",
    "Write 'when ... as contraction:' with a name of its own.",
  ],
  'when-twice': ["two 'when' lines are called '{name}'.", 'Each needs a name of its own.'],
  'function-unknown': ["there is no function '{name}'.", '{hint}'],
  'function-count': ["'{name}' takes {wanted} values, found {found}.", 'Its form is {shape}.'],
  'function-itself': ["'{name}' calls itself.", 'A function is written out where it is used.'],
  'function-often': [
    "'{name}' and the laws beside it are written out more than {most} times for one line.",
    'Give a part of it a name of its own.',
  ],
  'draw-smooth': [
    "'{name}' draws a random number; an equation of a continuous component may not.",
    "Draw normal() or uniform() in the changes of a 'when', or draw in a stepped component.",
  ],
  'total-drifts': ["'{total}' is said to be conserved and changes by {rate} per second.", ''],
} as const;

export type TextCode = keyof typeof TEXT_FAULTS;

export const WIRING_FAULTS = {
  'wire-two-writers': "{first} and {second} both write '{port}'; let each write a port of its own.",
  'wire-two-units':
    "{writer} writes '{port}' in {written}, {reader} reads it in {read}; take the port from signals/.",
  'wire-two-readings':
    "{first} reads '{port}' in {one}, {second} reads it in {other}; take the port from signals/.",
  'wire-unwritten': "{reader} reads '{port}', which nothing writes and nobody gives.{hint}",
  'wire-loop':
    'A loop passes through no state: {path}. Components: {components}. Give one of them a state on this way.',
  'wire-stepped': '{component} moves in steps; join it to a continuous body where both meet, not by wire.',
  'wire-same-name': "Two components are called '{name}'; give each a name of its own.",
  'step-order':
    "{component}: '{name}' is used above the line that works it out; lines run from top to bottom.",
} as const;

export const fault: ReturnType<typeof faultsFrom<typeof WIRING_FAULTS>> = faultsFrom(WIRING_FAULTS);

/** Sentence and hint of a text fault, gaps filled. */
export const spoken = (code: TextCode, slots: Slots): readonly [sentence: string, hint: string] => {
  const [sentence, hint] = TEXT_FAULTS[code];
  return [fill(sentence, slots), fill(hint, slots)];
};
