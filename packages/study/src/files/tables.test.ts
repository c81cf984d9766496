import { expect, test } from 'vitest';
import { WOMAN } from '../../tests/lived.ts';
import { ASSAYS } from '../assay/assays.ts';
import { manifestOf } from '../run/manifest.ts';
import { ParametersInPlay } from '../run/parameters-in-play.ts';
import { startRun } from '../run/run.ts';
import { USUAL_SOLVER } from '../run/solvers.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { columnName, unitInName } from './column-name.ts';
import { formatOf } from './formats.ts';
import { fromCsv } from './from-csv.ts';
import { fromJson } from './from-json.ts';
import { fromNdjson } from './from-ndjson.ts';
import { fromParquet } from './from-parquet.ts';
import { provenanceOf } from './provenance.ts';
import { reportOf, withReport } from './report.ts';
import { tracesOf } from './trace-table.ts';

async function lived(deed: object, person: unknown = WOMAN) {
  const scenario = withReport(scenarioFrom({ tokos: 1, person, max: '1 h', do: [deed], seed: 3 }));
  const run = await startRun(scenario, { every: 60 });
  const inPlay = new ParametersInPlay(run);
  run.advance();
  inPlay.look(run);
  const manifest = manifestOf(
    scenario,
    run.model,
    { seed: 3, engine: 'wasm', solver: USUAL_SOLVER },
    run.neurons,
  );
  return {
    run,
    names: inPlay.list.map(({ name }) => name),
    about: provenanceOf(manifest, scenario, inPlay.list),
  };
}
const drip = { infusion: { drug: 'oxytocin', rate: '10 mU/min' } };

test('the unit of a column stands at the end of its name', () => {
  expect(columnName('plasma_oxytocin', 'pmol/L')).toBe('plasma_oxytocin_pmol_per_l');
  expect(columnName('placenta', '1')).toBe('placenta');
  const known = [
    'time_s',
    'plasma_oxytocin_pmol_per_l',
    'oxytocinase_iu_per_ml',
    'oxytocin_pg_per_ml',
    'rate_mu_per_min',
  ];
  expect(known.map(unitInName)).toEqual(['s', 'pmol/L', 'IU{oxytocinase}/mL', 'pg/mL', 'mU{oxytocin}/min']);
  expect(['oxt', 'placenta', 'per', '_', ''].map(unitInName)).toEqual(Array(5).fill(undefined));
});

test('what a laboratory would have read stands beside the truth, with nothing below its limit', async () => {
  const { run, about } = await lived(drip);
  const table = tracesOf(run, about, 'extracted_ria');
  expect(table.columns.map(({ name }) => name)).toEqual([
    'time_s',
    'plasma_oxytocin_pmol_per_l',
    'plasma_oxytocin_read_by_extracted_ria_pg_per_ml',
    'secretion_pmol_per_min',
    'infusion_pmol_per_min',
    'clearance_l_per_min',
  ]);
  const read = table.columns[2]!.values as Float64Array;
  expect(read.some((value) => value > ASSAYS.extracted_ria.limit)).toBe(true);
  expect(read.every((value) => Number.isNaN(value) || value >= ASSAYS.extracted_ria.limit)).toBe(true);
  const end = reportOf(run, 'extracted_ria').find(
    ({ name }) => name === 'plasma_oxytocin_start_read_by_extracted_ria',
  );
  expect(end?.value ?? Number.NaN).toBe(read[0]);
});

test('a scenario that asks for nothing is told of every level that it moves', async () => {
  const { run } = await lived({ bolus: { drug: 'carbetocin', dose: '100 ug' } });
  const lines = reportOf(run);
  expect(lines.map(({ name, unit }) => `${name} ${unit}`)).toContain('plasma_carbetocin_max pmol/L');
  expect(lines.find(({ name }) => name === 'plasma_oxytocin_start')?.value).toBeCloseTo(1.886, 9);
});

test('in play is what could change the run, and no drug that nobody was given', async () => {
  const dripped = await lived(drip);
  expect(dripped.names).toContain('plasma.V1');
  expect(dripped.names).not.toContain('routes.k_nose');
  expect(dripped.names.filter((name) => /^carbetocin|^atosiban|oxytocinase/.test(name))).toEqual([]);
  expect((await lived({ nasal: { drug: 'oxytocin', dose: '24 IU' } })).names).toContain('routes.k_nose');
  const pregnant = await lived(drip, { kind: 'pregnant_woman', weeks: 39, neurons: 'prescribed' });
  expect(pregnant.names).toContain('oxytocinase.A_full');
  expect(pregnant.about.assumed).toContain('oxytocinase.GA_half');
  expect(pregnant.about.sources).toContain('10.1152/ajpregu.1990.259.1.r21');
});

test('the ending of a name says the form of a file', () => {
  expect(formatOf('a/b.Parquet')).toBe('parquet');
  expect(() => formatOf('a.xlsx')).toThrow(expect.objectContaining({ code: 'format-unknown' }));
});

test('a file that is no table is refused in one sentence', async () => {
  const refused = { code: 'table-form' };
  const bytes = Uint8Array.from('PAR1, but not really PAR1', (letter) => letter.charCodeAt(0));
  await expect(fromParquet(bytes)).rejects.toMatchObject(refused);
  expect(() => fromNdjson('null\n1\n')).toThrow(expect.objectContaining(refused));
  expect(() => fromJson('null')).toThrow(expect.objectContaining(refused));
  for (const read of [fromCsv, fromJson, fromNdjson]) {
    for (const text of ['', '{"results":3}', 'a,b\n1\n', 'a\n"1', '# \n']) {
      expect(() => read(text), `${read.name} of ${text}`).toThrow(expect.objectContaining(refused));
    }
  }
});

test('a table of somebody else takes its units from the names of its columns', () => {
  const { columns } = fromCsv('time_min,oxt_pg_per_ml,who\r\n0,1.5,a\r\n10,,"b, c"\r\n');
  expect(columns.map((c) => (c.kind === 'number' ? c.unit : 'words'))).toEqual(['min', 'pg/mL', 'words']);
  expect(columns[1]!.values).toEqual(Float64Array.of(1.5, Number.NaN));
  expect(columns[2]!.values).toEqual(['a', 'b, c']);
});
