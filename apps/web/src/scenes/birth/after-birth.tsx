import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { Readout } from '../../instruments/readout/readout.tsx';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { declared, figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { SmallTrace } from '../feeding/small-trace.tsx';

const WEEKS = 8;
const DAYS = WEEKS * 7;
/** Of the bar that stands for the loss of blood [mL]. */
const MOST_LOST = 1000;

/** After birth: the placenta, an invented bleeding, and the womb as it shrinks. */
export function AfterBirth() {
  const { live } = useStage();
  const isBorn = useMoment(({ value }) => value('born') > 0.5) ?? false;
  const isOut = useMoment(({ value }) => value('placenta') < 0.5) ?? false;
  if (!isBorn || !live?.signals) return null;
  const number = (name: string): number =>
    live.signals!.passports('uterine_volume').find((passport) => passport.name === name)!.value;
  const [end, more, each] = [number('V_end'), number('V_more'), number('k_V')];
  const days = Array.from({ length: DAYS + 1 }, (_, day) => day);
  return (
    <section className="after-birth-panel" aria-labelledby="after-title">
      <h2 className="heading" id="after-title">
        {m.after_birth()}
      </h2>
      <div className="after-parts">
        <div>
          <h3 className="small">{m.placenta()}</h3>
          <p className="read">{isOut ? m.placenta_out() : m.placenta_inside()}</p>
          <p className="caption">{m.third_stage_care()}</p>
        </div>
        <div className="bleeding">
          <h3 className="small">{m.bleeding()}</h3>
          <svg className="blood-bar" viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true">
            <BloodBar />
          </svg>
          <p className="small quiet">
            <Reading of={({ value }) => m.millilitres({ ml: figure(value('blood_loss')) })} />{' '}
            <strong>{m.invented()}</strong>
          </p>
        </div>
        <div className="shrinking">
          <div className="title-row">
            <h3 className="small">{m.womb_shrinks()}</h3>
            <Readout signal="uterine_volume" />
          </div>
          <SmallTrace
            time={days}
            values={days.map((day) => end + more * Math.exp(-each * day))}
            high={1000}
            end_s={DAYS}
            unit={m.unit_milk()}
            name="womb"
            filled
            foot={m.weeks({ weeks: declared(WEEKS) })}
          />
          <p className="caption">{m.womb_shrinks_meaning()}</p>
        </div>
      </div>
    </section>
  );
}

/** Grey on purpose: no law of it was ever measured. */
function BloodBar() {
  const lost = useMoment(({ value }) => Math.round(value('blood_loss'))) ?? 0;
  return (
    <>
      <rect className="all" width="200" height="14" />
      <rect className="lost" width={(Math.min(lost, MOST_LOST) / MOST_LOST) * 200} height="14" />
    </>
  );
}
