import { fault } from '../messages/faults.ts';
import type { CellMode } from '../neurons/neuron-mode.ts';
import type { Engine } from '../run/body-model.ts';
import { begin, type LifeChoice } from '../run/life.ts';
import { Door, guess } from '../scenario/door.ts';
import { plainUnit } from '../scenario/fields.ts';
import { type PersonChoice, readPerson } from '../scenario/person.ts';
import { rangeOf } from '../scenario/range.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { shown } from '../scenario/shown.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { LIVE_PATHS } from './live-paths.ts';
import type { Edit, LivePerson } from './live-person.ts';

/** Who it is; 512 spiking cells unless told otherwise. */
export type LivePersonChoice = Omit<PersonChoice, 'neurons'> & { readonly neurons?: CellMode };

export interface LiveChoice {
  readonly seed?: number;
  /** Edits of an earlier life; replayed at their times they give the same bits. */
  readonly edits?: readonly Edit[];
  readonly engine?: Engine;
  readonly threads?: number;
  /** Hears the spikes of each second. */
  readonly told?: NonNullable<LifeChoice['told']>;
}

/** What a live person shows. */
const SHOWN = [
  'plasma_oxytocin',
  'secretion',
  'infusion',
  'clearance',
  'oxytocinase',
  'oxytocin_received',
  'oxytocin_cleared',
  'firing_rate',
  'burst',
  'dendritic_store',
  'terminal_release',
  'central_oxytocin',
] as const;
const DAY = 86_400;
const LONGEST = 400 * DAY;

/** Starts somebody who lives on until told to stop. */
export async function startLivePerson(who: LivePersonChoice, choice: LiveChoice = {}): Promise<LivePerson> {
  const person = personFrom(who);
  const seed = choice.seed ?? 0;
  if (!(Number.isSafeInteger(seed) && seed >= 0)) throw fault('seed-form', { given: shown(seed) });
  const scenario: Scenario = { tokos: 1, person, max_s: LONGEST, do: [], measure: {}, report: [] };
  const life = await begin(scenario, {
    ...(choice.engine && { engine: choice.engine }),
    ...(choice.threads !== undefined && { threads: choice.threads }),
    ...(choice.told && { told: choice.told }),
    seed,
    person: 0,
  });
  const { director, simulation, meeting } = life;
  const edits: Edit[] = [];
  const waiting = [...(choice.edits ?? [])].sort((a, b) => a.at_s - b.at_s);
  const shownPorts = SHOWN.map((name) => SIGNALS[name]!.port);

  function act(edit: Edit): Edit {
    const path = checked(edit);
    if (path.sets === 'vein') director.setRate(edit.path, path.vein, edit.value * path.factor);
    else meeting.ports.write(path.port, edit.value);
    edits.push(edit);
    return edit;
  }
  function catchUp(to: number): void {
    while (waiting[0] && waiting[0].at_s <= to) {
      const edit = waiting.shift()!;
      director.advance(edit.at_s);
      act(edit);
    }
    director.advance(to);
  }
  for (const edit of waiting) checked(edit);
  catchUp(0);

  return {
    signals: SHOWN.map((name) => ({ name, unit: SIGNALS[name]!.unit, about: SIGNALS[name]!.about })),
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

function checked({ at_s, path, value }: Edit) {
  const known = Object.hasOwn(LIVE_PATHS, path) ? LIVE_PATHS[path] : undefined;
  if (!known) {
    const paths = Object.keys(LIVE_PATHS);
    throw fault('path-unknown', {
      given: shown(path),
      expected: paths.join(', '),
      hint: guess(path, paths),
    });
  }
  const { least, greatest } = known;
  if (!(typeof value === 'number' && value >= least && value <= greatest)) {
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
