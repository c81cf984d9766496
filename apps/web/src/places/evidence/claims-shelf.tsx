import { type ClaimShown, claimsShown } from '@tokos/atlas/evidence';
import { m } from '#words';
import { addressOf } from './address.ts';
import { Badge } from './certainty.tsx';
import { ClaimPage } from './claim-page.tsx';
import { Fetching } from './fetching.tsx';
import { useLoaded } from './load.ts';
import { ShelfAndPage } from './shelf-and-page.tsx';

/** What is read together; help in labour stands with birth. */
const GROUPS = [
  { of: ['feeding'], title: m.group_feeding },
  { of: ['birth', 'comfort'], title: m.group_birth },
] as const;
type Group = (typeof GROUPS)[number]['of'];
const isIn = (group: Group, claim: ClaimShown | undefined): boolean =>
  (group as readonly string[]).includes(claim?.group ?? '');

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
      list={GROUPS.map(({ of, title }) => (
        // only the group that is read is open, so that the page is a few stops away
        <details key={of[0]} open={isIn(of, page)}>
          <summary className="group">
            <h2 className="heading">{title()}</h2>
          </summary>
          <ul>
            {claims
              .filter((claim) => isIn(of, claim))
              .map((claim) => (
                <Item key={claim.id} claim={claim} here={claim.id === page?.id} />
              ))}
          </ul>
        </details>
      ))}
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
