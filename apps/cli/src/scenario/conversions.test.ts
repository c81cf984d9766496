import { canonicalText, readDocument, scenarioIn } from '@tokos/study';
import { expect, test } from 'vitest';
import { conversionsOf } from './conversions.ts';

test('every quantity is shown as it was written and as it is kept', () => {
  const document = readDocument(`tokos: 1
person: { kind: woman, weight: 60000 g }
max: 2 h
start: "06:00"
do:
  - infusion: { drug: oxytocin, bag: 10 IU/L, rate: 20 mL/h }
    at: ["06:10", 30 min]
    for: 5 min
`);
  const { scenario } = scenarioIn(document);
  const found = conversionsOf(document.value, JSON.parse(canonicalText(scenario!)));
  expect(found.map(({ path, written, key, value }) => `${path} ${written} -> ${key} ${value}`)).toEqual([
    'person.weight 60000 g -> weight_kg 60',
    'max 2 h -> max_s 7200',
    'do[0].infusion.rate 20 mL/h -> rate_mu_per_min 3.33333',
    'do[0].at[0] 06:10 -> at_s 600',
    'do[0].at[1] 30 min -> at_s 1800',
    'do[0].for 5 min -> for_s 300',
  ]);
});
