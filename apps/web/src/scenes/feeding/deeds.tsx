import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { Readout } from '../../instruments/readout/readout.tsx';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { clock, declared } from '../../words/figure.ts';
import { wanted } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';
import { ALCOHOL, AT, BREAST, CRY, PUMPS, SIDES, type Side, STRESS, VACUUM } from './feed.ts';

/** A glass of wine, 14 g of alcohol, in somebody of 70 kg [g/kg]; and how long it takes [min]. */
const GLASS = 0.2;
const GLASS_MIN = 15;

const CHOICES = [
  ['left', m.to_the_left],
  ['right', m.to_the_right],
  ['none', m.off_the_breast],
] as const;
const STRAINS = [
  [CRY, m.baby_cries],
  [STRESS, m.stress],
] as const;

/** What a hand can change: the baby, the pump, the cry, strain, a glass of wine. */
export function Deeds() {
  const { scene, live, change } = useStage();
  const asleep = !live || scene.phase === 'failed' || scene.phase === 'finished';
  const drunk = useMoment(({ value }) => value('ethanol_in_body') > 0.001) ?? false;
  const at = wanted(scene, BREAST);
  const pumps = (side: Side): boolean => wanted(scene, PUMPS[side]) > 0;
  const put = (to: keyof typeof AT): void => {
    if (at === AT[to]) return;
    // One nipple has room for one of the two.
    if (to !== 'none' && pumps(to)) change(PUMPS[to], 0);
    change(BREAST, AT[to]);
  };
  return (
    <section className="deeds" aria-labelledby="deeds-title">
      <h2 className="heading" id="deeds-title">
        {m.can_change()}
      </h2>
      <fieldset className="baby" disabled={asleep}>
        <legend className="small quiet">{m.baby()}</legend>
        <div className="baby-at">
          {CHOICES.map(([to, name]) => (
            <label key={to} className="chip">
              <input type="radio" name="baby" checked={at === AT[to]} onChange={() => put(to)} />
              <span>{name()}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <SinceTheFeed />
      <div className="switches">
        {STRAINS.map(([path, name]) => (
          <Switch
            key={path}
            name={name()}
            isOn={wanted(scene, path) > 0}
            disabled={asleep}
            turn={(on) => change(path, on ? 1 : 0)}
          />
        ))}
        {SIDES.map((side) => (
          <Switch
            key={side}
            name={side === 'left' ? m.pump_left() : m.pump_right()}
            isOn={pumps(side)}
            disabled={asleep || at === AT[side]}
            turn={(on) => change(PUMPS[side], on ? VACUUM : 0)}
          />
        ))}
        <button
          type="button"
          className="button glass"
          disabled={asleep}
          onClick={() => change(ALCOHOL, GLASS)}
        >
          {m.glass_of_wine()}
        </button>
      </div>
      {drunk ? (
        <p className="small quiet in-body">
          {m.alcohol_in_body()} <Readout signal="ethanol_in_body" />
        </p>
      ) : (
        <p className="caption in-body">{m.glass_meaning({ dose: declared(GLASS), minutes: GLASS_MIN })}</p>
      )}
    </section>
  );
}

interface SwitchWishes {
  readonly name: string;
  readonly isOn: boolean;
  readonly disabled: boolean;
  readonly turn: (on: boolean) => void;
}

function Switch({ name, isOn, disabled, turn }: SwitchWishes) {
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isOn}
      disabled={disabled}
      onClick={() => turn(!isOn)}
    >
      {name}
    </button>
  );
}

/** How long the baby has been there, and where it was last. */
function SinceTheFeed() {
  const { scene } = useStage();
  const last = scene.edits.findLast(({ path }) => path === BREAST);
  if (!last) return <p className="small quiet since">{m.feed_not_begun()}</p>;
  const ended = last.value === AT.none;
  const feed = scene.edits.findLast(({ path, value }) => path === BREAST && value !== AT.none);
  const side = (ended ? feed : last)?.value === AT.right ? m.side_right() : m.side_left();
  return (
    <p className="small quiet since">
      <Reading
        name="since"
        of={({ time_s }) => {
          const since = clock(Math.max(0, time_s - last.at_s));
          return ended ? m.feed_ended({ since, side }) : m.feed_lasts({ since, side });
        }}
      />
    </p>
  );
}
