/** What a thread does: it is told a plan once, and then one person after another. */
import { parentPort } from 'node:worker_threads';
import { type CohortPlan, livePerson, type PersonLife } from '@tokos/study';
import { Fault } from '@tokos/units';

/** What a thread is told: the plan first, then the numbers of persons. */
export type Told = { readonly plan: CohortPlan } | { readonly person: number };
/** What it says: a person who has lived, or why she could not. */
export type Said =
  | { readonly life: PersonLife }
  | { readonly fault: Pick<Fault, 'code' | 'slots'> & { readonly message: string } }
  | { readonly broken: string };

let plan: CohortPlan;

async function live(person: number): Promise<Said> {
  try {
    return { life: await livePerson(plan, person) };
  } catch (reason) {
    if (reason instanceof Fault) {
      return { fault: { code: reason.code, slots: reason.slots, message: reason.message } };
    }
    return { broken: reason instanceof Error ? reason.message : String(reason) };
  }
}

parentPort?.on('message', (told: Told) => {
  if ('plan' in told) plan = told.plan;
  else void live(told.person).then((said) => parentPort?.postMessage(said));
});
