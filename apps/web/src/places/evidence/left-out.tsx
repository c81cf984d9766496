import { allParts } from '@tokos/atlas/evidence';
import { m } from '#words';
import { sentence } from '../../words/sentence.ts';
import { Fetching } from './fetching.tsx';
import { useLoaded } from './load.ts';

/** What the model lacks, part by part, in the words of the parts themselves. */
export function LeftOut() {
  const parts = useLoaded(allParts);
  if (!parts) return <Fetching />;
  return (
    <section className="left-out" aria-label={m.shelf_left_out()}>
      <h1 className="lead" tabIndex={-1}>
        {m.left_out_lead()}
      </h1>
      <p>{m.left_out_organs()}</p>
      <ul>
        {parts
          .filter(({ leavesOut }) => leavesOut.length > 0)
          .map(({ name, about, leavesOut }) => (
            <li key={name}>
              <h2 className="heading">{name}</h2>
              <p className="small quiet">{sentence(about)}</p>
              <ul>
                {leavesOut.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
    </section>
  );
}
