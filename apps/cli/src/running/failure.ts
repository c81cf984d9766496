import { snakeCase } from '@tokos/study';
import { type Fault, printNumber } from '@tokos/units';
import { fault } from '../fault.ts';

/** Why a calculation failed, in the names and figures of scenarios and reports. */
export function failureOf(mistake: Fault): Fault {
  if (mistake.code !== 'range-left') return mistake;
  const { time, name, value, unit } = mistake.slots;
  return fault('range-left', {
    time: `${printNumber(Number(time) / 60)} min`,
    name: snakeCase(String(name)).replaceAll('_', ' '),
    value: printNumber(Number(value)),
    unit: String(unit).replaceAll(/\{.*?\}/g, ''),
  });
}
