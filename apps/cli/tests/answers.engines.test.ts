import { expect, test } from 'vitest';
import { builtTokos, DRIP } from './tokos.ts';

const tokos = builtTokos();
const answer = tokos.answer.bind(tokos);
const INTENDED_USE =
  'Tokos is a model for education and research. It is not a medical device and must not be used for ' +
  "decisions about any person's care.";

test('the help lists what is built, says the intended use, and opens verbs with three examples', async () => {
  const help = await answer(['--help']);
  expect(await answer([])).toBe(help);
  expect(help).toContain(INTENDED_USE);
  const verbs = [...help.matchAll(/^ {2}([a-z]+) \[/gm)].map(([, verb]) => verb!);
  expect(verbs).toEqual([
    'run',
    'compare',
    'check',
    'explain',
    'list',
    'atlas',
    'claims',
    'spikes',
    'new',
    'serve',
    'help',
  ]);
  for (const verb of verbs.slice(0, -1)) {
    const lines = (await answer(['help', verb])).split('\n');
    expect(lines.slice(0, 4)).toEqual([...Array(3).fill(expect.stringMatching(/^ {2}tokos .*/)), '']);
    expect(lines.slice(0, 3).join(' ')).toContain(`tokos ${verb}`);
    expect(lines).toContain(INTENDED_USE);
    expect(await answer([verb, '--help'])).toBe(lines.join('\n'));
  }
});

test('the version names program, model and the fingerprint of its equations', async () => {
  expect(await answer(['--version'])).toMatch(
    /^tokos 2026\.1\.0, model 2026\.1\nwhole-body [0-9a-f]{16} \(wasm, reference, interpreted\)\n$/,
  );
});

test('run prints a title, the report, a plot with its numbers and what it all rests on', async () => {
  tokos.put('drip.yaml', DRIP);
  const out = await answer(['run', 'drip.yaml']);
  const [title] = out.split('\n');
  expect(title).toMatch(/^A drip {20,}model 2026\.1 · seed 7 · wasm$/);
  expect(title).toHaveLength(80);
  expect(out).toMatch(/^plasma_oxytocin_max {2,}12\.\d+ {2}pmol\/L$/m);
  expect(out).toContain('plasma oxytocin, pmol/L\n');
  expect(out).toMatch(/[\u2801-\u28ff]{5}/);
  expect(out).toMatch(/^ {7}60 {2,}12\.\d+$/m);
  expect(out).toContain('Secretion is prescribed: it holds the resting level, and no cell runs.');
  expect(out).toMatch(/2 of \d+ parameters in play are assumed: plasma\.W, plasma\.W_ref/);
  for (const line of out.split('\n')) expect(Array.from(line).length, line).toBeLessThanOrEqual(80);
});

test('plain letters where they are asked for, by option, by locale or by a dumb terminal', async () => {
  const plain = await answer(['run', 'drip.yaml', '--ascii']);
  expect(plain).toMatch(/^[ -~\n]*$/);
  for (const env of [{ LC_ALL: 'C' }, { LANG: 'en_US.ISO-8859-1', LC_ALL: '' }, { TERM: 'dumb' }]) {
    expect((await tokos.run(['run', 'drip.yaml'], { env })).out, JSON.stringify(env)).toBe(plain);
  }
});

test('COLUMNS sets the width, FORCE_COLOR and NO_COLOR the letters', async () => {
  const of = async (env: Record<string, string>, ...more: string[]) =>
    (await tokos.run(['run', 'drip.yaml', ...more], { env })).out;
  expect((await of({ COLUMNS: '60' })).split('\n')[0]).toHaveLength(60);
  const bold = '\u001b[1m';
  expect(await of({ FORCE_COLOR: '1' })).toContain(bold);
  expect(await of({ FORCE_COLOR: '1' }, '--no-color')).not.toContain(bold);
  expect(await of({ NO_COLOR: '1' })).not.toContain(bold);
  expect(await of({})).not.toContain(bold);
});

test('--set changes the scenario, --seed its seed; standard input is as good as a file', async () => {
  const set = ['--set', 'infusion.rate=20 mU/min', '--set', 'max=30 min', '--seed', '3'];
  const out = await answer(['run', '-', ...set, '--json'], DRIP);
  const { run, results } = JSON.parse(out) as {
    run: { seed: number; document: object };
    results: { value: number }[];
  };
  expect(run).toMatchObject({
    seed: 3,
    document: { max_s: 1800, do: [{ infusion: { rate_mu_per_min: 20 }, id: 'drip' }] },
  });
  const written = DRIP.replace('10 mU', '20 mU').replace('1 h', '30 min').replace('seed: 7', 'seed: 3');
  expect(await answer(['run', '-', '--json'], written)).toBe(out);
  expect(results[1]!.value).toBeGreaterThan(15);
});

test('an edit may set a time beside a deed, a part of a ladder, a list, a person in one word', async () => {
  const edits = [
    'drip.at=[5 min, 20 min]',
    'drip.for=10 min',
    'person.weight=60 kg',
    'infusion.rate.start=1 mU/min',
  ];
  const ladder = ['infusion.rate.step=1 mU/min', 'infusion.rate.every=5 min', 'infusion.rate.max=4 mU/min'];
  const typed = [...edits, ...ladder].flatMap((edit) => ['--set', edit]);
  const [result] = (
    JSON.parse(await answer(['check', 'drip.yaml', '--json', ...typed])) as { results: object[] }
  ).results;
  expect(result).toMatchObject({
    scenario: {
      person: { kind: 'woman', weight_kg: 60 },
      do: [{ at_s: [300, 1200], for_s: 600, infusion: { rate: { start_mu_per_min: 1, max_mu_per_min: 4 } } }],
    },
  });
});

test('the engines and the order of options make no difference to the numbers; the method may', async () => {
  const of = async (...more: string[]) => {
    const out = await answer(['run', 'drip.yaml', '--format', 'csv', ...more]);
    return out.split('\n').slice(2).join('\n');
  };
  const usual = await of();
  for (const engine of ['wasm', 'reference', 'interpreted']) {
    expect(await of('--engine', engine)).toBe(usual);
  }
  expect(await of('--threads', '3')).toBe(usual);
  expect(await of('--units', 'field', '--quiet')).toBe(usual);
  const other = await of('--solver', 'dormand_prince', '--tolerance', '1e-9');
  expect(other).not.toBe(usual);
  const last = (csv: string) => Number(csv.trimEnd().split('\n').at(-1)!.split(',')[1]);
  expect(last(other) / last(usual)).toBeCloseTo(1, 6);
});

test('what a laboratory would have read stands beside the truth, in the units of the field', async () => {
  const out = await answer(['run', 'drip.yaml', '--assay', 'extracted RIA', '--units', 'field']);
  expect(out).toMatch(/^plasma_oxytocin_start {2,}1\.9 {2}pg\/mL$/m);
  expect(out).toMatch(/^plasma_oxytocin_end_read_by_extracted_ria {2,}[\d.]+ {2}pg\/mL$/m);
  expect(out).toContain('extracted_ria reads, pg/mL');
});

test('a drawn seed is printed, and gives the same again', async () => {
  const unsown = DRIP.replace('seed: 7\n', '');
  const first = await answer(['run', '-', '--json'], unsown);
  const { seed } = (JSON.parse(first) as { run: { seed: number } }).run;
  expect(await answer(['run', '-', '--json'], unsown)).not.toBe(first);
  const again = JSON.parse(await answer(['run', '-', '--json', '--seed', String(seed)], unsown)) as {
    results: unknown;
  };
  expect(again.results).toEqual((JSON.parse(first) as { results: unknown }).results);
});

test('with cells the answer says how they were run, on however many threads', async () => {
  const cells = ['--set', 'person.neurons=spiking', '--set', 'person.cells=24', '--set', 'max=2 min'];
  const spiking = await answer(['run', 'drip.yaml', ...cells]);
  expect(spiking).toContain('24 spiking cells stand for all oxytocin cells');
  expect(await answer(['run', 'drip.yaml', ...cells, '--threads', '2', '--engine', 'reference'])).toBe(
    spiking.replace('wasm', 'reference').replace(/ {5}(?=model)/, ''),
  );
  const surrogate = await answer(['run', 'drip.yaml', '--set', 'person.neurons=surrogate']);
  expect(surrogate).toContain('One rate, a surrogate, stands for all oxytocin cells');
  const { run } = JSON.parse(await answer(['run', 'drip.yaml', ...cells, '--json'])) as { run: object };
  expect(run).toMatchObject({ engine: 'wasm', neurons: 'spiking', cells: 24, kernel: 'wasm', threads: 1 });
});

test('what a million cells need is told before they start; more than fit are refused', async () => {
  const many = (cells: number) => [
    'run',
    'drip.yaml',
    '--set',
    'person.neurons=spiking',
    '--set',
    `person.cells=${cells}`,
  ];
  expect(await answer([...many(1e6), '--dry-run'])).toMatch(/^memory +about 2\d\d MB for the cells$/m);
  const { code, out, err } = await tokos.run(many(1e8));
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/100000000 cells need \d+ MB \(\d+ bytes each\), and \d+ MB can be given\./);
});

