import { LIVING } from '@tokos/body';
import { drawnPerson } from '../cohorts/drawn-person.ts';
import { fault } from '../messages/faults.ts';
import type { CellMode } from '../neurons/neuron-mode.ts';
import { type Engine, modelOf } from '../run/body-model.ts';
import { begin, type LifeChoice } from '../run/life.ts';
import { Door, guess } from '../scenario/door.ts';
import { plainUnit } from '../scenario/fields.ts';
import { type PersonChoice, readPerson } from '../scenario/person.ts';
import { rangeOf } from '../scenario/range.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { shown } from '../scenario/shown.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { type Course, courses } from './courses.ts';
import { LIVE_PATHS, type LivePath } from './live-paths.ts';
import type { Edit, LivePerson } from './live-person.ts';
import { shownOf } from './shown-signals.ts';

/** Who it is; 512 spiking cells unless told otherwise. */
export type LivePersonChoice = Omit<PersonChoice, 'neurons'> & { readonly neurons?: CellMode };

export interface LiveChoice {
  readonly seed?: number;
  /** Which person of a cohort, with numbers drawn for her; the typical person where it is not said. */
  readonly drawn?: number;
  /** Edits of an earlier life; replayed at their times they give the same bits. */
  readonly edits?: readonly Edit[];
  readonly engine?: Engine;
  readonly threads?: number;
  /** Hears the spikes of each second. */
  readonly told?: NonNullable<LifeChoice['told']>;
}

const DAY = 86_400;
const LONGEST = 400 * DAY;

/** Starts somebody who lives on until told to stop. */
export async function startLivePerson(who: LivePersonChoice, choice: LiveChoice = {}): Promise<LivePerson> {
  const person = personFrom(who);
  const seed = choice.seed ?? 0;
  if (!(Number.isSafeInteger(seed) && seed >= 0)) throw fault('seed-form', { given: shown(seed) });
  const scenario: Scenario = { tokos: 1, person, max_s: LONGEST, do: [], measure: {}, report: [] };
  const chance = { seed, person: choice.drawn ?? 0 };
  const own =
    choice.drawn === undefined
      ? undefined
      : drawnPerson(await modelOf(scenario, choice.engine), person, chance).numbers;
  const life = await begin(
    scenario,
    {
      ...(choice.engine && { engine: choice.engine }),
      ...(choice.threads !== undefined && { threads: choice.threads }),
      ...(choice.told && { told: choice.told }),
      ...chance,
    },
    undefined,
    own,
  );
  const { director, simulation, meeting } = life;
  const edits: Edit[] = [];
  const waiting = [...(choice.edits ?? [])].sort((a, b) => a.at_s - b.at_s);
  const names = shownOf(person.kind);
  const shownPorts = names.map((name) => SIGNALS[name]!.port);
  const running = courses((port, level) => meeting.ports.write(port, level));

  function act(edit: Edit): Edit {
    const path = checked(edit, person);
    if (path.sets === 'vein') director.setRate(edit.path, path.vein, edit.value * path.factor);
    else if (path.sets === 'port') meeting.ports.write(path.port, edit.value);
    else if (path.sets === 'course') running.begin(courseOf(path, edit));
    else
      for (const [port, level] of Object.entries(path.levels(edit.value))) meeting.ports.write(port, level);
    edits.push(edit);
    return edit;
  }
  /** Lives on to `to`, and ends on the way what comes to its end. */
  function liveTo(to: number): void {
    while (running.next <= to) {
      director.advance(running.next);
      running.end(simulation.time);
    }
    director.advance(to);
  }
  function catchUp(to: number): void {
    while (waiting[0] && waiting[0].at_s <= to) {
      const edit = waiting.shift()!;
      liveTo(edit.at_s);
      act(edit);
    }
    liveTo(to);
  }
  for (const edit of waiting) checked(edit, person);
  catchUp(0);

  return {
    signals: names.map((name) => ({ name, unit: SIGNALS[name]!.unit, about: SIGNALS[name]!.about })),
    get time_s() {
      return simulation.time;
    },
    edits,
    advance: (to) => catchUp(Math.floor(to)),
    read(into) {
      meeting.ports.look();
      shownPorts.forEach((port, i) => {
        into[i] = meeting.ports.has(port) ? meeting.ports.read(port) : Number.NaN;
      });
    },
    neurons: life.neurons,
    close: () => meeting.close(),
    change: (path, value) => act({ at_s: simulation.time, path, value }),
  };
}

/** Whoever comes from a link or a form comes through the door. */
function personFrom(who: unknown): PersonChoice {
  const door = new Door({ value: who, lineOf: () => undefined });
  const person = readPerson(door, who, ['person']);
  if (door.refusals[0]) throw door.refusals[0].fault;
  return person!;
}

type CoursePath = Extract<LivePath, { sets: 'course' }>;
const courseOf = ({ port, lasts_s, factor }: CoursePath, { at_s, value }: Edit): Course => ({
  port,
  level: value * factor,
  ends_s: at_s + lasts_s,
});

function checked({ at_s, path, value }: Edit, { kind }: PersonChoice): LivePath {
  const known = Object.hasOwn(LIVE_PATHS, path) ? LIVE_PATHS[path] : undefined;
  if (!known) {
    const paths = Object.keys(LIVE_PATHS);
    throw fault('path-unknown', {
      given: shown(path),
      expected: paths.join(', '),
      hint: guess(path, paths),
    });
  }
  const { least, greatest, whole, people } = known;
  if (people && !people.some((one) => one === kind)) {
    const who = people.map((one) => LIVING[one].noun).join(' or ');
    const slots = { deed: path, who, person: LIVING[kind].noun, kinds: people.join(' or ') };
    throw fault('deed-foreign', slots);
  }
  const fits = typeof value === 'number' && value >= least && value <= greatest;
  if (!fits || (whole && !Number.isInteger(value))) {
    const inUnit = plainUnit(known.unit);
    const given = `${shown(value)} ${inUnit}`;
    throw fault('out-of-range', { key: path, given, expected: rangeOf(value, least, greatest, inUnit) });
  }
  if (!(Number.isInteger(at_s) && at_s >= 0 && at_s <= LONGEST)) {
    const expected = `a whole second from 0 to ${LONGEST}`;
    throw fault('out-of-range', { key: 'at_s', given: `${shown(at_s)} s`, expected });
  }
  return known;
}
