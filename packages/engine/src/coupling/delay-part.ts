import type { Part } from './part.ts';

/**
 * A port that arrives later: what is read now is written after whole seconds; until then what was there at
 * the start.
 */
export function delayPart(
  from: string,
  to: { name: string; unit: string },
  seconds: number,
  before: number,
): Part {
  const ring = new Float64Array(Math.max(1, Math.round(seconds))).fill(before);
  return {
    name: `${from} later`,
    reads: [from],
    writes: [to],
    begin: (ports) => ports.write(to.name, before),
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