test('--dry-run tells what would be run, and runs nothing', async () => {
  const out = await answer(['run', 'drip.yaml', '--dry-run', '--out', 'dry.csv']);
  expect(out).toMatch(
    /^persons +1\nbody time +1 h\nsteps +3600\nsamples +3601\nexpected time +about [\d.e-]+ s\n/,
  );
  expect(out).toContain('expected file  about');
  expect(out).toContain('"rate_mu_per_min": 10');
});

test('atlas compares published with model; an experiment is also a scenario', async () => {
  const out = await answer(['atlas', 'run', 'bolus-1iu-men']);
  expect(out).toMatch(/^bolus-1iu-men {2}One IU/);
  expect(out).toMatch(/^ +unit +published +model +band +verdict$/m);
  expect(await answer(['atlas', 'list', 'kinetics'])).toMatch(/^mcr-term-vs-postpartum +kinetics/m);
  expect(await answer(['atlas', 'show', 'bolus-1iu-men'])).toContain('Source: PMID');
  expect(await answer(['run', 'bolus-1iu-men', '--seed', '1'])).toContain('One IU into a vein');
  expect(await answer(['run', 'bolus-1iu-men', '--seed', '1'])).not.toContain('beyond every experiment');
  const several = await tokos.run(['run', 'mcr-term-vs-postpartum']);
  expect([several.code, several.err]).toEqual([2, expect.stringContaining('[experiment-arms]')]);
});

