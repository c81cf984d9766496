import type { Meeting, Simulation, Slot } from '@tokos/engine';
import type { Layout } from '@tokos/language';
import { type Fault, printNumber } from '@tokos/units';
import { fault } from '../messages/faults.ts';
import type { Appointment } from '../scenario/agenda.ts';
import { type Condition, holds, readCondition, signalsOfCondition } from '../scenario/conditions.ts';
import type { Entry } from '../scenario/entries.ts';
import type { PersonScenario } from '../scenario/scenario.ts';
import { EVERY_SIGNAL, PORTS } from '../scenario/signals.ts';
import { Diary, type DiaryMemory } from './diary.ts';
import { Doses, type DosesMemory } from './doses.ts';
import { type PlainShares, plain, type Shares, sumWith } from './shares.ts';

/** Where a director stands, as plain values for a checkpoint. */
export interface DirectorMemory {
  readonly diary: DiaryMemory;
  readonly rates: PlainShares;
  readonly levels: PlainShares;
  readonly watched: readonly (readonly [deed: string, place: number])[];
  readonly ended: readonly string[];
  readonly idle: readonly string[];
  readonly short: readonly (readonly [deed: string, wanted: number])[];
  readonly met: boolean;
  readonly doses: DosesMemory;
}

const MEETING = 1;
const HOUR = 3600;
const NOBODY: readonly (readonly [deed: string, place: number])[] = [];

/** What of a scenario is carried out here; what is done to a preparation is done by its parts. */
type Carried = Pick<PersonScenario, 'max_s' | 'until'> & {
  readonly do: readonly (Entry | undefined)[];
};

/**
 * Carries a scenario out on a living person: appointments are exact stops; conditions are looked at every
 * second after them, and then the parts with clocks of their own live the next second. The rate of a vein is
 * the sum of the deeds that run into it, added in the order in which they began; so is the level of a port,
 * up to the greatest that the port knows.
 */
export class Director {
  readonly #scenario: Carried;
  readonly #simulation: Simulation;
  readonly #layout: Layout;
  readonly #meeting: Meeting;
  readonly #diary: Diary;
  readonly #until: Condition | undefined;
  readonly #doses = new Doses();
  #rates: Shares = new Map();
  #levels: Shares = new Map();
  /** Something waits for the condition that begins it. */
  #waits: boolean;
  #watched = new Map<string, number>();
  #ended = new Set<string>();
  /** Deeds whose condition held as they began. */
  #idle = new Set<string>();
  /** Titrations at their greatest rate, and what they have not come to there. */
  #short = new Map<string, number>();
  readonly #slots = new Map<string, Slot>();
  /** The scenario's own `until` has come true. */
  #met = false;

  constructor(scenario: Carried, simulation: Simulation, layout: Layout, meeting: Meeting) {
    this.#scenario = scenario;
    this.#simulation = simulation;
    this.#layout = layout;
    this.#meeting = meeting;
    this.#diary = new Diary(scenario.do, scenario.max_s);
    this.#waits = this.#diary.waiting.length > 0;
    this.#until = scenario.until === undefined ? undefined : conditionOf(scenario.until);
    this.#refuseForeign();
  }

