import { envelope, INTENDED_USE, type Notice, spikeReport, VERSION } from '@tokos/study';
import type { Typed } from './program.ts';
import { answerText } from './recording/answer.ts';
import { beside } from './recording/beside.ts';
import { choicesOf } from './recording/choices.ts';
import { resultsOf } from './recording/results.ts';
import { readRecording } from './recording/source.ts';
import type { Shell } from './shell.ts';
import { problemsText } from './terminal/problem.ts';

/** What a laboratory's own recording of spikes says: rates, intervals, hazard, dispersion, bursts. */
export async function spikes(given: string, typed: Typed, shell: Shell): Promise<void> {
  const choices = choicesOf(typed);
  const model = choices.beside === undefined ? undefined : beside(choices.beside);
  const { name, recording } = await readRecording(given, choices, shell);
  const { trains, oddities } = recording;
  const report = spikeReport(trains);
  const own = model && { set: choices.beside!, report: spikeReport(await model(trains)) };
  if (shell.json) {
    const warnings = oddities.map(({ code, message }): Notice => ({ code, message, file: name }));
    const run = { tokos: VERSION, intended_use: INTENDED_USE } as const;
    return shell.printEnvelope(envelope(resultsOf(name, recording, report, own), { run, warnings }));
  }
  const odd = problemsText(
    oddities.map((fault) => ({ fault, file: name })),
    shell.verb,
  );
  if (odd !== '') shell.say(odd.trimEnd());
  return shell.print(answerText(name, recording, report, own, shell.screen));
}
