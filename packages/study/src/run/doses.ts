import { DRUGS, type DrugName } from '@tokos/body';
import type { Given } from '../observables/kinetics.ts';

/** Amounts of one drug so far, and the rate at which it runs now. */
interface Dose {
  /** [pmol] */
  injected: number;
  /** [pmol] */
  laidDown: number;
  /** Each amount times the time at which it was given [pmol s]. */
  moment: number;
  /** [pmol/min] */
  rate: number;
  /** When this rate began [s]. */
  since: number;
}
export type DosesMemory = readonly (readonly [drug: DrugName, dose: Readonly<Dose>])[];

const SECONDS_PER_MINUTE = 60;
const NAMES = Object.keys(DRUGS) as DrugName[];

/** What a person was really given of each drug, whatever ended a drip. */
export class Doses {
  #doses = new Map<DrugName, Dose>();

  /** From now on this much of a drug runs into its vein [pmol/min]. */
  runs(vein: string, rate: number, now: number): void {
    const dose = this.#of(NAMES.find((drug) => DRUGS[drug].vein === vein)!);
    settle(dose, now);
    dose.rate = rate;
  }

  /** An amount is laid down outside a vein [pmol]. */
  laid(depot: string, amount: number, now: number): void {
    const drug = NAMES.find((one) => depotsOf(one).includes(depot));
    // what has no level in the blood is counted by its effect alone
    if (!drug) return;
    const dose = this.#of(drug);
    dose.laidDown += amount;
    dose.moment += amount * now;
  }

  #of(drug: DrugName): Dose {
    const dose = this.#doses.get(drug) ?? { injected: 0, laidDown: 0, moment: 0, rate: 0, since: 0 };
    this.#doses.set(drug, dose);
    return dose;
  }

  upTo(now: number): Partial<Record<DrugName, Given>> {
    const all = [...this.#doses].map(([drug, dose]) => {
      const { injected, laidDown, moment } = settle({ ...dose }, now);
      const amount = injected + laidDown;
      return [drug, { injected, laidDown, middle: amount > 0 ? moment / amount : 0 }] as const;
    });
    return Object.fromEntries(all);
  }

  remember(): DosesMemory {
    return [...this.#doses].map(([drug, dose]) => [drug, { ...dose }] as const);
  }
  recall(memory: DosesMemory): void {
    this.#doses = new Map(memory.map(([drug, dose]) => [drug, { ...dose }]));
  }
}

function settle(dose: Dose, now: number): Dose {
  const amount = (dose.rate * (now - dose.since)) / SECONDS_PER_MINUTE;
  dose.injected += amount;
  dose.moment += (amount * (dose.since + now)) / 2;
  dose.since = now;
  return dose;
}

const depotsOf = (drug: DrugName): readonly string[] =>
  Object.values(DRUGS[drug].routes).flatMap((portions) => portions.map(({ depot }) => depot));
