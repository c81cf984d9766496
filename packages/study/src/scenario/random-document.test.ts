import type { Fault } from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { edited, original } from '../../tests/random-slip.ts';
import { readScenario } from './scenario.ts';

/** More of them where there is time, as with `TOKOS_DOCUMENTS=20000`. */
const DOCUMENTS = Number(process.env.TOKOS_DOCUMENTS ?? 1000);
const SIGNS = [
  ...'\t \r\n \ufeff \0 &a *a ? !!binary !!timestamp !x %YAML --- ... - { } [ ] |'.split(' '),
  ...'>- <<: : # " \' @ ` , \\'.split(' '),
  '%YAML 1.1\n',
  '---\n',
  '- ',
  '? ',
  ': ',
  '\n',
  '',
];
/** A text into which a hand has slipped. */
const slipped = fc
  .tuple(original, fc.boolean(), fc.nat(), fc.nat(12), fc.constantFrom(...SIGNS))
  .map(([written, isYaml, place, cut, sign]) => {
    const text = isYaml ? stringify(written) : JSON.stringify(written, undefined, 1);
    const at = place % text.length;
    return `${text.slice(0, at)}${sign}${text.slice(at + cut)}`;
  });
const anyDocument = fc.oneof(
  edited.map((written) => stringify(written)),
  edited.map((written) => stringify(written).replaceAll('\n', '\r\n')),
  slipped,
);

/** What is wrong with a sentence as a sentence; what the person wrote stands in it as it was. */
function slips({ message, slots }: Fault, text: string): string[] {
  const own = new Set(['expected', 'example', 'hint', 'most', 'low', 'unit', 'bag']);
  const theirs = Object.entries(slots).flatMap(([name, slot]) => (own.has(name) ? [] : [String(slot)]));
  const bare = theirs
    .filter((slot) => slot !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((sentence, slot) => sentence.replaceAll(slot, 'x'), message);
  const held: readonly (readonly [string, boolean])[] = [
    ['it is one line', !/[\p{Cc}\u2028\u2029]/u.test(message)],
    ['it does not shout', !bare.includes('!')],
    ['it stops once, with nothing before the stop', !/\.\.|\s[.,;:?]|[,;:]\.|\? *\./.test(bare)],
    ['it has single blanks', !/\s\s|^\s|\s$/.test(bare)],
    ['it ends', /[.?]$/.test(message)],
    [
      'it has no gap left',
      !/\{(?:given|key|expected|low|most|name|hint|unit|example|problem|line)\}/.test(bare),
    ],
    [
      'it speaks no JavaScript',
      !/\[object|\bundefined\b|\bNaN\b|\bInfinity\b|\bfunction\b|Error\b/.test(bare),
    ],
    ['it blames nobody', !/\b(?:invalid|illegal|bad|wrong|mistake|fail(?:ed|ure)?|forbidden)\b/i.test(bare)],
    ['it is short', message.length <= 520],
    ['it does not repeat a unit', !/(\bmU\/min|\bmin|\bs|\bpmol\/L) \1\b/.test(bare)],
  ];
  return held.filter(([, holds]) => !holds).map(([what]) => `${what}: ${message}\n${text}`);
}

/** Seconds that this thread has worked. */
const worked = (): number => process.threadCpuUsage().user / 1e6;

test(`${DOCUMENTS} documents that are nearly right are read or refused in whole sentences, at once`, () => {
  const seen = new Set<string>();
  let slowest = 0;
  fc.assert(
    fc.property(anyDocument, (text) => {
      const before = worked();
      const { scenario, refusals } = readScenario(text);
      slowest = Math.max(slowest, worked() - before);
      expect(scenario === undefined).toBe(refusals.length > 0);
      for (const { fault, path } of refusals) {
        seen.add(fault.code);
        expect(slips(fault, text)).toEqual([]);
        expect(Array.isArray(path)).toBe(true);
      }
    }),
    { numRuns: DOCUMENTS },
  );
  expect(slowest).toBeLessThan(1);
  // enough of them are wrong in enough ways
  expect(seen.size).toBeGreaterThan(15);
});
