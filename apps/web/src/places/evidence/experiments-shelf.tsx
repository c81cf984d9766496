import { type ExperimentListed, experimentsListed, experimentsOf } from '@tokos/atlas/evidence';
import { useCallback, useState } from 'react';
import { m } from '#words';
import { addressOf } from './address.ts';
import { ExperimentPage } from './experiment-page.tsx';
import { Fetching } from './fetching.tsx';
import { useLoaded } from './load.ts';
import { Mark } from './mark.tsx';
import { Search, speaksOf } from './search.tsx';
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
  const all = useLoaded(experimentsListed);
  const [wanted, setWanted] = useState('');
  if (!all) return <Fetching />;
  const found = all.filter(({ id, topic, title, reference: { text } }) =>
    speaksOf([id, topicName(topic), title, text].join(' '), wanted),
  );
  const topics = [...new Set(found.map(({ topic }) => topic))];
  const page = all.find(({ id }) => id === chosen) ?? all[0];
  return (
    <ShelfAndPage
      shelf="experiments"
      title={m.shelf_experiments()}
      unknown={chosen !== undefined && page?.id !== chosen}
      list={
        <>
          <Search
            id="experiment-search"
            name={m.experiment_search()}
            wanted={wanted}
            want={setWanted}
            found={m.experiments_found({ found: found.length, all: all.length })}
          />
          <Counts of={found} />
          {topics.map((topic) => (
            <section key={topic}>
              <h2 className="heading group">{topicName(topic)}</h2>
              <ul>
                {found
                  .filter((one) => one.topic === topic)
                  .map((one) => (
                    <Item key={one.id} of={one} here={one.id === page?.id} />
                  ))}
              </ul>
            </section>
          ))}
        </>
      }
      page={page && <Chosen key={page.id} of={page} />}
    />
  );
}

/** Its name stands at once; what was measured comes with its topic. */
function Chosen({ of }: { readonly of: ExperimentListed }) {
  const { id, topic } = of;
  const load = useCallback(
    async () => (await experimentsOf(topic)).find((one) => one.id === id),
    [topic, id],
  );
  return <ExperimentPage of={of} whole={useLoaded(load)} />;
}

function Item({ of, here }: { readonly of: ExperimentListed; readonly here: boolean }) {
  const { id, title, outcome } = of;
  return (
    <li className="item" data-here={here}>
      <a href={addressOf('experiments', id)} {...(here && { 'aria-current': 'true' as const })}>
        {title}
      </a>
      <Mark of={outcome} />
    </li>
  );
}

/** Over all experiments, so that a fit never passes for a success. */
function Counts({ of }: { readonly of: readonly ExperimentListed[] }) {
  const sum = (count: keyof ExperimentListed['counts']): number =>
    of.reduce((total, { counts }) => total + counts[count], 0);
  return (
    <div className="counts small">
      <p>{m.count_judged({ inside: sum('inside'), judged: sum('judged') })}</p>
      <p className="quiet">{m.count_fitted({ hit: sum('hit'), fitted: sum('fitted') })}</p>
    </div>
  );
}
