import { describe, expect, test } from 'vitest';
import { builtTokos, DRIP } from './tokos.ts';

const tokos = builtTokos();

/** Nothing on standard output, and on standard error exactly these lines. */
async function refused(args: readonly string[], exit: number, lines: readonly string[]): Promise<void> {
  const { code, out, err } = await tokos.run(args);
  expect(err.trimEnd().split('\n')).toEqual(lines);
  expect(out).toBe('');
  expect(code).toBe(exit);
}

describe('wrong use ends with 2', () => {
  test('a verb that is almost right gets the nearest', () =>
    refused(['rnu'], 2, [
      "tokos: There is no verb 'rnu'.  [verb-unknown]",
      '       Expected one of run, compare, check, explain, list, atlas, claims, spikes, new, serve, help. ' +
        "Did you mean 'run'?",
    ]));

  test.each([
    'plan',
    'fit',
    'infer',
    'sensitivity',
    'plot',
    'link',
    'unlink',
    'export',
    'worker',
    'doctor',
    'completion',
  ])('%s is planned and says so', (verb) =>
    refused([verb, 'x.yaml'], 2, [
      `tokos: '${verb}' is planned and not built yet; leave it out.  [not-built-yet]`,
      '       Built are run, compare, check, explain, list, atlas, claims, spikes, new, serve.',
    ]),
  );

  test.each([
    ['cohort', 'Write it as tokos run <scenario> --people 200.'],
    ['trial', 'Write it as tokos compare <scenario> --people 200, with `arms:` in the scenario.'],
  ])('%s has another name', (verb, remedy) =>
    refused([verb, 'x.yaml'], 2, [
      `tokos: '${verb}' has another name here.  [key-elsewhere]`,
      `       ${remedy}`,
    ]),
  );

  test('an option that is almost right gets the nearest', () =>
    refused(['run', 'x.yaml', '--sed', '3'], 2, [
      "tokos: 'tokos run' has no option '--sed'.  [option-unknown]",
      "       See `tokos run --help`. Did you mean '--seed'?",
    ]));

  test('an option before any verb, help for none, and a way of the atlas that is almost right', async () => {
    await refused(['--foo'], 2, [
      "tokos: 'tokos' has no option '--foo'.  [option-unknown]",
      '       See `tokos --help`.',
    ]);
    expect((await tokos.run(['help', 'rnu'])).err).toContain("There is no verb 'rnu'.  [verb-unknown]");
    expect((await tokos.run(['atlas', 'shwo', 'x'])).err).toContain("Did you mean 'show'?");
  });

  test('an option without its value', () =>
    refused(['run', 'x.yaml', '--seed'], 2, [
      'tokos: --seed needs a value.  [option-missing]',
      '       Expected <n>.',
    ]));

  test('a verb without its scenario, and with one word too many', async () => {
    await refused(['run'], 2, [
      'tokos: `tokos run` needs a scenario.  [argument-missing]',
      '       For example `tokos run scenarios/drip.yaml`.',
    ]);
    await refused(['check', 'a.yaml', 'b.yaml'], 2, [
      "tokos: 'b.yaml' is one word too many for `tokos check`.  [argument-extra]",
      '       See `tokos help check`.',
    ]);
  });

  test.each([
    [['--engine', 'generated'], "--engine is 'generated'.", 'Expected one of wasm, reference, interpreted.'],
    [['--threads', '0'], "--threads is '0'.", 'Expected a whole number from 1 to 64.'],
    [['--threads', 'all'], "--threads is 'all'.", 'Expected a whole number from 1 to 64.'],
    [['--solver', 'rk5'], "--solver is 'rk5'.", 'Expected one of rk4, dormand_prince, rodas3 (perhaps rk4).'],
    [['--seed', '-1'], "--seed is '-1'.", 'Expected a whole number from 0 to 9007199254740991.'],
    [['--seed', '1e3'], "--seed is '1e3'.", 'Expected a whole number from 0 to 9007199254740991.'],
    [['--step', '1'], "--step is '1'.", 'Expected a time with its unit from 1 ms to 3600 s, such as "1 s".'],
    [
      ['--step', '2 h'],
      "--step is '2 h'.",
      'Expected a time with its unit from 1 ms to 3600 s, such as "1 s".',
    ],
    [
      ['--solver', 'dormand_prince', '--tolerance', 'small'],
      "--tolerance is 'small'.",
      'Expected a number from 1e-12 to 0.1.',
    ],
    [
      ['--tolerance', '1e-9'],
      "--tolerance is '1e-9'.",
      'Expected --solver dormand_prince or rodas3 beside it, for rk4 has a fixed step.',
    ],
    [['--units', 'pg'], "--units is 'pg'.", 'Expected one of si, field.'],
    [
      ['--progress', 'bars'],
      "--progress is 'bars'.",
      'Expected one of auto, bar, lines, json, none (perhaps bar).',
    ],
  ])('%j is refused', async (options, sentence, remedy) => {
    tokos.put('drip.yaml', DRIP);
    await refused(['run', 'drip.yaml', ...options], 2, [
      `tokos run: ${sentence}  [option-value]`,
      `           ${remedy}`,
    ]);
  });

  test('a form that nobody reads, and one that is not built', async () => {
    await refused(['run', 'drip.yaml', '--out', 'a.xlsx'], 2, [
      "tokos run: The ending of 'a.xlsx' is no known format.  [format-unknown]",
      '           Expected one of .csv, .json, .ndjson, .parquet, or --format beside it.',
    ]);
    expect((await tokos.run(['run', 'drip.yaml', '--format', 'svg'])).err).toContain('[not-built-yet]');
  });

  test('edits that are none, or go nowhere, or could mean two deeds', async () => {
    tokos.put('two.yaml', DRIP.replace('seed: 7', '  - infusion: { drug: oxytocin, rate: 1 mU/min }'));
    const of = async (edit: string) => (await tokos.run(['run', 'two.yaml', '--set', edit])).err;
    expect(await of('rate')).toContain("--set 'rate' is no edit.  [edit-form]");
    expect(await of('infusin.rate=1 mU/min')).toContain("Did you mean 'infusion'?");
    expect(await of('infusion.rate=1 mU/min')).toContain("'infusion' could mean 2 deeds.  [edit-vague]");
    expect(await of('do[7].at=1 min')).toContain('[path-unknown]');
    expect(await of('person.__proto__.x=1')).toContain('[path-unknown]');
  });

  test('a file of experiments that is not there', () =>
    refused(['atlas', 'run', './no.yaml'], 5, [
      "tokos atlas: './no.yaml' cannot be read (there is no such file or folder).  [file-unreadable]",
      '             Check the name.',
    ]));

  test('names that do not exist, and kinds that need organs', async () => {
    expect((await tokos.run(['explain', 'xyzzy'])).err).toContain('[explain-unknown]');
    expect((await tokos.run(['list', 'poeple'])).err).toContain("Did you mean 'people'?");
    expect((await tokos.run(['new', 'labour'])).err).toContain("'labour' is planned and not built yet");
    expect((await tokos.run(['atlas', 'show', 'bolus-1iu-man'])).err).toContain(
      "Did you mean 'bolus-1iu-men'?",
    );
    for (const args of [
      ['explain', 'xyzzy'],
      ['list', 'poeple'],
      ['new', 'labour'],
      ['atlas', 'page'],
    ]) {
      expect((await tokos.run(args)).code, args.join(' ')).toBe(2);
    }
  });

  test('a shared link is not opened yet', () =>
    refused(['run', 'https://example.org/body#s=1.abc.def'], 2, [
      "tokos run: 'a shared link' is planned and not built yet; leave it out.  [not-built-yet]",
      '           Built are a file, - (standard input) and the ids of `tokos atlas list`.',
    ]));
});

