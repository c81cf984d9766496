import type { CohortArm, Comparison, Summary } from '@tokos/study';
import { printNumber } from '@tokos/units';
import { fault } from '../fault.ts';
import type { Choices } from '../running/choices.ts';
import { type Shown, shownUnit } from '../running/shown-units.ts';
import type { Shell } from '../shell.ts';
import { bold, faint } from '../terminal/screen.ts';
import { harmless } from '../terminal/streams.ts';
import { lengthOf, tableText, wrapped } from '../terminal/table.ts';
import { comparisonsText } from './comparison-text.ts';
import type { Lived } from './live.ts';

/** What a cohort found, for a reader: people, differences, and what both rest on. */
export interface CohortAnswer extends Lived {
  readonly title: string;
  readonly summaries: readonly Summary[];
  readonly comparisons: readonly Comparison[];
}

export function cohortText(answer: CohortAnswer, choices: Choices, shell: Shell): string {
  const { arms } = answer.plan;
  return [
    titleLine(answer, shell),
    ...arms.map((arm) => `\n${armText(arm, answer, choices, shell)}`),
    ...comparisonsText(answer.comparisons, (name, unit) => shownAs(name, unit, choices, answer), shell),
    '\n',
    ...restsOn(answer).map((line) => `${wrapped(line, shell.screen.width)}\n`),
  ].join('');
}

function titleLine({ title, plan, cohort }: CohortAnswer, { screen }: Shell): string {
  const dot = screen.unicode ? '·' : '-';
  const finished = cohort.lives.length;
  const people = finished === cohort.people ? `${finished} people` : `${finished} of ${cohort.people} people`;
  const made = [people, `seed ${plan.seed}`, plan.engine].join(` ${dot} `);
  const shown = harmless(title);
  const room = screen.width - lengthOf(shown) - lengthOf(made);
  return `${bold(shown, screen)}${room >= 2 ? ' '.repeat(room) : '\n'}${faint(made, screen)}\n`;
}

const HEADER = ['', 'median', 'mean', 'SD', '2.5 to 97.5 %', '', 'people'];

function armText({ name }: CohortArm, answer: CohortAnswer, choices: Choices, { screen }: Shell): string {
  const own = answer.summaries.filter(({ arm }) => arm === name);
  const rows = own.map((line) => {
    const shown = shownAs(line.name, line.unit, choices, answer);
    const number = (value: number | null): string => numberText(value, shown);
    return [
      harmless(line.name),
      number(line.median),
      number(line.mean),
      number(line.sd),
      line.low === null ? '-' : `${number(line.low)} to ${number(line.high)}`,
      shown.unit,
      line.found === line.people ? String(line.found) : `${line.found} of ${line.people}`,
    ];
  });
  const without = own.flatMap(({ name: measure, without: list }) =>
    list.map(({ reason, people }) => `${measure}: ${people} without a value, ${reason}`),
  );
  const head = answer.plan.arms.length > 1 ? `${bold(name, screen)}\n` : '';
  const notes = without.map((line) => `${wrapped(harmless(line), screen.width, '  ')}\n`);
  return `${head}${tableText(rows, HEADER)}${notes.join('')}`;
}

export const numberText = (value: number | null, { factor }: Shown): string =>
  value === null ? '-' : printNumber(value * factor);

/** Only true levels of oxytocin that no unit was asked for have a second way to be counted. */
function shownAs(name: string, unit: string, { units }: Choices, { plan }: CohortAnswer): Shown {
  const isPlain = !/U\//.test(unit) || unit.includes('{');
  if (!isPlain) return { unit, factor: 1 };
  const isOxytocin = !/carbetocin|atosiban/.test(name);
  const isFree = plan.arms[0]!.scenario.measure[name]?.unit === undefined;
  return shownUnit(unit, isOxytocin && isFree, units);
}

/** What a reader must know before believing any of it. */
function restsOn({ about, plan }: CohortAnswer): string[] {
  if (!about) return ['Nobody was finished.'];
  const { provenance, inPlay, differing } = about;
  const { assumed } = provenance;
  const { neurons } = plan.arms[0]!.scenario.person;
  const alike =
    'No passport of the parameters in play states a spread: all are as the typical one, and chance alone ' +
    'makes the difference.';
  const unlike =
    `People differ in ${differing.length} of ${inPlay.length} parameters in play, each drawn by itself: ` +
    `${differing.join(', ')} (tokos explain ${differing[0]}). Others are those of a typical person.`;
  return [
    differing.length === 0 ? alike : unlike,
    `Cells: ${neurons}. All intervals are of people and chance; what is not known about the numbers is not ` +
      'in them.',
    assumed.length === 0
      ? `None of the ${inPlay.length} parameters in play is assumed.`
      : `${assumed.length} of ${inPlay.length} parameters in play are assumed: ${assumed.join(', ')}`,
    ...(provenance.beyond_evidence ? [fault('run-beyond-evidence').message] : []),
    'A simulation, not advice on dosing.',
  ];
}