test('every verb answers in the one envelope', async () => {
  for (const args of [
    ['run', 'drip.yaml'],
    ['run', 'drip.yaml', '--dry-run'],
    ['check', 'drip.yaml'],
    ['explain', 'V1'],
    ['list', 'people'],
    ['list'],
    ['atlas', 'list'],
    ['atlas', 'show', 'bolus-1iu-men'],
    ['atlas', 'run', 'bolus-1iu-men'],
    ['new', 'bolus'],
  ]) {
    const read = JSON.parse(await answer([...args, '--json'])) as {
      ok: boolean;
      results: unknown[];
      warnings: unknown[];
    };
    expect(Object.keys(read), args.join(' ')).toEqual(['ok', 'run', 'results', 'warnings']);
    expect(read.ok).toBe(true);
    expect(read.results.length).toBeGreaterThan(0);
    expect(read.warnings).toEqual([]);
  }
});

test('--verbose tells method and sources on standard error, --quiet nothing', async () => {
  const verbose = await tokos.run(['run', 'drip.yaml', '--verbose']);
  expect(verbose.err).toMatch(/rk4, step 1 s; 3600 steps\.\nSources: .*10\.1152\/ajpregu\.1990\.259\.1\.r21/);
  const quiet = await tokos.run(['run', 'drip.yaml', '--quiet', '--out', 'quiet.csv']);
  expect([quiet.code, quiet.err]).toEqual([0, '']);
});

test('a title cannot steer the terminal', async () => {
  const out = await answer(['run', '-'], DRIP.replace('A drip', '"\\e[2J\\e]0;x\\a drip"'));
  expect(out).toMatch(/^\?\[2J\?\]0;x\? drip/);
});
