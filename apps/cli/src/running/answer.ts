import type { Provenance, ReportLine, Run, Table } from '@tokos/study';
import { printNumber } from '@tokos/units';
import { fault } from '../fault.ts';
import type { Shell } from '../shell.ts';
import { bold, faint } from '../terminal/screen.ts';
import { harmless } from '../terminal/streams.ts';
import { lengthOf, tableText, wrapped } from '../terminal/table.ts';
import { cellsText } from './cells.ts';
import type { Choices } from './choices.ts';
import { levelText, movedLevels } from './level.ts';
import { shownUnit } from './shown-units.ts';

/** What a run found, for a reader: title, report, plots with their numbers, and what it rests on. */
export interface Answer {
  readonly run: Run;
  readonly table: Table;
  readonly report: readonly ReportLine[];
  readonly about: Provenance;
  /** How many parameters have a say in this run. */
  readonly inPlay: number;
}

export function answerText(answer: Answer, choices: Choices, shell: Shell): string {
  const levels = movedLevels(answer.table);
  return [
    titleLine(answer, shell),
    '\n',
    reportText(answer, choices),
    ...levels.map((level) => `\n${levelText(level, answer.table, choices, shell.screen)}`),
    '\n',
    ...restsOn(answer).map((line) => `${wrapped(line, shell.screen.width)}\n`),
  ].join('');
}

function titleLine({ run, about }: Answer, { screen }: Shell): string {
  const { person, preparation } = run.scenario;
  const untitled = person
    ? `${person.kind.replaceAll('_', ' ')} at rest`
    : preparation.kind.replaceAll('_', ' ');
  const title = harmless(run.scenario.title ?? untitled);
  const dot = screen.unicode ? '·' : '-';
  const year = about.tokos.split('.').slice(0, 2).join('.');
  const made = [`model ${year}`, `seed ${about.seed}`, about.engine].join(` ${dot} `);
  const room = screen.width - lengthOf(title) - lengthOf(made);
  const between = room >= 2 ? ' '.repeat(room) : '\n';
  return `${bold(title, screen)}${between}${faint(made, screen)}\n`;
}

function reportText({ report, run }: Answer, { units }: Choices): string {
  const rows = report.map(({ name, value, unit, reason }) => {
    const isOxytocin = !/carbetocin|atosiban/.test(name) && run.scenario.measure[name]?.unit === undefined;
    const shown = known(unit) ? shownUnit(unit, isOxytocin, units) : { unit, factor: 1 };
    return [
      harmless(name),
      value === null ? '-' : printNumber(value * shown.factor),
      shown.unit,
      reason ?? '',
    ];
  });
  return tableText(rows);
}

/** A paper's own unit, such as uU/mL, is shown as it was asked for. */
const known = (unit: string): boolean => !/U(?:\/|$)/.test(unit) || unit.includes('{');

/** The parameters in play are looked for in the body; those of its cells are not among them. */
const unCounted = ({ neurons, document }: Provenance): string =>
  neurons === 'prescribed' || Object.hasOwn(document as object, 'preparation')
    ? ''
    : ' Their own parameters are not counted below.';

/** What a reader must know before believing any of it. */
function restsOn({ about, inPlay }: Answer): string[] {
  const { assumed } = about;
  const are = assumed.length === 1 ? 'is' : 'are';
  return [
    cellsText(about.neurons, about.cells) + unCounted(about),
    assumed.length === 0
      ? `None of the ${inPlay} parameters in play is assumed.`
      : `${assumed.length} of ${inPlay} parameters in play ${are} assumed: ${assumed.join(', ')} ` +
        `(tokos explain ${assumed[0]})`,
    ...(about.beyond_evidence ? [fault('run-beyond-evidence').message] : []),
    'A simulation, not advice on dosing.',
  ];
}
