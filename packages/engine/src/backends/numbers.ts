/**
 * The memory of a population as arrays. `floats` lies over `ints` in single precision and is apart in
 * double.
 */
export interface Numbers {
  readonly floats: Float32Array | Float64Array;
  readonly ints: Int32Array;
  readonly halves: Int16Array;
  readonly doubles: Float64Array;
  readonly bytes: Uint8Array;
}

/** `Math.fround` for single precision, which is what the other kernels use; nothing for double. */
export type Round = (x: number) => number;
