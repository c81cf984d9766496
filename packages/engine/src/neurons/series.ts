/**
 * 2^-f from -1/2 to 1/2, to 1e-8: 1 + f (c1 + f (c2 + ...)). Interpolated at Chebyshev's points, in single
 * precision.
 */
export const SERIES: readonly [number, number, number, number, number, number] = [
  -0.6931471824645996, 0.24022650718688965, -0.055503569543361664, 0.009618083015084267,
  -0.0013390863314270973, 0.00015453163359779865,
];
