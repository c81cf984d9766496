export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** The unpacked bytes; `too-large` as soon as they pass the limit, nothing where they do not unpack. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array | 'too-large' | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > limit) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(part.value);
    }
  } catch {
    return undefined;
  }
  return joined(parts, length);
}

/**
 * Bits after the end of the packed stream are read by nobody, so a change there would pass unseen. The packer
 * leaves them 0: where clearing the highest set bit of the last byte changes nothing, that bit is a stray
 * one.
 */
export async function hasStrayBits(bytes: Uint8Array<ArrayBuffer>, meant: Uint8Array): Promise<boolean> {
  const last = bytes.at(-1) ?? 0;
  if (last === 0) return false;
  const cleared = Uint8Array.from(bytes);
  cleared[cleared.length - 1] = last & ~(1 << (31 - Math.clz32(last)));
  const other = await inflate(cleared, meant.length);
  return other instanceof Uint8Array && same(other, meant);
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