describe('a scenario that cannot be run ends with 3', () => {
  test('every mistake in two lines: where, what and the code; below it one remedy', async () => {
    const text = DRIP.replace(/person: .*/, 'persn: woman\nperson: { kind: man, weeks: 3 }')
      .replace('10 mU/min', '20')
      .concat('measure: { peak: { observable: plasma_oxytocn, as: max } }\n');
    tokos.put('bad.yaml', text);
    const { code, out, err } = await tokos.run(['run', 'bad.yaml']);
    expect(err.trimEnd().split('\n')).toEqual([
      "bad.yaml:3   Unknown key 'persn'.  [unknown-key]",
      expect.stringMatching(/^ {13}Expected one of tokos, .*Did you mean 'person'\?$/),
      "bad.yaml:4   A man has no 'weeks'; a pregnant woman or a woman in labour has.  [trait-foreign]",
      '             Remove it or choose another person.',
      expect.stringMatching(
        /^bad\.yaml:7 {3}infusion rate: got "20", a number without a unit.*\[unit-missing\]$/,
      ),
      '             Write the unit, for example 20 mU/min.',
      "bad.yaml:10  There is no observable 'plasma_oxytocn'.  [measure-unknown]",
      "             See `tokos list observables`. Did you mean 'plasma_oxytocin'?",
    ]);
    expect([code, out]).toEqual([3, '']);
    expect((await tokos.run(['check', 'bad.yaml'])).err).toBe(err);
  });

  test('a mistake of --set is told as one of --set', () =>
    refused(['check', 'drip.yaml', '--set', 'infusion.rate=20'], 3, [
      expect.stringMatching(/^--set infusion\.rate: infusion rate: got "20", a number.*\[unit-missing\]$/),
      '                     Write the unit, for example 20 mU/min.',
    ]));

  test('with --json the mistakes stand in the warnings of the one envelope, on standard output', async () => {
    const { code, out, err } = await tokos.run(['check', 'bad.yaml', '--json']);
    const answer = JSON.parse(out) as Record<string, unknown> & { warnings: { code: string }[] };
    expect(Object.keys(answer)).toEqual(['ok', 'run', 'results', 'warnings']);
    expect([code, err, answer.ok, answer.results]).toEqual([3, '', false, []]);
    expect(answer.warnings[0]).toMatchObject({
      code: 'unknown-key',
      file: 'bad.yaml',
      line: 3,
      path: 'persn',
    });
  });
});

