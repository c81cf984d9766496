import type { ExperimentListed, ExperimentShown } from '@tokos/atlas/evidence';
import { m } from '#words';
import { Mark } from './mark.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { ReferenceLink } from './reference-link.tsx';

interface Wishes {
  readonly of: ExperimentListed;
  /** What was measured, once it is there. */
  readonly whole: ExperimentShown | undefined;
}

/** One experiment: who, what was published, what the model finds; what was fitted stands apart. */
export function ExperimentPage({ of: { id, title, reference, outcome }, whole }: Wishes) {
  return (
    <article data-experiment={id}>
      <p className="small quiet origin">
        <span>{id}</span> <ReferenceLink to={reference} />
      </p>
      <h1 className="lead" tabIndex={-1}>
        {title}
      </h1>
      {whole && (
        <ul className="who-list small quiet">
          {whole.arms.map((arm) => (
            <li key={arm}>{arm}</li>
          ))}
        </ul>
      )}
      <p className="outcome">
        <Mark of={outcome} /> {whole && <span className="small quiet">{standing(whole)}</span>}
      </p>
      {whole ? (
        <Whole of={whole} />
      ) : (
        <p className="small quiet" role="status">
          {m.fetching()}
        </p>
      )}
    </article>
  );
}

function Whole({ of: { played, notes } }: { readonly of: ExperimentShown }) {
  return (
    <>
      {played?.expected === 'miss' && played.reason !== undefined && (
        <p className="read">{m.known_miss({ reason: played.reason })}</p>
      )}
      {played && <Legend />}
      {played && <Measures played={played} />}
      {notes.length > 0 && (
        <section className="notes">
          <h2 className="heading">{m.experiment_notes()}</h2>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** How it was played, and whether on the model as it stands. */
function standing({ played }: ExperimentShown): string {
  if (!played) return m.never_played();
  const ring = played.ring === 'quick' ? m.ring_quick() : m.ring_full();
  return `${ring} ${played.present ? m.model_present() : m.model_stale()}`;
}

export function Legend() {
  return (
    <ul className="key small" aria-hidden="true">
      <li className="published">{m.key_published()}</li>
      <li className="model">{m.key_model()}</li>
      <li className="accepted">{m.key_accepted()}</li>
    </ul>
  );
}

export function Measures({ played }: { readonly played: NonNullable<ExperimentShown['played']> }) {
  const { measures } = played;
  const isEvidence = ({ kind }: (typeof measures)[number]): boolean =>
    kind === 'band' || kind === 'direction';
  const judged = measures.filter((one) => one.verdict !== null && !one.fitted && isEvidence(one));
  const fitted = measures.filter((one) => one.fitted);
  const guards = measures.filter((one) => one.verdict !== null && !one.fitted && one.kind === 'regression');
  const rest = measures.filter((one) => one.verdict === null && !one.fitted);
  return (
    <>
      <MeasuresTable title={m.measures_judged()} measures={judged} />
      <MeasuresTable title={m.measures_fitted()} about={m.measures_fitted_about()} measures={fitted} />
      <MeasuresTable
        title={m.measures_regression()}
        about={m.measures_regression_about()}
        measures={guards}
      />
      <MeasuresTable title={m.measures_shown()} measures={rest.filter(({ model }) => model !== null)} />
      <MeasuresTable title={m.measures_waiting()} measures={rest.filter(({ model }) => model === null)} />
    </>
  );
}
