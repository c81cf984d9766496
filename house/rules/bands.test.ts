import { expect, test } from 'vitest';
import { strayBands, unknownTargets } from './bands.ts';

const HEAD =
  'id,topic,dossier,measure,unit,published,published_spread,low,high,kind,species,source,grade,because';
const row = (id: string, measure: string, high: number, because = '') =>
  `${id},kinetics,03,${measure},L/min,6.4,,4.5,${high},band,human,doi,abstract,${because}`;
const csv = (...rows: string[]) => `${[HEAD, ...rows].join('\n')}\n`;
const agreed = csv(row('thornton', 'clearance', 8.5), row('bolus', 'c_15min', 3));

test('a passport may be fitted to an experiment or to one of its measures', () => {
  const fitted = (...to: string[]) => ({ V1: { known: 'fitted', to }, W: { known: 'assumed' }, f: () => 1 });
  expect(unknownTargets(fitted('thornton', 'bolus.c_15min'), agreed)).toEqual([]);
  expect(unknownTargets(fitted('bolus.c_60min', 'thornton-1990'), agreed)).toEqual([
    expect.stringContaining('V1 is fitted to bolus.c_60min'),
    expect.stringContaining('V1 is fitted to thornton-1990'),
  ]);
});

test('a band that was lost or changed is found, unless a dated reason says why', () => {
  expect(strayBands(agreed, agreed)).toEqual([]);
  expect(strayBands(csv(row('thornton', 'clearance', 8.5)), agreed)).toEqual([
    expect.stringContaining('has lost the row bolus.c_15min'),
  ]);
  const wider = row('thornton', 'clearance', 9);
  expect(strayBands(csv(wider, row('bolus', 'c_15min', 3)), agreed)).toHaveLength(1);
  const because = '[changed 2026-11-20: the paper has an erratum with 7.6]';
  const reasoned = row('thornton', 'clearance', 9, because);
  expect(strayBands(csv(reasoned, row('bolus', 'c_15min', 3)), agreed)).toEqual([]);
});
