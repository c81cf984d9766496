import { type Appointment, agendaOf } from '../scenario/agenda.ts';
import type { Entry } from '../scenario/entries.ts';

/** Where a diary stands, as plain values for a checkpoint. */
export interface DiaryMemory {
  readonly done: number;
  /** Lines that waited and began: when [s], and how many appointments had been kept by then. */
  readonly begun: readonly (readonly [place: number, at: number, done: number])[];
}

/**
 * What is due, in order of time. A line that waits for a condition has no appointments until it begins.
 */
export class Diary {
  readonly #lines: readonly (Entry | undefined)[];
  readonly #length: number;
  #agenda: Appointment[];
  #done = 0;
  #begun: (readonly [place: number, at: number, done: number])[] = [];

  constructor(lines: readonly (Entry | undefined)[], length: number) {
    this.#lines = lines;
    this.#length = length;
    this.#agenda = this.#plain();
  }

  #plain(): Appointment[] {
    const plain = this.#lines.map((line) => (line?.when === undefined ? line : undefined));
    return agendaOf(plain, this.#length);
  }

  /** The time of the next appointment [s]. */
  get next(): number {
    return this.#agenda[this.#done]?.at ?? Infinity;
  }

  /** The next appointment that is due, which counts as kept then. */
  due(now: number): Appointment | undefined {
    return this.next <= now ? this.#agenda[this.#done++] : undefined;
  }

  /** Lines that wait for their condition, with their places. */
  get waiting(): readonly (readonly [place: number, line: Entry & { when: string }])[] {
    return this.#lines.flatMap((line, place) => {
      if (line?.when === undefined || this.#begun.some(([begun]) => begun === place)) return [];
      return [[place, line as Entry & { when: string }] as const];
    });
  }

  /** A line that waited begins; its appointments follow those that were kept before it. */
  begin(place: number, now: number): void {
    this.#begun.push([place, now, this.#done]);
    this.#insert(place, now);
  }

  #insert(place: number, now: number): void {
    const own = this.#lines.map((line, i) => {
      if (i !== place || !line) return undefined;
      const { when: _, ...begun } = line;
      return { ...begun, at_s: [now] };
    });
    const kept = this.#agenda.slice(0, this.#done);
    const rest = [...this.#agenda.slice(this.#done), ...agendaOf(own, this.#length)];
    this.#agenda = [...kept, ...rest.sort((a, b) => a.at - b.at)];
  }

  /** Whether the condition that ends a deed is first looked at now, or less than `within` [s] ago. */
  isWatchedSince(deed: string, now: number, within: number): boolean {
    return this.#agenda.some((a) => a.deed === deed && a.kind === 'watch' && now - a.at < within);
  }

  remember(): DiaryMemory {
    return { done: this.#done, begun: [...this.#begun] };
  }

  recall({ done, begun }: DiaryMemory): void {
    this.#agenda = this.#plain();
    this.#begun = [...begun];
    for (const [place, at, before] of begun) {
      this.#done = before;
      this.#insert(place, at);
    }
    this.#done = done;
  }
}
