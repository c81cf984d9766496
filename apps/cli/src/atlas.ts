import { type ExperimentRow, experiments, pageOf, runExperiments, TOPICS } from '@tokos/atlas';
import { bodyModel, envelope, INTENDED_USE, VERSION } from '@tokos/study';
import { Fault, nearest } from '@tokos/units';
import { closingText, comparisonText, pageText } from './comparing/comparison.ts';
import { EXIT, exitOf, Refusal, refuse } from './exit.ts';
import { fault } from './fault.ts';
import type { Typed } from './program.ts';
import type { Shell } from './shell.ts';
import { tableText } from './terminal/table.ts';

const WAYS = ['list', 'show', 'run'] as const;

/** Published experiments against the model. Without a way it lists them; a name alone is run. */
export async function atlas(
  how: string | undefined,
  names: readonly string[],
  typed: Typed,
  shell: Shell,
): Promise<void> {
  if (how === 'page')
    throw refuse(EXIT.use, fault('not-built-yet', { given: how, expected: WAYS.join(', ') }));
  if (how === undefined || how === 'list') return listExperiments(shell, names);
  if (how === 'show') return show(names, shell);
  if (how !== 'run') {
    const near = nearest(how, WAYS);
    const slots = { key: 'atlas', given: how, expected: WAYS.join(', '), hint: ` Did you mean '${near}'?` };
    if (near) throw refuse(EXIT.use, fault('unknown-choice', slots));
  }
  return compared(how === 'run' ? names : [how, ...names], typed.strict === true, shell);
}

/** Every experiment that is built in, or those of some topics. */
export async function listExperiments(shell: Shell, topics: readonly string[] = []): Promise<void> {
  const all = (await experiments(topics.length > 0 ? topics : undefined)).map(({ id, topic, title }) => ({
    id,
    topic,
    title,
  }));
  if (shell.json) return shell.printEnvelope(envelope(all));
  return shell.print(tableText(all.map(({ id, topic, title }) => [id, topic, title])));
}

async function show(names: readonly string[], shell: Shell): Promise<void> {
  if (names.length === 0) {
    const slots = {
      verb: 'atlas show',
      expected: 'the id of an experiment',
      example: 'tokos atlas show bolus-1iu-men',
    };
    throw refuse(EXIT.use, fault('argument-missing', slots));
  }
  const rows = await named(() => runExperiments({ ids: names }));
  const all = await experiments();
  const pages = rows.map((row) => pageOf(all.find(({ id }) => id === row.id)!, row));
  if (shell.json) return shell.printEnvelope(envelope(pages, { run: await madeBy() }));
  return shell.print(pages.map((page) => pageText(page, shell.screen)).join('\n'));
}

async function compared(names: readonly string[], isStrict: boolean, shell: Shell): Promise<void> {
  const stop = { aborted: false };
  const interrupt = (): void => {
    if (stop.aborted) process.exit(EXIT.stopped);
    stop.aborted = true;
    shell.say('Finishing the experiment in hand; Ctrl+C once more stops at once.');
  };
  process.on('SIGINT', interrupt);
  const onRow = (row: ExperimentRow): void => {
    if (!shell.json) void shell.print(comparisonText(row, shell.screen));
  };
  const rows = await named(() => runExperiments(choiceOf(names), { onRow, signal: stop }));
  const run = await madeBy();
  const strays = rows.filter(({ met }) => !met);
  if (!shell.json) await shell.print(closingText(rows));
  if (isStrict && strays.length > 0) {
    const ids = strays.map(({ id }) => id).join(', ');
    const problem = { fault: fault('verdict-outside', { count: strays.length, of: rows.length, ids }) };
    throw new Refusal(EXIT.verdict, [problem], { results: rows, run });
  }
  if (shell.json) await shell.printEnvelope(envelope(rows, { ok: !stop.aborted, run }));
  if (stop.aborted) process.exitCode = EXIT.stopped;
}

/** A path has a slash or ends in .yaml; a topic is one of a few words; everything else is an id. */
function choiceOf(names: readonly string[]) {
  const isPath = (name: string): boolean => /[/\\]|\.ya?ml$/.test(name);
  const isTopic = (name: string): boolean => (TOPICS as readonly string[]).includes(name);
  const paths = names.filter(isPath);
  const topics = names.filter((name) => !isPath(name) && isTopic(name));
  const ids = names.filter((name) => !isPath(name) && !isTopic(name));
  return {
    ...(paths.length > 0 && { paths }),
    ...(topics.length > 0 && { topics }),
    ...(ids.length > 0 && { ids }),
  };
}

/** A name that does not exist is a wrong use; a file that cannot be read is not. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    throw refuse(mistake.code.endsWith('-unknown') ? EXIT.use : exitOf(mistake), mistake);
  }
}

async function madeBy() {
  const { layout } = await bodyModel();
  return {
    tokos: VERSION,
    model: layout.hash,
    engine: 'wasm',
    intended_use: INTENDED_USE,
  } as const;
}
