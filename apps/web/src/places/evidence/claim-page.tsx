import type { ClaimShown, Origin, StudyShown } from '@tokos/atlas/evidence';
import { m } from '#words';
import { addressOf } from './address.ts';
import { Badge } from './certainty.tsx';
import { Mark } from './mark.tsx';
import { ReferenceLink } from './reference-link.tsx';

const ORIGINS: Readonly<Record<Origin, () => string>> = {
  input: m.origin_input,
  emerges: m.origin_emerges,
  absent: m.origin_absent,
};

/** One claim: the verdict first, then what is known, who found it, what the model says, and the doubt. */
export function ClaimPage({ of }: { readonly of: ClaimShown }) {
  const { id, statement, corrected, stance, grade, people, verdict, model, see } = of;
  return (
    <article data-claim={id}>
      <p className="small quiet origin">{m.statement_said({ statement })}</p>
      <h1 className="lead" tabIndex={-1}>
        {verdict}
      </h1>
      <Badge stance={stance} grade={grade} people={people} />
      {corrected !== undefined && <p className="read">{m.claim_corrected({ corrected })}</p>}
      <Sentences title={m.claim_known()} sentences={of.known} />
      <Studies title={m.claim_for()} studies={of.for} />
      <Studies title={m.claim_against()} studies={of.against} />
      <section>
        <h2 className="heading">{m.claim_model()}</h2>
        <p>
          <strong>{ORIGINS[model.origin]()}</strong>
        </p>
        {model.says.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <FittedTo names={model.fitted} />
      </section>
      <Sentences title={m.claim_reasons()} sentences={of.reasons} />
      <Sentences title={m.claim_change()} sentences={[of.change_of_mind]} />
      <section>
        <h2 className="heading">{m.claim_see()}</h2>
        <p>
          {see.what}{' '}
          {(see.place === 'feeding' || see.place === 'birth') && (
            <a className="alone" href={`#${see.place}`}>
              {see.place === 'birth' ? m.claim_see_birth() : m.claim_see_feeding()}
            </a>
          )}
        </p>
      </section>
      <section>
        <h2 className="heading">{m.claim_try()}</h2>
        <p>{of.try.what}</p>
        <p>
          <code className="small">{`npx tokos run scenarios/${of.try.scenario} --set '${of.try.set}'`}</code>
        </p>
      </section>
      <p className="small quiet">{[...of.given, m.claim_reviewed({ by: of.reviewed_by })].join('. ')}</p>
    </article>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  return (
    <section>
      <h2 className="heading">{title}</h2>
      <ul className="sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Studies({ title, studies }: { readonly title: string; readonly studies: readonly StudyShown[] }) {
  if (studies.length === 0) return null;
  return (
    <section>
      <h2 className="heading">{title}</h2>
      <ul className="study-list">
        {studies.map((study) => (
          <li key={`${study.experiment} ${study.reference.text}`}>
            <p>{study.found}</p>
            <p className="small quiet">
              {study.who}. <ReferenceLink to={study.reference} />
            </p>
            <InAtlas study={study} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the model fares on the same experiment, where it is played. */
function InAtlas({ study: { experiment, outcome, fitted } }: { readonly study: StudyShown }) {
  if (experiment === undefined) return null;
  return (
    <p className="small in-atlas">
      {outcome ? (
        <>
          <a className="alone" href={addressOf('experiments', experiment)}>
            {experiment}
          </a>{' '}
          <Mark of={outcome} />
        </>
      ) : (
        <span className="quiet">{m.study_not_built({ experiment })}</span>
      )}
      {fitted.length > 0 && <span className="quiet"> {m.study_fitted({ count: fitted.length })}</span>}
    </p>
  );
}

function FittedTo({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return <p className="small quiet">{m.fitted_to_none()}</p>;
  return (
    <details className="fitted-to">
      <summary className="small">{m.fitted_to({ count: names.length })}</summary>
      <ul className="small quiet">
        {names.map((name) => (
          <li key={name}>{name.replace('.', ': ').replaceAll('_', ' ')}</li>
        ))}
      </ul>
    </details>
  );
}
