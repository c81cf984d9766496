import { expect, test } from 'vitest';
import { builtTokos, DRIP } from './tokos.ts';

const tokos = builtTokos();
const answer = tokos.answer.bind(tokos);

test('check shows quantities as read, what is assumed, and the canonical form, itself sound', async () => {
  tokos.put('drip.yaml', DRIP);
  const out = await answer(['check', 'drip.yaml']);
  expect(out).toContain('drip.yaml is sound.');
  expect(out).toMatch(/^do\[0\]\.infusion\.rate +10 mU\/min +rate_mu_per_min: 10$/m);
  expect(out).toMatch(/^person\.weight +70 kg +body weight$/m);
  const canonical = out.slice(out.indexOf('{'));
  expect((await answer(['check', '-', '--json'], canonical)).replaceAll('standard input', '')).toContain(
    '"max_s":3600',
  );
});

test.each([
  ['V1', ['plasma.V1', 'carbetocin.V1', 'atosiban.V1', '11 L', 'fitted to bolus-1iu-men']],
  ['plasma.V1', ['central volume of oxytocin']],
  ['plasma_oxytocin', ['signal', 'pmol/L', 'also        oxytocin']],
  ['half_life', ['observable', 'needs']],
  ['extracted RIA', ['assay', '1.5 pg/mL']],
  ['infusion', ['deed', 'signal', '- infusion: { drug: oxytocin']],
  ['pregnant_woman', ['person', 'weeks']],
  ['carbetocin', ['drug', 'component', '988.2 g/mol']],
  ['unit-missing', ['error', 'a number without a unit']],
  ['json', ['"required": [', '"warnings"']],
  ['plasma', ['component', 'd/dt C1 = (inflow - CL(C1)*C1 - Q*(C1 - C2)) / (size*V1)']],
  ['rk4', ['solver', 'Kutta 1901']],
])('explain %s', async (name, parts) => {
  const out = await answer(['explain', name]);
  for (const part of parts) expect(out).toContain(part);
});

test.each(['schema', 'json'])(
  'explain %s prints a JSON Schema and nothing else, to keep as a file',
  async (name) => {
    const schema = JSON.parse(await answer(['explain', name])) as Record<string, unknown>;
    expect(schema.$schema).toContain('json-schema.org');
  },
);

test('explain takes a name that is almost right for the nearest, and says so', async () => {
  const { code, out, err } = await tokos.run(['explain', 'plasma_oxytocn']);
  expect([code, err]).toEqual([
    0,
    "Nothing is called 'plasma_oxytocn'; this is the nearest, 'plasma_oxytocin'.\n",
  ]);
  expect(out).toContain('true free oxytocin in plasma');
});

test.each([
  ['people', /^nursing_mother +A mother after birth/m],
  ['deeds', /^bolus +A dose is pushed into a vein/m],
  ['drugs', /^atosiban +ug +An antagonist/m],
  ['signals', /^plasma_oxytocin +pmol\/L +true free oxytocin/m],
  ['observables', /^metabolic_clearance +/m],
  ['assays', /^lc_ms_ms +1 pg\/mL/m],
  ['parameters', /^plasma\.V1 +11 L +fitted +central volume/m],
  ['experiments', /^bolus-1iu-men +kinetics +/m],
  ['claims', /^milk-into-breast +it holds +high +A pulse/m],
  ['solvers', /^dormand_prince +/m],
  ['engines', /^reference +the body as that code, the cells in TypeScript/m],
  ['neurons', /^spiking +every cell of a population/m],
])('list %s', async (what, line) => {
  expect(await answer(['list', what])).toMatch(line);
  expect(await answer(['list'])).toContain(`tokos list ${what}\n`);
});

test.each(['infusion', 'bolus', 'nasal'])('new %s prints a scenario that runs', async (kind) => {
  const text = await answer(['new', kind]);
  expect(text).toMatch(/^#/);
  expect(await answer(['run', '-'], text)).toContain('plasma oxytocin');
  const checked = JSON.parse(await answer(['check', '-', '--json'], text)) as { ok: boolean };
  expect(checked.ok).toBe(true);
});
