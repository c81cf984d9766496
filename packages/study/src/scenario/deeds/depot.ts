import { DRUGS, type DrugName, type Route } from '@tokos/body';
import { fault } from '../../messages/faults.ts';
import { choice } from '../fields.ts';
import { picomolesPer } from './amounts.ts';
import { type DeedKind, dosed, readDrug } from './deed.ts';

/** `{ drug: 'oxytocin', dose_mu: 24000 }`, with `route` where the deed leaves a choice. */
export interface Dose {
  readonly drug: DrugName;
  readonly route?: Route;
  readonly [dose: `dose_${string}`]: number;
}

const SECONDS_PER_MINUTE = 60;
const amountOf = (deed: Dose): number =>
  (deed as unknown as Record<string, number>)[dosed('dose', deed.drug, '', false).key]! *
  picomolesPer(deed.drug);

/** A dose that is laid down somewhere and absorbed from there, by one of the routes given. */
export function depot(
  about: string,
  routes: readonly Route[],
  usual: Route | undefined,
  example: string,
): DeedKind<Dose> {
  const routeOf = (deed: Dose): Route => deed.route ?? usual!;
  const routesOf = (drug: DrugName): Route[] => routes.filter((route) => DRUGS[drug].routes[route]);
  const doseOf = (drug: DrugName) => dosed('dose', drug, '', false);
  return {
    about,
    example,
    lasts: false,
    fields: (drug) =>
      routesOf(drug).length > 0
        ? { dose: doseOf(drug), route: choice(routesOf(drug), usual !== undefined) }
        : undefined,
    read(door, value, path) {
      const drug = readDrug(door, value, path);
      if (!drug) return undefined;
      const given = Object.hasOwn(value, 'route') ? value.route : usual;
      if (given === undefined) {
        return door.refuse(path, fault('key-missing', { key: 'route', expected: routes.join(', ') }));
      }
      const route = door.choice(given, [...path, 'route'], routes);
      if (route && !routesOf(drug).includes(route)) {
        const expected = Object.keys(DRUGS[drug].routes).join(', ') || 'infusion, bolus';
        door.refuse([...path, 'drug'], fault('route-unknown', { drug, given: route, expected }));
      }
      const read = door.fields(value, path, { dose: doseOf(drug) }, ['drug', 'route']);
      return { drug, ...(route && route !== usual && { route }), ...read };
    },
    acts(deed) {
      const amount = amountOf(deed);
      const route = routeOf(deed);
      const laid = (DRUGS[deed.drug].routes[route] ?? []).map((p) => ({
        after: p.wait * SECONDS_PER_MINUTE,
        depot: p.depot,
        amount: amount * p.share,
      }));
      // for whoever supposes a way from the nose that goes round the blood
      return route === 'nasal' ? [...laid, { after: 0, port: 'noseDose', level: amount }] : laid;
    },
    given: (deed) => ({ drug: deed.drug, way: routeOf(deed), amount: amountOf(deed) }),
  };
}
