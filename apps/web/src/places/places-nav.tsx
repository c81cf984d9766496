import { m } from '#words';
import { PLACES, type Place } from './use-place.ts';

const NAMES: Readonly<Record<Place, () => string>> = {
  body: m.place_body,
  birth: m.place_birth,
  feeding: m.place_feeding,
  evidence: m.place_evidence,
};

/** From place to place; each has an address, so that Back undoes a change of place and nothing else. */
export function PlacesNav({ at }: { readonly at: Place }) {
  return (
    <nav className="places" aria-label={m.places()}>
      {PLACES.map((place) => (
        <a key={place} href={`#${place}`} {...(place === at && { 'aria-current': 'page' as const })}>
          {NAMES[place]()}
        </a>
      ))}
    </nav>
  );
}
