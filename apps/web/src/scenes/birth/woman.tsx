import { m } from '#words';
import { ONSETS, type Person } from '../../live/model.ts';
import { useStage } from '../body/stage-context.ts';

const ONSET = { spontaneous: m.onset_spontaneous, induced: m.onset_induced } as const;

/** Who she is: whether she has given birth before, and how this labour begins. Another one begins anew. */
export function Woman() {
  const { scene, act, live, beat } = useStage();
  const { person } = scene;
  const choose = (change: Partial<Person>): void =>
    act({ kind: 'choose', person: { ...person, ...change }, at_s: beat?.picture?.time_s ?? 0 });
  const parity = person.parity ?? 0;
  const onset = person.onset ?? 'spontaneous';
  return (
    <fieldset className="woman" disabled={!live}>
      <legend className="unseen">{m.woman_in_model()}</legend>
      <div className="pair">
        {[0, 1].map((births) => (
          <label key={births} className="chip">
            <input
              type="radio"
              name="parity"
              checked={births === 0 ? parity === 0 : parity > 0}
              onChange={() => choose({ parity: births })}
            />
            <span>{births === 0 ? m.first_birth() : m.later_birth()}</span>
          </label>
        ))}
      </div>
      <div className="pair">
        {ONSETS.map((each) => (
          <label key={each} className="chip">
            <input
              type="radio"
              name="onset"
              checked={onset === each}
              onChange={() => choose({ onset: each })}
            />
            <span>{ONSET[each]()}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
