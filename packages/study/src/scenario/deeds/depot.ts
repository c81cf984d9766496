import { DRUGS, type DrugName, LIVING, type LivingKind, type Route } from '@tokos/body';
import { fault } from '../../messages/faults.ts';
import { choice, type QuantityField } from '../fields.ts';
import { picomolesPer } from './amounts.ts';
import { ANY_DRUG, type AnyDrugName, type DeedKind, DRUG_NAMES, dosed, readDrug } from './deed.ts';
import { laidDown, WOMB_DRUG_PEOPLE, wombDose, wombDrug } from './womb-drugs.ts';

/** `{ drug: 'oxytocin', dose_mu: 24000 }`, with `route` where the deed leaves a choice. */
export interface Dose {
  readonly drug: AnyDrugName;
  readonly route?: Route;
  readonly [dose: `dose_${string}`]: number;
}

const SECONDS_PER_MINUTE = 60;
const EVERYBODY = Object.keys(LIVING) as LivingKind[];
const amountOf = (deed: Dose, drug: DrugName): number =>
  (deed as unknown as Record<string, number>)[dosed('dose', drug, '', false).key]! * picomolesPer(drug);

function doseOf(drug: AnyDrugName): QuantityField {
  const local = wombDrug(drug);
  return local ? wombDose(local) : dosed('dose', drug as DrugName, '', false);
}

const everyRouteOf = (drug: AnyDrugName): readonly string[] =>
  wombDrug(drug)?.routes ?? Object.keys(DRUGS[drug as DrugName].routes);

/** A dose that is laid down somewhere and absorbed from there, by one of the routes given. */
export function depot(
  about: string,
  routes: readonly Route[],
  usual: Route | undefined,
  example: string,
): DeedKind<Dose> {
  const routeOf = (deed: Dose): Route => deed.route ?? usual!;
  const routesOf = (drug: AnyDrugName) => routes.filter((route) => everyRouteOf(drug).includes(route));
  const local = ANY_DRUG.filter((drug) => wombDrug(drug) && routesOf(drug).length > 0);
  return {
    about,
    example,
    lasts: false,
    fields: (drug) =>
      routesOf(drug).length > 0
        ? { dose: doseOf(drug), route: choice(routesOf(drug), usual !== undefined) }
        : undefined,
    peopleFor: ({ drug }) => (wombDrug(drug) ? WOMB_DRUG_PEOPLE : EVERYBODY),
    read(door, value, path) {
      const drug = readDrug(door, value, path, [...DRUG_NAMES, ...local]);
      if (!drug) return undefined;
      const given = Object.hasOwn(value, 'route') ? value.route : usual;
      if (given === undefined) {
        return door.refuse(path, fault('key-missing', { key: 'route', expected: routes.join(', ') }));
      }
      const route = door.choice(given, [...path, 'route'], routes);
      if (route && !routesOf(drug).includes(route)) {
        const expected = everyRouteOf(drug).join(', ') || 'infusion, bolus';
        door.refuse([...path, 'drug'], fault('route-unknown', { drug, given: route, expected }));
      }
      const read = door.fields(value, path, { dose: doseOf(drug) }, ['drug', 'route']);
      return { drug, ...(route && route !== usual && { route }), ...read };
    },
    acts(deed) {
      const inWomb = wombDrug(deed.drug);
      if (inWomb) return [{ after: 0, depot: inWomb.depot, amount: laidDown(inWomb, deed) }];
      const drug = deed.drug as DrugName;
      const amount = amountOf(deed, drug);
      const route = routeOf(deed);
      const laid = (DRUGS[drug].routes[route] ?? []).map((p) => ({
        after: p.wait * SECONDS_PER_MINUTE,
        depot: p.depot,
        amount: amount * p.share,
      }));
      // for whoever supposes a way from the nose that goes round the blood
      return route === 'nasal' ? [...laid, { after: 0, port: 'noseDose', level: amount }] : laid;
    },
    given(deed) {
      if (wombDrug(deed.drug)) return undefined;
      const drug = deed.drug as DrugName;
      return { drug, way: routeOf(deed), amount: amountOf(deed, drug) };
    },
  };
}
