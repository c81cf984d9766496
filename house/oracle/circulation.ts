import { person, wholeBody } from '@tokos/body';
import { elementary, Simulation, type Solver } from '@tokos/engine';
import { flatten, interpret, type Model } from '@tokos/language';
import { COLUMNS, type Column, columns, type Deed, PARAMETERS, type Protocol } from './protocols.ts';

export const flat = flatten(wholeBody);
export const model: Model = interpret(flat, elementary);
const { layout } = model;

const placeOf = (list: 'states' | 'inputs' | 'outputs', name: string): number => {
  const place = layout[list].findIndex((q) => q.name === name);
  if (place < 0) throw new Error(`the body has no ${name} among its ${list}`);
  return place;
};

/** What the passports say today, by the oracle's names. */
export const presentParameters = (): Record<string, number> =>
  Object.fromEntries(
    Object.entries(PARAMETERS).flatMap(([component, names]) =>
      names.map((name) => {
        const found = layout.parameters.find((p) => p.name === `${component}.${name}`);
        if (!found) throw new Error(`the body has no parameter ${component}.${name}`);
        return [name, found.value];
      }),
    ),
  );

/** What a person brings along, by the oracle's names. */
export function broughtAlong({ kind, traits }: Protocol): Record<string, number> {
  const { parameters, states, inputs } = person(kind, traits);
  const start = (name: string): number => layout.states[placeOf('states', name)]?.value ?? Number.NaN;
  return {
    W: parameters['plasma.W'] ?? 70,
    placenta: inputs.placenta ?? 0,
    gestation: states['oxytocinase.gestation'] ?? start('oxytocinase.gestation'),
    since: states['oxytocinase.since'] ?? start('oxytocinase.since'),
  };
}

/**
 * The product lives through a protocol and is read each minute, as the oracle is; `spoiled` are parameters
 * that are not those of the passports.
 */
export function lived(
  p: Protocol,
  solver: (m: Model) => Solver,
  spoiled: Readonly<Record<string, number>> = {},
): Record<Column, number[]> {
  const somebody = person(p.kind, p.traits);
  const filled = (list: 'states' | 'inputs' | 'parameters', own: Readonly<Partial<Record<string, number>>>) =>
    Float64Array.from(layout[list], (q) => own[q.name] ?? q.value);
  const life = new Simulation({
    model,
    parameters: filled('parameters', { ...somebody.parameters, ...spoiled }),
    states: filled('states', somebody.states),
    inputs: filled('inputs', somebody.inputs),
    solver: solver(model),
    chance: 'middle',
  });
  const act = (deed: Deed): void => {
    if ('infusion' in deed) life.act({ set: [[placeOf('inputs', 'infusion'), deed.infusion]] });
    else life.act({ add: [[placeOf('states', `routes.${deed.depot}`), deed.amount]] });
  };
  const read = (column: Column): number => {
    if (column === 'oxytocinase') return life.outputs()[placeOf('outputs', 'oxytocinase')] ?? Number.NaN;
    return life.states[placeOf('states', COLUMNS[column])] ?? Number.NaN;
  };
  const kept = Object.fromEntries(columns.map((c) => [c, [] as number[]])) as Record<Column, number[]>;
  for (let minute = 0; minute <= p.until; minute++) {
    life.advance(60 * minute);
    for (const deed of p.deeds) if (deed.minute === minute) act(deed);
    for (const c of columns) kept[c].push(read(c));
  }
  return kept;
}
