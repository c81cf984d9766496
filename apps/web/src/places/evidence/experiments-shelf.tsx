import { type ExperimentShown, experimentsShown } from '@tokos/atlas/evidence';
import { m } from '#words';
import { addressOf } from './address.ts';
import { ExperimentPage } from './experiment-page.tsx';
import { Fetching } from './fetching.tsx';
import { useLoaded } from './load.ts';
import { Mark, outcomeOf } from './mark.tsx';
import { ShelfAndPage } from './shelf-and-page.tsx';

const TOPICS: Readonly<Record<string, () => string>> = {
  neuron: m.topic_neuron,
  network: m.topic_network,
  kinetics: m.topic_kinetics,
  labour: m.topic_labour,
  lactation: m.topic_lactation,
  whole: m.topic_whole,
};
const topicName = (topic: string): string => TOPICS[topic]?.() ?? topic;

/** Published experiments beside the model, whether it passes or not. */
export function ExperimentsShelf({ chosen }: { readonly chosen: string | undefined }) {
  const all = useLoaded(experimentsShown);
  if (!all) return <Fetching />;
  const topics = [...new Set(all.map(({ topic }) => topic))];
  const page = all.find(({ id }) => id === chosen) ?? all[0];
  return (
    <ShelfAndPage
      shelf="experiments"
      title={m.shelf_experiments()}
      unknown={chosen !== undefined && page?.id !== chosen}
      list={
        <>
          <Counts of={all} />
          {topics.map((topic) => (
            <section key={topic}>
              <h2 className="heading group">{topicName(topic)}</h2>
              <ul>
                {all
                  .filter((one) => one.topic === topic)
                  .map((one) => (
                    <Item key={one.id} of={one} here={one.id === page?.id} />
                  ))}
              </ul>
            </section>
          ))}
        </>
      }
      page={page && <ExperimentPage key={page.id} of={page} />}
    />
  );
}

function Item({ of, here }: { readonly of: ExperimentShown; readonly here: boolean }) {
  const { id, title } = of;
  return (
    <li className="item" data-here={here}>
      <a href={addressOf('experiments', id)} {...(here && { 'aria-current': 'true' as const })}>
        {title}
      </a>
      <Mark of={outcomeOf(of)} />
    </li>
  );
}

/** Measures counted apart, so that a fit never passes for a success. */
function Counts({ of }: { readonly of: readonly ExperimentShown[] }) {
  const measures = of.flatMap(({ played }) => played?.measures ?? []);
  const isEvidence = ({ kind }: (typeof measures)[number]): boolean =>
    kind === 'band' || kind === 'direction';
  const judged = measures.filter((one) => one.verdict !== null && !one.fitted && isEvidence(one));
  const inside = judged.filter(({ verdict }) => verdict === 'inside').length;
  const fitted = measures.filter((one) => one.fitted && one.verdict !== null);
  const hit = fitted.filter(({ verdict }) => verdict === 'inside').length;
  return (
    <div className="counts small">
      <p>{m.count_judged({ inside, judged: judged.length })}</p>
      <p className="quiet">{m.count_fitted({ hit, fitted: fitted.length })}</p>
    </div>
  );
}
