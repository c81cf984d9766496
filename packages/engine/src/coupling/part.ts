import type { PortTable } from './port-table.ts';

/**
 * A part of a person with a clock of its own: it meets the others once a second, and lives through that
 * second alone.
 */
export interface Part {
  readonly name: string;
  /** Ports that it sets, with the unit of each. */
  readonly writes: readonly { readonly name: string; readonly unit: string }[];
  readonly reads: readonly string[];
  /** Once, before the first second and after the parts before it: finds its own rest and writes its ports. */
  begin(ports: PortTable): void;
  /** Reads its ports, lives the second that begins at `second` [s], writes its ports. */
  meet(ports: PortTable, second: number): void;
  /** Everything that it needs to go on with the same bits. */
  save(): Uint8Array;
  load(saved: Uint8Array): void;
  /** Gives back threads and memory. */
  close(): void;
}
