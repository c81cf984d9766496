import { type ClaimShown, claimsShown } from '@tokos/atlas/evidence';
import { m } from '#words';
import { Badge } from '../../places/evidence/certainty.tsx';
import { useLoaded } from '../../places/evidence/load.ts';

interface Wishes {
  /** Records that speak of this, in the order of asking: the first that there is is shown. */
  readonly of: readonly string[];
  /** An experiment that speaks of it where no record does. */
  readonly otherwise: string;
}

const claims = (): Promise<readonly ClaimShown[]> => claimsShown();

/** What is known of it, from its record; without one, only the way to a study. */
export function Verdict({ of, otherwise }: Wishes) {
  const all = useLoaded(claims);
  const record = of.map((id) => all?.find((claim) => claim.id === id)).find((claim) => claim !== undefined);
  const address = record ? `#evidence/claims/${record.id}` : `#evidence/experiments/${otherwise}`;
  return (
    <div className="verdict">
      {record && (
        <>
          <Badge stance={record.stance} grade={record.grade} people={record.people} />
          <p className="small">{record.verdict}</p>
        </>
      )}
      {all && (
        <a className="small alone" href={address}>
          {m.how_we_know()}
        </a>
      )}
    </div>
  );
}
