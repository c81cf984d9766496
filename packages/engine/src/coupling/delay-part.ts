import type { Part } from './part.ts';
import type { Slot } from './port-table.ts';

/**
 * A port that arrives later: what is read now is written after whole seconds; until then `before`, or what
 * was there at the start.
 */
export function delayPart(
  from: string,
  to: { name: string; unit: string },
  seconds: number,
  before?: number,
): Part {
  let [read, written]: Slot[] = [];
  const ring = new Float64Array(Math.max(1, Math.round(seconds)));
  return {
    name: `${from} later`,
    reads: [from],
    writes: [to],
    begin(ports) {
      [read, written] = [ports.slot(from), ports.slot(to.name)];
      ring.fill(before ?? read.read());
      written.write(ring[0]);
    },
    meet(_ports, second) {
      const place = second % ring.length;
      written.write(ring[place]);
      ring[place] = read.read();
    },
    save: () => new Uint8Array(ring.buffer.slice(0)),
    load: (saved) => ring.set(new Float64Array(saved.slice().buffer)),
    close: () => undefined,
  };
}
