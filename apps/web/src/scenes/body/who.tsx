import { m } from '#words';
import type { Person } from '../../live/model.ts';
import { messages } from '../../words/message.ts';
import { useStage } from './stage-context.ts';

/** Four bodies to choose from, each with the moment it stands for. */
const PEOPLE: readonly Person[] = [
  { kind: 'woman' },
  { kind: 'man' },
  { kind: 'pregnant_woman', weeks: 39 },
  { kind: 'nursing_mother', days: 42 },
];

/** Who lives. Choosing somebody begins a new run, which undo takes back. */
export function Who() {
  const { scene, act, live, beat } = useStage();
  const { neurons } = scene.person;
  const choose = (person: Person): void =>
    act({
      kind: 'choose',
      person: { ...person, ...(neurons && { neurons }) },
      at_s: beat?.picture?.time_s ?? 0,
    });
  const usual = PEOPLE.map((each) => (each.kind === scene.person.kind ? scene.person : each));
  // A woman in labour comes from the place that is about her.
  const whoever = usual.includes(scene.person) ? usual : [...usual, scene.person];
  return (
    <fieldset className="who" disabled={!live}>
      <legend className="heading">{m.who()}</legend>
      <div className="chips">
        {whoever.map((person) => (
          <label key={person.kind} className="chip">
            <input
              type="radio"
              name="who"
              value={person.kind}
              checked={scene.person.kind === person.kind}
              onChange={() => choose(person)}
            />
            <span>{messages[`who_${person.kind}`]()}</span>
            {person.weeks !== undefined && <small>{m.who_weeks({ weeks: person.weeks })}</small>}
            {person.days !== undefined && <small>{m.who_days({ days: person.days })}</small>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
