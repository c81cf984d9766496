import { TABLE, unit } from '@tokos/units';
import { unitKey } from '../scenario/fields.ts';
import { EVERY_SIGNAL } from '../scenario/signals.ts';

/**
 * `plasma_oxytocin` in pmol/L is the column `plasma_oxytocin_pmol_per_l`; a pure number has no unit to
 * name.
 */
export const columnName = (signal: string, unitText: string): string =>
  unitText === '1' ? signal : `${signal}_${unitKey(unitText)}`;

/** What a laboratory reads of a signal stands beside the truth under a name of its own. */
export const readingName = (signal: string, assay: string, unitText: string): string =>
  columnName(`${signal}_read_by_${assay}`, unitText);

/** A bare IU or mU is one of oxytocin, as people mean it. */
const SYMBOLS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(TABLE)
    .filter((symbol) => symbol !== 'IU{oxytocinase}')
    .map((symbol) => [unitKey(symbol), symbol]),
);
const MOST_PARTS = 6;

/** The unit that the name of a column ends in, or nothing: `oxytocin_pg_per_ml` is in pg/mL. */
export function unitInName(name: string): string | undefined {
  const parts = name.split('_');
  for (let length = Math.min(MOST_PARTS, parts.length - 1); length > 0; length--) {
    const found = unitOf(parts.slice(-length), parts.slice(0, -length).join('_'));
    if (found) return found;
  }
  return undefined;
}

function unitOf(key: readonly string[], signal: string): string | undefined {
  const own = EVERY_SIGNAL[signal]?.unit;
  if (own !== undefined && own !== '1' && unitKey(own) === key.join('_')) return own;
  const symbols = key.join('_').split('_per_');
  if (!symbols.every((symbol) => Object.hasOwn(SYMBOLS, symbol))) return undefined;
  const text = symbols.map((symbol) => SYMBOLS[symbol]!).join('/');
  unit(text);
  return text;
}
