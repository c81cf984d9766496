import type { Part } from './part.ts';

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
  const ring = new Float64Array(Math.max(1, Math.round(seconds)));
  return {
    name: `${from} later`,
    reads: [from],
    writes: [to],
    begin(ports) {
      ring.fill(before ?? ports.read(from));
      ports.write(to.name, ring[0]);
    },
    meet(ports, second) {
      const place = second % ring.length;
      ports.write(to.name, ring[place]);
      ring[place] = ports.read(from);
    },
    save: () => new Uint8Array(ring.buffer.slice(0)),
    load: (saved) => ring.set(new Float64Array(saved.slice().buffer)),
    close: () => undefined,
  };
}
