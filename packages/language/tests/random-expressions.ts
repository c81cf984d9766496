import fc from 'fast-check';

/** What a text over pure numbers means, worked out without the compiler. */
export interface Meant {
  readonly text: string;
  readonly value: (x: number, y: number) => number;
}
type Truth = Omit<Meant, 'value'> & { readonly value: (x: number, y: number) => boolean };

/** `form` holds an A, and a B where there are two values. */
const formed = <V>(
  form: string,
  of: readonly fc.Arbitrary<Meant>[],
  mean: (a: number, b: number) => V,
): fc.Arbitrary<{ readonly text: string; readonly value: (x: number, y: number) => V }> =>
  fc.tuple(...of).map(([a, b]) => ({
    text: form.replace(/[AB]/g, (letter) => (letter === 'A' ? a : b).text),
    value: (x, y) => mean(a.value(x, y), b?.value(x, y)),
  }));

/** Random expressions over x and y that stay away from poles, with every function of the language. */
export const expressions: fc.Arbitrary<Meant> = fc.letrec<{ number: Meant; truth: Truth }>((tie) => {
  const n = tie('number');
  const t = tie('truth');
  const above = formed('(1 + abs(A))', [n], (a) => 1 + Math.abs(a));
  const small = formed('tanh(A)', [n], (a) => Math.tanh(a));
  const joined = (form: string, mean: (a: boolean, b: boolean) => boolean): fc.Arbitrary<Truth> =>
    fc.tuple(t, t).map(([a, b]) => ({
      text: form.replace(/[AB]/g, (letter) => (letter === 'A' ? a : b).text),
      value: (x, y) => mean(a.value(x, y), b.value(x, y)),
    }));
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Meant>({ text: 'x', value: (x) => x }, { text: 'y', value: (_, y) => y }),
      fc.integer({ min: 0, max: 9 }).map((k) => ({ text: `${k}`, value: () => k })),
      formed('(A + B)', [n, n], (a, b) => a + b),
      formed('(A - B)', [n, n], (a, b) => a - b),
      formed('(A*B)', [n, n], (a, b) => a * b),
      formed('(A/B)', [n, above], (a, b) => a / b),
      formed('-(A)', [n], (a) => -a),
      formed('(A)^3', [n], (a) => a ** 3),
      formed('(A)^-2', [above], (a) => a ** -2),
      formed('(A)^0', [n], () => 1),
      formed('A^B', [above, small], (a, b) => a ** b),
      formed('min(A, B, 7)', [n, n], (a, b) => Math.min(a, b, 7)),
      formed('max(A, B)', [n, n], (a, b) => Math.max(a, b)),
      formed('abs(A)', [n], (a) => Math.abs(a)),
      formed('pos(A)', [n], (a) => Math.max(a, 0)),
      formed('exp(A)', [small], (a) => Math.exp(a)),
      formed('log(A)', [above], (a) => Math.log(a)),
      formed('log10(A)', [above], (a) => Math.log10(a)),
      formed('sqrt(A)', [above], (a) => Math.sqrt(a)),
      formed('sin(A)', [small], (a) => Math.sin(a)),
      formed('cos(A)', [small], (a) => Math.cos(a)),
      small,
      formed('hill(A, B, 3)', [above, above], (a, b) => a ** 3 / (b ** 3 + a ** 3)),
      formed('hill(A, B, 2.5)', [above, above], (a, b) => a ** 2.5 / (b ** 2.5 + a ** 2.5)),
      formed('twice(A)', [n], (a) => 2 * a),
      fc.tuple(t, n, n).map(([c, a, b]) => ({
        text: `if(${c.text}, ${a.text}, ${b.text})`,
        value: (x: number, y: number) => (c.value(x, y) ? a.value(x, y) : b.value(x, y)),
      })),
    ),
    truth: fc.oneof(
      { depthSize: 'small' },
      formed('A < B', [n, n], (a, b) => a < b),
      formed('A <= B', [n, n], (a, b) => a <= b),
      formed('A > B', [n, n], (a, b) => a > b),
      formed('A >= B', [n, n], (a, b) => a >= b),
      joined('((A) and (B))', (a, b) => a && b),
      joined('((A) or (B))', (a, b) => a || b),
      joined('not (A)', (a) => !a),
    ),
  };
}).number;
