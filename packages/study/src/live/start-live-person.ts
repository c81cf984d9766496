import { Simulation } from '@tokos/engine';
import type { Layout } from '@tokos/language';
import { fault } from '../messages/faults.ts';
import { bodyModel, type Engine } from '../run/body-model.ts';
import { Director } from '../run/director.ts';
import { personNumbers } from '../run/person-setup.ts';
import { askedOf, possibleRanges } from '../run/recorded-signals.ts';
import { solverOf, USUAL_SOLVER } from '../run/solvers.ts';
import { Door, guess } from '../scenario/door.ts';
import { plainUnit } from '../scenario/fields.ts';
import { type PersonChoice, readPerson } from '../scenario/person.ts';
import { rangeOf } from '../scenario/range.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { shown } from '../scenario/shown.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { LIVE_PATHS } from './live-paths.ts';
import type { Edit, LivePerson, Signal } from './live-person.ts';

export interface LiveChoice {
  readonly seed?: number;
  /** Edits of an earlier life; replayed at their times they give the same bits. */
  readonly edits?: readonly Edit[];
  readonly engine?: Engine;
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
] as const;
const DAY = 86_400;
const LONGEST = 400 * DAY;

/** Starts somebody who lives on until told to stop. */
export async function startLivePerson(who: PersonChoice, choice: LiveChoice = {}): Promise<LivePerson> {
  const model = await bodyModel(choice.engine);
  const { layout } = model;
  const person = personFrom(who);
  const seed = choice.seed ?? 0;
  if (!(Number.isSafeInteger(seed) && seed >= 0)) throw fault('seed-form', { given: shown(seed) });
  const scenario: Scenario = { tokos: 1, person, max_s: LONGEST, do: [], measure: {}, report: [] };
  const simulation = new Simulation({
    model,
    ...personNumbers(model, person),
    solver: solverOf(model, USUAL_SOLVER),
    chance: { seed, person: 0 },
    ranges: possibleRanges(layout),
  });
  const director = new Director(scenario, simulation, layout);
  const edits: Edit[] = [];
  const waiting = [...(choice.edits ?? [])].sort((a, b) => a.at_s - b.at_s);
  const places = SHOWN.map((name) => askedOf(layout, name));

  function act(edit: Edit): Edit {
    const path = checked(edit);
    director.setRate(edit.path, path.vein, edit.value * path.factor);
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
    signals: shownSignals(layout),
    get time_s() {
      return simulation.time;
    },
    edits,
    advance: (to) => catchUp(Math.floor(to)),
    read(into) {
      const outputs = simulation.outputs();
      places.forEach(({ kind, place }, i) => {
        into[i] = kind === 'output' ? outputs[place]! : simulation.inputs[place]!;
      });
    },
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

const shownSignals = (layout: Layout): Signal[] =>
  SHOWN.map((name) => {
    const { unit } = askedOf(layout, name);
    return { name, unit, about: SIGNALS[name]!.about };
  });
