/** Reading the shared memory by the places of places.ts. */

@inline export function word(at: usize, place: i32): i32 {
  return load<i32>(at + (<usize>place << 2));
}
@inline export function real(at: usize, place: i32): f32 {
  return load<f32>(at + (<usize>place << 2));
}
@inline export function four(at: usize, place: i32): v128 {
  return v128.load(at + (<usize>place << 2));
}
@inline export function keep(at: usize, place: i32, value: v128): void {
  v128.store(at + (<usize>place << 2), value);
}
/** One factor in all four lanes. */
@inline export function all(at: usize, place: i32): v128 {
  return v128.load32_splat(at + (<usize>place << 2));
}
@inline export function turned(x: v128, k: i32): v128 {
  return v128.or(i32x4.shl(x, k), i32x4.shr_u(x, 32 - k));
}
/** x to a whole power of at least 1, by products from the left. */
@inline export function power(x: f32, n: i32): f32 {
  let value = x;
  for (let i = 1; i < n; i++) value *= x;
  return value;
}