test('a calculation that fails ends with 1, and what was finished is written', async () => {
  const far = ['run', 'drip.yaml', '--set', 'max=5 h', '--step', '3600 s', '--out', 'part.csv'];
  const { code, err } = await tokos.run(far);
  expect(err).toMatch(
    /The calculation stopped at 60 min: plasma oxytocin became -\d+ pmol\/L .*\[range-left\]/,
  );
  expect(err).toMatch(/\n {11}Shorten the step\.\n/);
  expect(err).toContain('1 samples of 4 signals were written to part.csv.');
  expect(code).toBe(1);
});

test('an expectation that is not met ends with 4, but only with --strict', async () => {
  tokos.put('bands.csv', BANDS);
  tokos.put('own.yaml', EXPERIMENT);
  const usual = await tokos.run(['atlas', 'run', './own.yaml']);
  expect([usual.code, usual.out]).toEqual([0, expect.stringContaining('outside')]);
  const strict = await tokos.run(['atlas', 'run', './own.yaml', '--strict']);
  expect(strict.code).toBe(4);
  expect(strict.err).toContain(
    '1 of 1 experiments ended otherwise than expected (own-level).  [verdict-outside]',
  );
  const asJson = await tokos.run(['atlas', 'run', './own.yaml', '--strict', '--json']);
  expect(JSON.parse(asJson.out)).toMatchObject({
    ok: false,
    results: [{ id: 'own-level', verdict: 'outside' }],
  });
});

test('what is missing ends with 6, a stack is shown only with --debug', async () => {
  await refused(['serve'], 6, [
    "tokos serve: The app is not built ('apps/web/dist/index.html' is missing).  [app-not-built]",
    '             Run `npm run build`, or `npm start`.',
  ]);
  expect((await tokos.run(['serve', '--debug'])).err).toMatch(/\n +at /);
});

const BANDS = [
  'id,topic,dossier,measure,unit,published,published_spread,low,high,kind,species,source,grade,because',
  'own-level,own,own,level_start,pmol/L,150,,100,200,band,human,none,recalled,made up to be missed',
  '',
].join('\n');
const EXPERIMENT = `id: own-level
title: A level that nobody has
source: { text: made up for this test, where: nowhere }
grade: recalled
tests: [circulation/plasma]
arms: { rest: { scenario: { person: { kind: woman, neurons: prescribed }, max: 1 min } } }
measure: { level_start: { observable: plasma_oxytocin, at: 0 min } }
published: { level_start: { mean: 150 } }
expected: pass
`;
