import {
  bodyModel,
  drawnPerson,
  measureAll,
  type PersonScenario,
  personNumbers,
  scenarioFrom,
  startRun,
} from '@tokos/study';

/** Numbers that a fit tries: a median in the unit of its passport, and a spread around it. */
export type Tried = Readonly<Record<string, { readonly median?: number; readonly spread?: number }>>;

const MEASURES = {
  active: { observable: 'dilation_time', from_cm: 4, to_cm: 10 },
  early: { observable: 'dilation_time', from_cm: 2.5, to_cm: 6 },
  second: { observable: 'second_stage' },
  birth: { observable: 'time_of_birth' },
} as const;
export type Told = Readonly<Record<keyof typeof MEASURES, number>>;

/** What of a woman's labour was not over by then counts as this long [h]. */
const LONGEST = 72;
const SEED = 1;
const SPREADS: Readonly<Record<string, number>> = Object.fromEntries(
  (await variations()).map(({ name, spread }) => [name, spread]),
);

async function variations() {
  const { COMPONENTS } = await import('@tokos/body');
  return COMPONENTS.flatMap((component) =>
    Object.entries(component.parameters).map(([name, { spread }]) => ({
      name: `${component.name}.${name}`,
      spread: spread ?? 0,
    })),
  );
}

const scenarioOf = (who: object, deeds: readonly object[]): PersonScenario =>
  scenarioFrom({
    tokos: 1,
    person: { kind: 'woman_in_labour', neurons: 'surrogate', ...who },
    max: `${LONGEST} h`,
    until: 'placenta < 0.5',
    beyond_evidence: true,
    do: deeds,
    measure: MEASURES,
    seed: SEED,
  }) as PersonScenario;

/** So many women, each with numbers of her own, through labour; the same women whatever is tried. */
export async function womenInLabour(
  count: number,
  who: object,
  { tried = {}, deeds = () => [] }: { tried?: Tried; deeds?: (woman: number) => readonly object[] } = {},
): Promise<readonly Told[]> {
  const model = await bodyModel('wasm', 'labouring-body');
  const names = model.layout.parameters.map(({ name }) => name);
  const women: Told[] = [];
  for (let woman = 0; woman < count; woman++) {
    const scenario = scenarioOf(who, deeds(woman));
    const { numbers } = drawnPerson(model, scenario.person, { seed: SEED, person: woman });
    const usual = personNumbers(model, scenario.person).parameters;
    const { parameters } = numbers;
    for (const [name, { median, spread }] of Object.entries(tried)) {
      const place = names.indexOf(name);
      if (place < 0) throw new Error(`nothing is called '${name}'`);
      const own = Math.log(parameters[place]! / usual[place]!);
      const wider = spread === undefined ? 1 : logSpread(spread) / logSpread(SPREADS[name]!);
      parameters[place] = (median ?? usual[place]!) * Math.exp(own * wider);
    }
    const run = await startRun(scenario, { every: 10, person: woman, seed: SEED, numbers });
    run.advance();
    const outcome = run.outcome();
    const found = measureAll(scenario.measure, () => outcome);
    const value = (name: keyof Told): number => found[name]?.value ?? (name === 'second' ? NaN : LONGEST);
    women.push({
      active: value('active'),
      early: value('early'),
      second: value('second'),
      birth: value('birth'),
    });
  }
  return women;
}

/** Of the logarithm, from a coefficient of variation. */
const logSpread = (spread: number): number => Math.sqrt(Math.log(1 + spread * spread));

export interface Figures {
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  readonly p95: number;
}

export function figuresOf(all: readonly number[]): Figures {
  const known = all.filter(Number.isFinite).toSorted((a, b) => a - b);
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  const sd = Math.sqrt(known.reduce((a, b) => a + (b - mean) ** 2, 0) / (known.length - 1));
  const at = (share: number): number => known[Math.min(known.length - 1, Math.floor(share * known.length))]!;
  return { mean, sd, median: at(0.5), p95: at(0.95) };
}
