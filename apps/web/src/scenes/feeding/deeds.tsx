import { m } from '#words';
import { Readout } from '../../instruments/readout/readout.tsx';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { declared } from '../../words/figure.ts';
import { setting } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';
import { ALCOHOL, AT, BREAST, CRY, PUMP, STRESS } from './feed.ts';

/** Of a pump at the strongest that is still comfortable [mmHg]. */
const VACUUM = 190;
/** A glass of wine, 14 g of alcohol, in somebody of 70 kg [g/kg]; and how long it takes [min]. */
const GLASS = 0.2;
const GLASS_MIN = 15;

const CHOICES = [
  [AT.left, m.to_the_left],
  [AT.right, m.to_the_right],
  [AT.none, m.off_the_breast],
] as const;
const SWITCHES = [
  [CRY, 1, m.baby_cries],
  [PUMP, VACUUM, m.pump_both],
  [STRESS, 1, m.stress],
] as const;

/** What a hand can change: the baby, the pump, the cry, strain, a glass of wine. */
export function Deeds() {
  const { scene, live } = useStage();
  const asleep = !live || scene.phase === 'failed' || scene.phase === 'finished';
  const at = setting(scene.edits, BREAST);
  const drunk = useMoment(({ value }) => value('ethanol_in_body') > 0.001) ?? false;
  const change = (path: string, value: number): void => {
    if (setting(scene.edits, path) !== value) live?.change(path, value);
  };
  return (
    <section className="deeds" aria-labelledby="deeds-title">
      <h2 className="heading" id="deeds-title">
        {m.can_change()}
      </h2>
      <fieldset className="baby" disabled={asleep}>
        <legend className="small quiet">{m.baby()}</legend>
        <div className="baby-at">
          {CHOICES.map(([value, name]) => (
            <label key={value} className="chip">
              <input type="radio" name="baby" checked={at === value} onChange={() => change(BREAST, value)} />
              <span>{name()}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="switches">
        {SWITCHES.map(([path, on, name]) => {
          const isOn = setting(scene.edits, path) > 0;
          return (
            <button
              key={path}
              type="button"
              className="button"
              aria-pressed={isOn}
              disabled={asleep}
              onClick={() => change(path, isOn ? 0 : on)}
            >
              {name()}
            </button>
          );
        })}
        <button
          type="button"
          className="button"
          disabled={asleep}
          onClick={() => live?.change(ALCOHOL, GLASS)}
        >
          {m.glass_of_wine()}
        </button>
      </div>
      {drunk ? (
        <p className="small quiet in-body">
          {m.alcohol_in_body()} <Readout signal="ethanol_in_body" />
        </p>
      ) : (
        <p className="caption">{m.glass_meaning({ dose: declared(GLASS), minutes: GLASS_MIN })}</p>
      )}
    </section>
  );
}
