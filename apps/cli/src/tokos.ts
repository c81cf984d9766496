import { type Envelope, envelope, envelopeText } from '@tokos/study';
import { Fault } from '@tokos/units';
import { CommanderError } from 'commander';
import { EXIT, type Exit, exitOf, Refusal, refuse } from './exit.ts';
import { fault } from './fault.ts';
import { type Open, program } from './program.ts';
import { shellOf, type Voice } from './shell.ts';
import { useFault, verbFault } from './terminal/misuse.ts';
import { problemsText } from './terminal/problem.ts';
import { screenOf } from './terminal/screen.ts';
import { harmless, print, talk, watchStreams } from './terminal/streams.ts';
import { ELSEWHERE, PLANNED_VERBS, VERBS } from './verbs.ts';

/** One command, from what was typed to the number it ends with. */
export async function main(typed: readonly string[]): Promise<void> {
  watchStreams();
  try {
    await command(typed);
  } catch (error) {
    process.exitCode = await ended(error, typed);
  }
}

async function command(typed: readonly string[]): Promise<void> {
  const [first] = typed;
  if (first === '--version' || first === '-V') {
    const { versionText } = await import('./version.ts');
    return print(await versionText());
  }
  const verb = first === 'help' ? typed[1] : first;
  if (verb !== undefined && Object.hasOwn(ELSEWHERE, verb)) {
    throw refuse(EXIT.use, fault('key-elsewhere', { given: verb, example: ELSEWHERE[verb]! }), {
      place: 'tokos',
    });
  }
  if (verb !== undefined && PLANNED_VERBS.includes(verb)) {
    throw refuse(EXIT.use, fault('not-built-yet', { given: verb, expected: VERBS.join(', ') }), {
      place: 'tokos',
    });
  }
  if (first === 'help' && verb !== undefined && !isVerb(verb)) {
    throw refuse(EXIT.use, verbFault(verb), { place: 'tokos' });
  }
  const tokos = program(open);
  if (first === undefined || (first === 'help' && verb === undefined)) return print(helpOf(tokos));
  await tokos.parseAsync(typed, { from: 'user' });
}

const isVerb = (word: string): boolean => word === 'help' || VERBS.some((verb) => verb === word);

const helpOf = (tokos: ReturnType<typeof program>): string => {
  let text = '';
  tokos.configureOutput({ writeOut: (piece) => (text += piece) });
  tokos.outputHelp();
  return text;
};

const open: Open = (verb, typed) => {
  const voice: Voice = typed.quiet ? 'quiet' : typed.verbose ? 'verbose' : 'usual';
  const choice = { color: typed.color !== false, ascii: typed.ascii === true };
  const json = typed.json === true || typed.format === 'json';
  return shellOf(verb, screenOf(choice, process.env, process.stdout), voice, json);
};

/** Tells what went wrong: to people on standard error, to programs in the envelope that they asked for. */
async function ended(error: unknown, typed: readonly string[]): Promise<Exit> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
  const refusal = refusalOf(error, typed);
  const { exit, problems } = refusal;
  if (typed.includes('--debug')) talk(harmless((error as Error).stack ?? String(error)));
  if (typed.includes('--json')) await print(envelopeText(failed(refusal)));
  else process.stderr.write(problemsText(problems, typed[0] ?? ''));
  return exit;
}

function refusalOf(error: unknown, typed: readonly string[]): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Fault) return refuse(exitOf(error), error);
  if (error instanceof CommanderError) return refuse(EXIT.use, useFault(error, typed), { place: 'tokos' });
  const reason = error instanceof Error ? error.message : String(error);
  return refuse(EXIT.failed, fault('unexpected', { reason }));
}

const failed = ({ problems, answer }: Refusal): Envelope => {
  const notices = problems.map(({ fault: { code, message, path }, file, line }) => ({
    code,
    message,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(path !== undefined && { path }),
  }));
  return envelope(answer?.results ?? [], {
    ...answer,
    ok: false,
    warnings: [...(answer?.warnings ?? []), ...notices],
  });
};
