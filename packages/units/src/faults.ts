import { faultsFrom, type Slots } from './fault.ts';

/** Every sentence that this package can say: code, then English with gaps. */
export const UNITS_FAULTS = {
  'unit-unknown': "There is no unit '{name}' in '{text}'.{hint}",
  'quantity-bare':
    "'{given}' is a number without a unit; expected {expected}. Write the unit, for example {example}.",
  'unit-mismatch': "'{given}' is in {found}; expected {expected}. Give it in a unit of that kind.",
  'quantity-form': "'{given}' is not a quantity; expected a number and a unit, such as {example}.",
  'not-positive': '{what} is {given} {unit}; expected more than 0 {unit}.',
} as const;

export const fault: (
  code: keyof typeof UNITS_FAULTS,
  slots?: Slots,
) => ReturnType<ReturnType<typeof faultsFrom>> = faultsFrom(UNITS_FAULTS);
