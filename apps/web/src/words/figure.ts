const two = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2, minimumSignificantDigits: 2 });
const one = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A number of the living body, in as many digits as a reader can use. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size < 0.995) return two.format(value);
  return size < 99.95 ? one.format(value) : whole.format(value);
}

/** A number that was chosen or declared, as it was. */
export const declared = (value: number): string => shortened(value, 6);

export const shortened = (value: number, digits: number): string =>
  value.toLocaleString('en-GB', { maximumSignificantDigits: digits });

const pad = (value: number): string => String(value).padStart(2, '0');

/** Body time as a clock: hours, minutes, seconds. */
export function clock(time_s: number): string {
  const whole_s = Math.floor(time_s);
  return `${pad(Math.floor(whole_s / 3600))}:${pad(Math.floor(whole_s / 60) % 60)}:${pad(whole_s % 60)}`;
}

/** The symbol of a unit as it is read in a sentence. */
export const unitSign = (unit: string): string =>
  unit
    .replace(/\{[^}]*\}/g, '')
    .replace(/^1(?=\/|$)/, '')
    .replace('*', ' ')
    .replace(/\bu(?=[A-Z])/g, 'µ');
