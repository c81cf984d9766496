import type { Part } from './part.ts';
import type { PortTable } from './port-table.ts';

/** What a meeting must remember so that a resumed run goes on with the same bits. */
export interface MeetingMemory {
  readonly next: number;
  readonly ports: readonly (readonly [port: string, value: number])[];
  readonly parts: readonly Uint8Array[];
}

/**
 * The parts of a person meet at every whole second, in the order in which they act on each other; then each
 * lives through the second alone, with what the others gave at its beginning.
 */
export class Meeting {
  readonly #ports: PortTable;
  readonly #parts: readonly Part[];
  #next = 0;

  constructor(ports: PortTable, parts: readonly Part[]) {
    this.#ports = ports;
    this.#parts = parts;
    ports.look();
    for (const part of parts) part.begin(ports);
  }

  get any(): boolean {
    return this.#parts.length > 0;
  }
  get ports(): PortTable {
    return this.#ports;
  }

  /** Meets, if `time` [s] is the second of the next meeting. */
  at(time: number): void {
    if (time !== this.#next || !this.any) return;
    this.#ports.look();
    for (const part of this.#parts) part.meet(this.#ports, time);
    this.#next = time + 1;
  }

  save(): MeetingMemory {
    return { next: this.#next, ports: this.#ports.save(), parts: this.#parts.map((part) => part.save()) };
  }
  load(saved: MeetingMemory): void {
    this.#next = saved.next;
    this.#ports.load(saved.ports);
    this.#parts.forEach((part, i) => {
      part.load(saved.parts[i]);
    });
  }
  close(): void {
    for (const part of this.#parts) part.close();
  }
}
