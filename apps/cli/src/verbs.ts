/** Verbs of the plan that are not built; they are known by name, so that nobody hunts for a typing error. */
export const PLANNED_VERBS: readonly string[] = [
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
];

/** Verbs that people look for, and what they are here. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  cohort: 'tokos run <scenario> --people 200',
  trial: 'tokos compare <scenario> --people 200, with `arms:` in the scenario',
};

/** Three commands to begin with, for the help of each verb that is built. */
export const EXAMPLES = {
  run: [
    'tokos run scenarios/drip.yaml',
    'tokos run scenarios/drip.yaml --people 200 --out persons.parquet',
    'tokos new bolus | tokos run - --set bolus.dose="2 IU"',
  ],
  compare: [
    'tokos compare slow.yaml fast.yaml --people 200',
    'tokos compare scenarios/two-drips.yaml --threads 2',
    'tokos compare trial.yaml --people 500 --out persons.parquet',
  ],
  check: [
    'tokos check scenarios/drip.yaml',
    'tokos new nasal | tokos check -',
    'tokos check mine.yaml --json',
  ],
  explain: ['tokos explain V1', 'tokos explain unit-missing', 'tokos explain schema > scenario.schema.json'],
  list: ['tokos list people', 'tokos list observables', 'tokos list parameters --json'],
  atlas: ['tokos atlas list', 'tokos atlas run kinetics', 'tokos atlas run ./my-experiments --strict'],
  claims: ['tokos claims', 'tokos claims milk-into-breast', 'tokos claims promotes-lactation --json'],
  spikes: [
    'tokos spikes recording.csv',
    'tokos spikes cell.txt --unit ms --duration "850 s"',
    'tokos spikes array.tsv --cell unit --time time_s --json',
  ],
  new: ['tokos new infusion > drip.yaml', 'tokos new bolus', 'tokos new nasal | tokos run -'],
  serve: ['tokos serve', 'tokos serve --open', 'tokos serve --port 9000'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What the number at the end of a command means, in words. */
export const EXITS: string =
  '0 done, 1 the calculation failed, 2 wrong use, 3 the scenario is not sound, 4 a verdict said no,\n' +
  '5 a file cannot be read or written, 6 something needed is missing, 130 stopped by Ctrl+C.';

export type Verb = keyof typeof EXAMPLES;
export const VERBS = Object.keys(EXAMPLES) as readonly Verb[];
