import { COMPONENTS } from '@tokos/body';
import { fingerprint, type Passport } from '@tokos/language';

/**
 * What the results of an experiment hang on: the texts of everything in the body, cells and endings too, and
 * the numbers in them. Another hash is another model.
 */
export function modelHash(): string {
  const number = ({ value, unit }: Passport): string => `${value} ${unit}`;
  const texts = COMPONENTS.map(({ name, equations, parameters, states, step }) => {
    const starts = Object.entries(states).map(([state, { start }]) => `${state} ${number(start)}`);
    const own = Object.entries(parameters).map(([parameter, passport]) => `${parameter} ${number(passport)}`);
    return [name, step ? number(step) : '', equations, ...own, ...starts].join('\n');
  });
  return fingerprint(texts.join('\n\n'));
}
