import { randomInt } from 'node:crypto';
import {
  type CheckpointOwner,
  type Manifest,
  manifestOf,
  ParametersInPlay,
  provenanceOf,
  type Run,
  type Scenario,
  samplingOf,
  signalsOfAssay,
  startRun,
} from '@tokos/study';
import { Fault } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import type { Shell } from '../shell.ts';
import { progressOf } from '../terminal/progress.ts';
import { forget, isOf, savedRun, saver } from './checkpoint-file.ts';
import type { Choices } from './choices.ts';
import { hoursToLook, liveThrough } from './pace.ts';

/** Somebody who lives through a scenario, with what is noted on the way. */
export interface Person {
  readonly run: Run;
  readonly manifest: Manifest;
  readonly inPlay: ParametersInPlay;
  readonly owner: CheckpointOwner;
}

const GREATEST_DRAWN_SEED = 2 ** 32;

/** Stands at the beginning, or where an earlier run of the same scenario was saved. */
export async function personOf(scenario: Scenario, choices: Choices, shell: Shell): Promise<Person> {
  const { engine, solver, threads, assay, checkpoint, force } = choices;
  const saved = checkpoint === undefined || force ? undefined : await savedRun(checkpoint);
  const drawn = (): number => saved?.owner.run.seed ?? randomInt(GREATEST_DRAWN_SEED);
  const seed = scenario.seed ?? drawn();
  const every = samplingOf(scenario.max_s);
  const read = signalsOfAssay(assay);
  const run = await startRun(scenario, { engine, solver, threads, seed, every, signals: read });
  const manifest = manifestOf(scenario, run.model, { seed, engine, solver }, run.neurons);
  const signals = run.recording().columns.map(({ name }) => name);
  const person = {
    run,
    manifest,
    inPlay: new ParametersInPlay(run, saved?.inPlay),
    owner: { run: manifest, every, signals },
  };
  if (!saved) return person;
  if (!isOf(saved.owner, person.owner)) {
    const found = `scenario ${saved.owner.run.scenario}, seed ${saved.owner.run.seed}`;
    const expected = `scenario ${manifest.scenario}, seed ${seed}`;
    throw refuse(EXIT.invalid, fault('checkpoint-stranger', { path: checkpoint!, found, expected }));
  }
  run.restore(saved.checkpoint);
  shell.say(`Going on from ${run.time / 3600} h of body time, as saved in ${checkpoint}.`);
  return person;
}

/** How a life ended. */
export interface Ending {
  /** The calculation failed, and why. */
  readonly failure?: Fault;
  /** Until when all was well [s]. */
  readonly sound: number;
  /** Ctrl+C was pressed; the person was finished nevertheless. */
  readonly interrupted: boolean;
}

/** Lives to the end. The first Ctrl+C lets the person be finished, the second stops at once. */
export async function live(person: Person, choices: Choices, shell: Shell): Promise<Ending> {
  const { run, inPlay, owner } = person;
  let interrupted = false;
  let sound = run.time;
  const interrupt = (): void => {
    if (interrupted) process.exit(EXIT.stopped);
    interrupted = true;
    shell.say('Finishing this person and writing; Ctrl+C once more stops at once.');
  };
  const progress = progressOf(choices.progress, shell.voice === 'quiet', run.time);
  const isTimeToLook = hoursToLook(run);
  process.on('SIGINT', interrupt);
  try {
    await liveThrough(run, {
      look: () => {
        sound = run.time;
        if (isTimeToLook(run.time) || run.finished) inPlay.look(run);
      },
      progress: (lived, of) => progress.at(lived, of),
      save: choices.checkpoint === undefined ? () => {} : saver(choices.checkpoint, owner, inPlay),
    });
  } catch (mistake) {
    if (!(mistake instanceof Fault)) throw mistake;
    return { failure: mistake, sound, interrupted };
  } finally {
    progress.end();
  }
  if (choices.checkpoint !== undefined) await forget(choices.checkpoint);
  return { sound, interrupted };
}

/** What the result rests on. */
export const aboutOf = ({ run, manifest, inPlay }: Person) =>
  provenanceOf(manifest, run.scenario, inPlay.list);
