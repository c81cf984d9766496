import type { Comparison, Difference, TestName } from '@tokos/study';
import { printNumber } from '@tokos/units';
import type { Shown } from '../running/shown-units.ts';
import type { Shell } from '../shell.ts';
import { bold } from '../terminal/screen.ts';
import { harmless } from '../terminal/streams.ts';
import { tableText, wrapped } from '../terminal/table.ts';

type ShownAs = (name: string, unit: string) => Shown;

/** Every arm against the first, measure by measure. */
export function comparisonsText(all: readonly Comparison[], shownAs: ShownAs, { screen }: Shell): string[] {
  if (all.length === 0) return [];
  const seconds = [...new Set(all.map(({ second }) => second))];
  const tables = seconds.map((second) => {
    const own = all.filter((line) => line.second === second);
    const title = `${second} less ${own[0]!.first}: difference of means, with 95 % interval`;
    const test = own.find(({ power }) => power)?.power?.test ?? 't';
    const rows = own.flatMap((line) => rowsOf(line, shownAs(line.name, line.unit), test));
    const header = ['', '', 'difference', '95 %', 'effect', `p (${test})`];
    const power = own.flatMap((line) => powerText(line));
    const notes = power.map((text) => `${wrapped(text, screen.width, '  ')}\n`);
    return `\n${bold(title, screen)}\n${tableText(rows, header)}${notes.join('')}`;
  });
  const ways =
    'pairs: the same people in both arms; apart: as if each arm had its own. Effect: the difference over ' +
    'the spread of differences, or of people. Trials are imagined with people who have a value.';
  return [...tables, `\n${wrapped(ways, screen.width)}\n`];
}

function rowsOf({ name, paired, unpaired }: Comparison, shown: Shown, test: TestName): string[][] {
  const row = (label: string, how: string, found: Difference): string[] => {
    const number = (value: number | null): string =>
      value === null ? '-' : printNumber(value * shown.factor);
    return [
      label,
      how,
      number(found.difference),
      found.low === null ? '-' : `${number(found.low)} to ${number(found.high)} ${shown.unit}`.trimEnd(),
      found.effect === null ? '-' : printNumber(found.effect, 3),
      chance(test === 't' ? found.p_t : found.p_rank),
    ];
  };
  return [row(harmless(name), 'pairs', paired), row('', 'apart', unpaired)];
}

const chance = (p: number | null): string => (p === null ? '-' : p < 0.001 ? '<0.001' : printNumber(p, 2));

function powerText({ name, power }: Comparison): string[] {
  if (!power) return [`${name}: too few people have a value to imagine a trial`];
  const { per_arm, trials, test, parallel, crossover } = power;
  const share = (found: number): string => `${printNumber((100 * found) / trials, 3)} %`;
  return [
    `${name}: a trial of ${per_arm} people in each arm would find it at 5 % in ${share(parallel)} of ` +
      `${trials}; one of ${per_arm} people in both arms in ${share(crossover)} (${test} test)`,
  ];
}
