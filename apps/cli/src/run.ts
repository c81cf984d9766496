import { envelope, type Notice, reportOf, type Scenario, tracesOf, withReport } from '@tokos/study';
import { EXIT, exitOf, Refusal, refuse } from './exit.ts';
import { fault } from './fault.ts';
import { mayWrite } from './output/question.ts';
import { writeTraces } from './output/traces.ts';
import type { Typed } from './program.ts';
import { type Answer, answerText } from './running/answer.ts';
import { type Choices, choicesOf } from './running/choices.ts';
import { aboutOf, live, personOf } from './running/person.ts';
import { plannedEnvelope, plannedText } from './running/planned.ts';
import { rowsUntil } from './running/sound-part.ts';
import { readGiven } from './scenario/reading.ts';
import type { Shell } from './shell.ts';

/** One person lives through a scenario. */
export async function run(given: string, typed: Typed, shell: Shell): Promise<void> {
  const choices = choicesOf(typed);
  const read = await readGiven(given, choices.edits);
  const people = choices.people ?? read.scenario.people;
  if (people !== undefined || read.scenario.arms) {
    return ofPeople(given, read.scenario, people, choices, shell);
  }
  const scenario = withReport(
    choices.seed === undefined ? read.scenario : { ...read.scenario, seed: choices.seed },
  );
  if (choices.dryRun) {
    return shell.json
      ? shell.printEnvelope(await plannedEnvelope(scenario, choices))
      : shell.print(await plannedText(scenario, choices));
  }
  const overwrite = await mayWrite(choices);
  const person = await personOf(scenario, choices, shell);
  const ending = await live(person, choices, shell);
  const about = aboutOf(person);
  const table = tracesOf(person.run, about, choices.assay);
  if (ending.failure) {
    const sound = rowsUntil(table, ending.sound);
    if (choices.traces) await writeTraces(sound, [], choices.traces, overwrite, shell);
    throw new Refusal(exitOf(ending.failure), [{ fault: ending.failure }], { run: about });
  }
  const report = reportOf(person.run, choices.assay);
  const answer: Answer = { run: person.run, table, report, about, inPlay: person.inPlay.list.length };
  if (choices.traces) await writeTraces(table, report, choices.traces, overwrite, shell);
  if (choices.traces?.to !== '-') await tell(answer, choices, ending.interrupted, shell);
  if (ending.interrupted) process.exitCode = EXIT.stopped;
}

/** Many people, or the arms of a trial. */
async function ofPeople(
  given: string,
  read: Scenario,
  people: number | undefined,
  choices: Choices,
  shell: Shell,
): Promise<void> {
  const { ofPersons, study, titleOf } = await import('./cohort/study.ts');
  const { armsOf } = await import('@tokos/study');
  const scenario = ofPersons(read, given);
  if (people === undefined) {
    const arms = Object.keys(scenario.arms ?? {}).join(', ');
    throw refuse(EXIT.invalid, fault('arms-alone', { arms }));
  }
  const seed = choices.seed ?? scenario.seed;
  const wanted = { title: titleOf(scenario), arms: armsOf(scenario), people, seed, trial: scenario.trial };
  await study(wanted, choices, await mayWrite(choices), shell);
}

async function tell(answer: Answer, choices: Choices, interrupted: boolean, shell: Shell): Promise<void> {
  const warnings: Notice[] = [
    ...(answer.about.beyond_evidence ? [noticeOf('run-beyond-evidence')] : []),
    ...answer.run.notices.map(({ code, message }) => ({ code, message })),
    ...(interrupted ? [noticeOf('interrupted')] : []),
  ];
  if (shell.json) {
    return shell.printEnvelope(envelope(answer.report, { ok: !interrupted, run: answer.about, warnings }));
  }
  await shell.print(answerText(answer, choices, shell));
  for (const { message } of answer.run.notices) shell.say(message);
  const { solver, tokos, model } = answer.about;
  const how = solver.name === 'rk4' ? `step ${solver.step} s` : `tolerance ${solver.tolerance}`;
  shell.tell(`Tokos ${tokos}, equations ${model}; ${solver.name}, ${how}; ${answer.run.count.steps} steps.`);
  shell.tell(`Sources: ${answer.about.sources.join(', ')}`);
}

function noticeOf(code: 'run-beyond-evidence' | 'interrupted'): Notice {
  return { code, message: fault(code).message };
}
