import { type ClaimShown, claimsShown } from '@tokos/atlas/evidence';
import { m } from '#words';
import { addressOf } from './address.ts';
import { Badge } from './certainty.tsx';
import { ClaimPage } from './claim-page.tsx';
import { Fetching } from './fetching.tsx';
import { useLoaded } from './load.ts';
import { ShelfAndPage } from './shelf-and-page.tsx';

/** Statements that are heard about oxytocin, each with how it fares and how sure that is. */
export function ClaimsShelf({ chosen }: { readonly chosen: string | undefined }) {
  const claims = useLoaded(claimsShown);
  if (!claims) return <Fetching />;
  const page = claims.find(({ id }) => id === chosen) ?? claims[0];
  return (
    <ShelfAndPage
      shelf="claims"
      title={m.shelf_claims()}
      unknown={chosen !== undefined && page?.id !== chosen}
      list={
        <>
          <h2 className="heading group">{m.group_feeding()}</h2>
          <ul>
            {claims.map((claim) => (
              <Item key={claim.id} claim={claim} here={claim.id === page?.id} />
            ))}
          </ul>
        </>
      }
      page={page && <ClaimPage key={page.id} of={page} />}
    />
  );
}

function Item({ claim, here }: { readonly claim: ClaimShown; readonly here: boolean }) {
  const { id, statement, verdict, stance, grade, people } = claim;
  return (
    <li className="item claim" data-here={here}>
      <div>
        <h3>
          <a
            className="statement"
            href={addressOf('claims', id)}
            {...(here && { 'aria-current': 'true' as const })}
          >
            {m.statement_quoted({ statement })}
          </a>
        </h3>
        <p className="small quiet">{verdict}</p>
      </div>
      <Badge stance={stance} grade={grade} people={people} />
    </li>
  );
}