  /** A condition may look only at what this person has. */
  #refuseForeign(): void {
    const texts = [this.#scenario.until, ...this.#scenario.do.flatMap((line) => [line?.when, line?.until])];
    for (const text of texts) {
      for (const signal of text === undefined ? [] : signalsOfCondition(conditionOf(text))) {
        if (this.#meeting.ports.has(EVERY_SIGNAL[signal]!.port)) continue;
        throw fault('condition-signal', { given: signal, hint: '' });
      }
    }
  }

  get finished(): boolean {
    return this.#met || this.#simulation.time >= this.#scenario.max_s;
  }
  /** What was given of each drug so far. */
  get given(): ReturnType<Doses['upTo']> {
    return this.#doses.upTo(this.#simulation.time);
  }
  /** Whether the run ended because its `until` came true. */
  get met(): boolean {
    return this.#met;
  }

  /** Lives on to `to` [s], or to the end of the scenario. */
  advance(to: number): void {
    const end = Math.min(to, this.#scenario.max_s);
    this.#attend();
    while (this.#simulation.time < end && !this.#met) {
      const now = this.#simulation.time;
      const watching = this.#watched.size > 0 || this.#waits || this.#until !== undefined;
      const stops = watching || this.#meeting.any;
      const second = stops ? Math.floor(now / MEETING + 1) * MEETING : Infinity;
      this.#meeting.at(now);
      this.#simulation.advance(Math.min(end, this.#diary.next, second));
      this.#attend();
    }
  }

  /**
   * Does what is due now, then looks at the conditions, at whole seconds only: one that holds when its deed
   * begins ends it at once. What one ends may make another come true, so it looks until nothing ends; asked
   * twice at one time it does nothing the second time, so that a caller may cut the time anywhere.
   */
  #attend(): void {
    this.#keepAppointments();
    if (!Number.isInteger(this.#simulation.time / MEETING)) return;
    while (this.#look());
  }

  /** Another rate for a vein from now on, beside what the scenario gives: for a hand on a pump. */
  setRate(deed: string, vein: string, rate: number): void {
    this.#give(deed, vein, rate);
  }

  #keepAppointments(): void {
    const now = this.#simulation.time;
    for (let a = this.#diary.due(now); a; a = this.#diary.due(now)) {
      if (a.kind === 'end') this.#end(a.deed);
      else if (this.#ended.has(a.deed)) continue;
      else if (a.kind === 'watch') this.#watched.set(a.deed, a.place);
      else if (a.kind === 'rate') this.#give(a.deed, a.vein, a.rate);
      else if (a.kind === 'climb') this.#climb(a);
      else if (a.kind === 'level') this.#hold(a.deed, a.port, a.level);
      else this.#lay(a.depot, a.amount);
    }
  }

  #give(deed: string, vein: string, rate: number): void {
    const total = sumWith(this.#rates, vein, deed, rate);
    const place = this.#layout.inputs.findIndex((i) => i.name === vein);
    this.#simulation.act({ set: [[place, total]] });
    this.#doses.runs(vein, total, this.#simulation.time);
  }

  /** A titration goes on where what it aims at has not come yet. */
  #climb({ deed, vein, by, most, unless, place }: Extract<Appointment, { kind: 'climb' }>): void {
    const { ports } = this.#meeting;
    const { id } = this.#scenario.do[place]!;
    ports.look();
    if (ports.read(unless.port) >= unless.level) {
      this.#short.delete(id);
      return;
    }
    const rate = this.#rates.get(vein)?.get(deed) ?? 0;
    if (rate >= most) this.#short.set(id, unless.level);
    this.#give(deed, vein, Math.min(rate + by, most));
  }

  #hold(deed: string, port: string, level: number): void {
    const total = sumWith(this.#levels, port, deed, level);
    this.#meeting.ports.write(port, Math.min(total, PORTS[port]!.range![1]));
  }

  #lay(depot: string, amount: number): void {
    const place = this.#layout.states.findIndex((s) => s.name === depot);
    this.#simulation.act({ add: [[place, amount]] });
    this.#doses.laid(depot, amount, this.#simulation.time);
  }

  #end(deed: string): void {
    this.#watched.delete(deed);
    this.#ended.add(deed);
    for (const [vein, deeds] of this.#rates) if (deeds.has(deed)) this.#give(deed, vein, 0);
    for (const [port, deeds] of this.#levels) if (deeds.has(deed)) this.#hold(deed, port, 0);
  }

  /** What waited for its condition begins. */
  #beginWaiting(): boolean {
    const now = this.#simulation.time;
    const begin = this.#diary.waiting.filter(
      ([, { at_s, when }]) => at_s[0]! <= now && holds(conditionOf(when), this.#value),
    );
    for (const [place] of begin) this.#diary.begin(place, now);
    if (begin.length > 0) this.#keepAppointments();
    this.#waits = this.#diary.waiting.length > 0;
    return begin.length > 0;
  }

  /** Whether anything has begun or come to its end. */
  #look(): boolean {
    if (this.#watched.size === 0 && !this.#waits && (!this.#until || this.#met)) return false;
    this.#meeting.ports.look();
    if (this.#waits && this.#beginWaiting()) return true;
    const ended = this.#watched.size === 0 ? NOBODY : this.#thoseWhoEnd();
    const isOver = !this.#met && this.#until !== undefined && holds(this.#until, this.#value);
    for (const [deed, place] of ended) {
      if (this.#beginsNow(deed)) this.#idle.add(this.#scenario.do[place]!.id);
      this.#end(deed);
    }
    if (isOver) {
      this.#met = true;
      // a run that ends where it begins has its one sample
      this.#simulation.advance(this.#simulation.time);
    }
    return ended.length > 0 || isOver;
  }

  #beginsNow(deed: string): boolean {
    return this.#diary.isWatchedSince(deed, this.#simulation.time, MEETING);
  }

  /** What a reader of the results should know of how the scenario went. */
  get notices(): readonly Fault[] {
    const time = `${printNumber(this.#simulation.time / HOUR)} h`;
    const told = (place: number) => this.#scenario.do[place]!;
    const idle = [
      ...[...this.#idle].map((id) => fault('deed-ended-at-once', { id })),
      ...[...this.#short].map(([id, level]) => fault('contractions-never', { id, level, time })),
    ];
    if (!this.finished || this.#met) return idle;
    const waiting = [...this.#watched.values()].map((place) =>
      fault('deed-never-ended', { id: told(place).id, until: told(place).until!, time }),
    );
    const never = this.#diary.waiting.map(([, { id, when }]) =>
      fault('deed-never-began', { id, when, time }),
    );
    const { until } = this.#scenario;
    return [
      ...idle,
      ...waiting,
      ...never,
      ...(until === undefined ? [] : [fault('until-never', { until, time })]),
    ];
  }

  #thoseWhoEnd(): readonly (readonly [deed: string, place: number])[] {
    return [...this.#watched].filter(([, place]) =>
      holds(conditionOf(this.#scenario.do[place]!.until!), this.#value),
    );
  }

  /** What a condition reads. */
  readonly #value = (signal: string): number => {
    const slot = this.#slots.get(signal) ?? this.#meeting.ports.slot(EVERY_SIGNAL[signal]!.port);
    this.#slots.set(signal, slot);
    return slot.read();
  };

  remember(): DirectorMemory {
    return {
      diary: this.#diary.remember(),
      rates: plain(this.#rates),
      levels: plain(this.#levels),
      watched: [...this.#watched],
      ended: [...this.#ended],
      idle: [...this.#idle],
      short: [...this.#short],
      met: this.#met,
      doses: this.#doses.remember(),
    };
  }

  recall(memory: DirectorMemory): void {
    this.#diary.recall(memory.diary);
    this.#waits = this.#diary.waiting.length > 0;
    this.#rates = new Map(memory.rates.map(([vein, deeds]) => [vein, new Map(deeds)]));
    this.#levels = new Map(memory.levels.map(([port, deeds]) => [port, new Map(deeds)]));
    this.#watched = new Map(memory.watched);
    this.#ended = new Set(memory.ended);
    this.#idle = new Set(memory.idle);
    this.#short = new Map(memory.short);
    this.#met = memory.met;
    this.#doses.recall(memory.doses);
  }
}

const read = new Map<string, Condition>();
function conditionOf(text: string): Condition {
  const known = read.get(text) ?? readCondition(text);
  read.set(text, known);
  return known;
}
