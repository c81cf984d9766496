import { ASSAY_NAMES, ENGINES, INTENDED_USE, SOLVERS } from '@tokos/study';
import { Command } from 'commander';
import type { Shell } from './shell.ts';
import { STARTING_KINDS } from './starting/scenarios.ts';
import { print } from './terminal/streams.ts';
import { EXAMPLES, EXITS, type Verb } from './verbs.ts';

/** Options as they were typed; each verb reads its own. */
export type Typed = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
export type Open = (verb: Verb, typed: Typed) => Shell;

const ABOUT: Readonly<Record<Verb, string>> = {
  run: 'one person lives through a scenario',
  compare: 'the same people go through two scenarios, or through the arms of one',
  check: 'says whether a scenario is sound, how it was read and what it leaves to be assumed',
  explain:
    'tells what a name means: a parameter, signal, deed, person, drug, assay, component, error; ' +
    'or prints a form as JSON Schema: schema (of scenarios), json (of answers)',
  list: 'shows what there is: people, deeds, drugs, signals, observables, assays, parameters, ...',
  atlas: 'published experiments against the model',
  claims: 'what is said about oxytocin, whether it holds, and how sure that is',
  spikes: "what a laboratory's own recording of spikes says: intervals, hazard, dispersion, bursts",
  new: `a commented scenario to start from: ${STARTING_KINDS.join(', ')}`,
  serve: 'the app in the browser, from this machine',
};

/** The command line as it is typed. What a verb does is loaded when it is called, and not before. */
export function program(open: Open): Command {
  const tokos = new Command('tokos')
    .description('The human oxytocin system as running code.')
    .usage('<verb> [options]')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void print(text), writeErr: () => {} })
    .option('-V, --version', 'program, model and the fingerprint of its equations')
    .helpCommand('help [verb]', 'three examples and the options of a verb')
    .addHelpText('after', `\nTo begin: tokos new bolus | tokos run -\nEnds with ${EXITS}\n\n${INTENDED_USE}`);

  const verb = (name: Verb, words: string): Command =>
    tokos
      .command(`${name} ${words}`.trim())
      .description(ABOUT[name])
      .addHelpText('before', `${EXAMPLES[name].map((line) => `  ${line}`).join('\n')}\n`)
      .addHelpText('after', `\n${INTENDED_USE}`);

  spoken(lived(scenario(verb('run', '<scenario>')))).action((name: string, typed: Typed) =>
    import('./run.ts').then((v) => v.run(name, typed, open('run', typed))),
  );
  spoken(lived(scenario(verb('compare', '<scenario> [other]')))).action(
    (name: string, other: string | undefined, typed: Typed) =>
      import('./compare.ts').then((v) => v.compare(name, other, typed, open('compare', typed))),
  );
  spoken(scenario(verb('check', '<scenario>'))).action((name: string, typed: Typed) =>
    import('./check.ts').then((v) => v.check(name, typed, open('check', typed))),
  );
  spoken(verb('explain', '<name>')).action((name: string, typed: Typed) =>
    import('./explain.ts').then((v) => v.explain(name, open('explain', typed))),
  );
  spoken(verb('list', '[what]')).action((what: string | undefined, typed: Typed) =>
    import('./list.ts').then((v) => v.list(what, open('list', typed))),
  );
  spoken(
    verb('atlas', '[list|show|run] [names...]').option(
      '--strict',
      'ends with 4 where an experiment ends otherwise than expected',
    ),
  ).action((how: string | undefined, names: string[], typed: Typed) =>
    import('./atlas.ts').then((v) => v.atlas(how, names, typed, open('atlas', typed))),
  );
  spoken(verb('claims', '[name]')).action((name: string | undefined, typed: Typed) =>
    import('./claims/claims.ts').then((v) => v.claims(name, open('claims', typed))),
  );
  spoken(
    verb('spikes', '<recording>')
      .option('--duration <time>', 'of the recording, with its unit: "850 s"; its last spike unless given')
      .option('--cell <column>', 'tells the cells apart; a number where the file has no header')
      .option('--time <column>', 'holds the times; a number where the file has no header')
      .option('--unit <unit>', 'of the times, s or ms, where the name of the column does not say')
      .option('--beside <set>', "the model's own cell beside it: maicas2018, flat_hazard"),
  ).action((name: string, typed: Typed) =>
    import('./spikes.ts').then((v) => v.spikes(name, typed, open('spikes', typed))),
  );
  spoken(verb('new', '<kind>')).action((kind: string, typed: Typed) =>
    import('./new.ts').then((v) => v.fresh(kind, open('new', typed))),
  );
  spoken(
    verb('serve', '')
      .option('--port <n>', 'the first free one from 8080 unless given')
      .option('--host <name>', 'an address of this machine; only this machine itself can look unless given')
      .option('--open', 'opens the browser'),
  ).action((typed: Typed) => import('./serve.ts').then((v) => v.serve(typed, open('serve', typed))));
  return tokos;
}

const edit = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

const scenario = (command: Command): Command =>
  command.option('--set <path=value>', 'changes the scenario: infusion.rate="20 mU/min"; repeatable', edit);

/** What lets somebody live, and where the answer goes. */
const lived = (command: Command): Command =>
  command
    .option('--people <n>', 'so many people instead of one typical person, drawn from published spreads')
    .option('--threads <n>', 'for the cells, or shared by the people; the same bits on any number')
    .option('--seed <n>', 'overrides the seed of the scenario; without any, one is drawn and printed')
    .option('--out <file>', 'writes the traces; - is standard output')
    .option('--format <form>', 'table, json, csv, ndjson or parquet; from the name of the file unless given')
    .option('--force', 'overwrites what exists')
    .option('--yes', 'answers questions with yes')
    .option('--checkpoint <file>', 'saves the run every 2 s, and goes on from there after a crash')
    .option('--dry-run', 'only tells what would be run')
    .option('--engine <name>', ENGINES.join(', '))
    .option('--solver <name>', SOLVERS.join(', '))
    .option('--step <time>', 'of rk4, with its unit: "1 s"')
    .option('--tolerance <n>', 'of dormand_prince and rodas3, relative')
    .option('--assay <name>', `what a laboratory would have read: ${ASSAY_NAMES.join(', ')}`)
    .option('--units <kind>', 'si (pmol/L) or field (pg/mL), on the screen')
    .option('--progress <kind>', 'auto, bar, lines, json or none');

/** What every verb understands. */
const spoken = (command: Command): Command =>
  command
    .option('--json', 'the answer as JSON: { ok, run, results, warnings }; see `tokos explain json`')
    .option('--quiet', 'only errors beside the answer')
    .option('--verbose', 'method and assumptions beside the answer')
    .option('--debug', 'where in the code an error arose')
    .option('--ascii', 'plain letters in plots')
    .option('--no-color', 'no bold or faint letters');
