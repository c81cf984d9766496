import { type ClaimShown, claimsShown } from '@tokos/atlas/evidence';
import { Fragment } from 'react';
import { m } from '#words';
import { addressOf } from './address.ts';
import { Badge } from './certainty.tsx';
import { ClaimPage } from './claim-page.tsx';
import { Fetching } from './fetching.tsx';
import { useLoaded } from './load.ts';
import { ShelfAndPage } from './shelf-and-page.tsx';

const GROUPS = [
  { group: 'birth', title: m.group_birth },
  { group: 'feeding', title: m.group_feeding },
  { group: 'comfort', title: m.group_comfort },
] as const;

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
          {GROUPS.map(({ group, title }) => (
            <Fragment key={group}>
              <h2 className="heading group">{title()}</h2>
              <ul>
                {claims
                  .filter((claim) => claim.group === group)
                  .map((claim) => (
                    <Item key={claim.id} claim={claim} here={claim.id === page?.id} />
                  ))}
              </ul>
            </Fragment>
          ))}
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
