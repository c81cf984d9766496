import {
  comparisons,
  envelope,
  type Notice,
  type PersonScenario,
  personsTable,
  type Scenario,
  summaries,
  type TrialWish,
  trialOf,
} from '@tokos/study';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { writeTraces } from '../output/traces.ts';
import type { Choices } from '../running/choices.ts';
import type { Shell } from '../shell.ts';
import { tableText } from '../terminal/table.ts';
import { type CohortAnswer, cohortText } from './answer.ts';
import { type Lived, livePeople, planOf, type Wanted } from './live.ts';
import { bytesText, needOf, spanText } from './need.ts';

export interface Study extends Wanted {
  readonly title: string;
  readonly trial: TrialWish | undefined;
}

/** People live through a scenario, or through the arms of a trial, and what they left behind is told. */
export async function study(
  wanted: Study,
  choices: Choices,
  overwrite: boolean,
  shell: Shell,
): Promise<void> {
  if (choices.dryRun) return tellNeed(wanted, choices, shell);
  const lived = await livePeople(wanted, choices, shell);
  const answer = answerOf(lived, wanted);
  if (choices.traces && lived.about) {
    const table = await personsTable(lived.cohort, lived.plan, lived.about);
    const report = [...answer.summaries, ...answer.comparisons] as unknown as Parameters<
      typeof writeTraces
    >[1];
    await writeTraces(table, report, choices.traces, overwrite, shell, 'persons');
  }
  if (choices.traces?.to !== '-') await tell(answer, choices, shell);
  if (isAllFailed(lived)) process.exitCode = EXIT.failed;
  if (lived.interrupted) process.exitCode = EXIT.stopped;
}

/** Where nobody could be worked out there is no answer. */
const isAllFailed = ({ cohort: { lives } }: Lived): boolean =>
  lives.length > 0 && lives.every(({ arms }) => arms.some(({ failure }) => failure !== undefined));

function answerOf(lived: Lived, { title, trial }: Study): CohortAnswer {
  const { plan, cohort } = lived;
  const names = plan.arms.map(({ name }) => name);
  return {
    ...lived,
    title,
    summaries: names.flatMap((name, place) => summaries(cohort, place, name)),
    comparisons: names.length > 1 ? comparisons(cohort, names, plan.seed, trialOf(cohort.people, trial)) : [],
  };
}

async function tell(answer: CohortAnswer, choices: Choices, shell: Shell): Promise<void> {
  const warnings = warningsOf(answer);
  if (shell.json) {
    const run = answer.about?.provenance ?? null;
    const results = [...answer.summaries, ...answer.comparisons];
    return shell.printEnvelope(
      envelope(results, { ok: !answer.interrupted && !isAllFailed(answer), run, warnings }),
    );
  }
  await shell.print(cohortText(answer, choices, shell));
  for (const { code, message } of warnings) if (code !== 'run-beyond-evidence') shell.say(message);
  shell.tell(`Sources: ${answer.about?.provenance.sources.join(', ') ?? 'none'}`);
}

/** What is odd about some of the people, counted and never dropped. */
function warningsOf({ about, cohort, interrupted }: CohortAnswer): Notice[] {
  const { lives, people: of } = cohort;
  const beyond = lives.filter(({ arms }) => arms.some((arm) => arm.beyond.length > 0));
  const failed = lives.filter(({ arms }) => arms.some(({ failure }) => failure !== undefined));
  const signals = new Set(beyond.flatMap(({ arms }) => arms.flatMap((arm) => arm.beyond)));
  const reason = failed[0]?.arms.find(({ failure }) => failure !== undefined)?.failure ?? '';
  const found = [
    ...(about?.provenance.beyond_evidence ? [fault('run-beyond-evidence')] : []),
    ...(beyond.length
      ? [fault('cohort-beyond', { count: beyond.length, of, signals: [...signals].join(', ') })]
      : []),
    ...(failed.length ? [fault('cohort-failed', { count: failed.length, of, reason })] : []),
    ...(interrupted ? [fault('cohort-interrupted', { done: lives.length, of })] : []),
  ];
  return found.map(({ code, message }) => ({ code, message }));
}

/** Without letting anybody live but those who show how long it takes. */
async function tellNeed(wanted: Study, choices: Choices, shell: Shell): Promise<void> {
  const threads = Math.min(choices.threads, wanted.people);
  const need = await needOf(planOf(wanted, choices), wanted.people, threads);
  const planned = {
    persons: need.people,
    arms: wanted.arms.length,
    threads,
    expected_time_s: Number(need.seconds.toPrecision(2)),
    expected_memory_bytes: need.bytes,
  };
  if (shell.json) return shell.printEnvelope(envelope([planned]));
  const rows = [
    ['persons', String(need.people)],
    ['arms', String(wanted.arms.length)],
    ['threads', String(threads)],
    ['expected time', `about ${spanText(need.seconds)}`],
    ['expected memory', `about ${bytesText(need.bytes)}`],
  ];
  await shell.print(tableText(rows));
}

export const titleOf = ({ title, person }: PersonScenario): string =>
  title ?? `${person.kind.replaceAll('_', ' ')} at rest`;

/** A scenario that people can live through. */
export function ofPersons(scenario: Scenario, path: string): PersonScenario {
  if (!scenario.preparation) return scenario;
  throw refuse(EXIT.invalid, fault('people-prepared', { path }));
}
