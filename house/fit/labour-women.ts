import { COMPONENTS } from '@tokos/body';
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
/** What happened to one woman [h]; what did not happen is no number. */
export type Told = Readonly<Record<string, number>>;

const cm = (from_cm: number, to_cm: number) => ({ observable: 'dilation_time', from_cm, to_cm });
const CENTIMETRES = [3, 4, 5, 6, 7, 8, 9];
const MEASURES = {
  active: cm(4, 10),
  second: { observable: 'second_stage' },
  birth: { observable: 'time_of_birth' },
  ...Object.fromEntries(CENTIMETRES.map((from) => [`cm_${from}_${from + 1}`, cm(from, from + 1)])),
};

const LONGEST = 54;
const SEED = 101;
const SPREADS: Readonly<Record<string, number>> = Object.fromEntries(
  COMPONENTS.flatMap((component) =>
    Object.entries(component.parameters).map(([name, { spread }]) => [
      `${component.name}.${name}`,
      spread ?? 0,
    ]),
  ),
);

export interface Cohort {
  readonly who: object;
  readonly tried?: Tried;
  readonly deeds?: readonly object[];
  readonly longest?: number;
}

const scenarioOf = ({ who, deeds = [], longest = LONGEST }: Cohort): PersonScenario =>
  scenarioFrom({
    tokos: 1,
    person: { kind: 'woman_in_labour', neurons: 'surrogate', ...who },
    max: `${longest} h`,
    until: 'placenta < 0.5',
    beyond_evidence: true,
    do: deeds,
    measure: MEASURES,
    seed: SEED,
  }) as PersonScenario;

/** One woman with numbers of her own, through labour; the same woman whatever is tried. */
export async function womanInLabour(cohort: Cohort, woman: number): Promise<Told> {
  const model = await bodyModel('wasm', 'labouring-body');
  const scenario = scenarioOf(cohort);
  const { numbers } = drawnPerson(model, scenario.person, { seed: SEED, person: woman });
  const usual = personNumbers(model, scenario.person).parameters;
  const { parameters } = numbers;
  for (const [name, { median, spread }] of Object.entries(cohort.tried ?? {})) {
    const place = model.layout.parameters.findIndex((one) => one.name === name);
    if (place < 0) throw new Error(`nothing is called '${name}'`);
    const own = Math.log(parameters[place]! / usual[place]!);
    const wider = spread === undefined ? 1 : logSpread(spread) / logSpread(SPREADS[name]!);
    parameters[place] = (median ?? usual[place]!) * (own === 0 ? 1 : Math.exp(own * wider));
  }
  const run = await startRun(scenario, { every: 10, person: woman, seed: SEED, numbers });
  run.advance();
  const outcome = run.outcome();
  const found = measureAll(scenario.measure, () => outcome);
  return Object.fromEntries(Object.keys(MEASURES).map((name) => [name, found[name]?.value ?? Number.NaN]));
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
  return { mean, sd, median: centile(known, 0.5), p95: centile(known, 0.95) };
}

/** Between the two that are nearest; what did not happen comes after everything. */
export function centile(all: readonly number[], share: number): number {
  const sorted = all.map((x) => (Number.isFinite(x) ? x : Infinity)).toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return place % 1 === 0 ? low : low + (high - low) * (place % 1);
}
