import { useEffect } from 'react';
import { m } from '#words';
import type { Edit } from '../../live/model.ts';
import { declared, figure } from '../../words/figure.ts';
import { INFUSION } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';
import { PUMPS, SIDES, VACUUM } from './feed.ts';
import { roundHead } from './feed-axis.ts';
import { SmallTrace } from './small-trace.tsx';
import { type Lived, useAside } from './use-aside.ts';

/** Four pulses of so much, each over so long, begun at these times; a drip gives the same in all. */
const PULSE_MU = 15;
const PULSE_S = 10;
const PULSES_S = [60, 300, 540, 780] as const;
const TOTAL_MU = PULSE_MU * PULSES_S.length;
const DRIP = { from_s: 60, to_s: 900 } as const;
const END_S = 960;
const SIGNALS = ['plasma_oxytocin', 'milk_removed_left', 'milk_removed_right', 'let_downs'] as const;

const perMinute = (mu: number, seconds: number): number => (mu * 60) / seconds;
const pumped: readonly Edit[] = SIDES.map((side) => ({ at_s: 30, path: PUMPS[side], value: VACUUM }));
const ARMS: Readonly<Record<'pulse' | 'drip', readonly Edit[]>> = {
  pulse: [
    ...pumped,
    ...PULSES_S.flatMap((at_s) => [
      { at_s, path: INFUSION, value: perMinute(PULSE_MU, PULSE_S) },
      { at_s: at_s + PULSE_S, path: INFUSION, value: 0 },
    ]),
  ],
  drip: [
    ...pumped,
    { at_s: DRIP.from_s, path: INFUSION, value: perMinute(TOTAL_MU, DRIP.to_s - DRIP.from_s) },
    { at_s: DRIP.to_s, path: INFUSION, value: 0 },
  ],
};

/** The same dose given two ways to the same mother, whose own cells give nothing but what rest needs. */
export function PulseOrDrip() {
  const { live, scene, act } = useStage();
  const asked = scene.panels.includes('compare');
  const [pulse, beginPulse] = useAside('pulse');
  const [drip, beginDrip] = useAside('drip');
  useEffect(() => {
    if (!asked || !live || pulse) return;
    const both = {
      person: scene.person,
      cells: 'prescribed',
      seed: 1,
      to_s: END_S,
      every_s: 1,
      signals: SIGNALS,
    } as const;
    beginPulse({ ...both, edits: ARMS.pulse });
    beginDrip({ ...both, edits: ARMS.drip });
  });
  const done = pulse?.done && drip?.done;
  const failed = pulse?.failed ?? drip?.failed;
  return (
    <section className="compare" aria-labelledby="compare-title">
      <div className="study-head">
        <h2 className="heading" id="compare-title">
          {m.pulse_or_drip()}
        </h2>
        <p className="small quiet">{m.pulse_or_drip_meaning({ dose: TOTAL_MU, minutes: END_S / 60 })}</p>
        <button
          type="button"
          className="button"
          disabled={!live || asked}
          onClick={() => act({ kind: 'panel', panel: 'compare' })}
        >
          {m.compare()}
        </button>
      </div>
      {failed && <p role="alert">{m.aside_failed({ reason: failed })}</p>}
      {done && <Outcome pulse={pulse} drip={drip} />}
    </section>
  );
}

const milkOf = ({ columns }: Lived): readonly number[] =>
  columns.milk_removed_left!.map((left, i) => left + columns.milk_removed_right![i]!);

function Outcome({ pulse, drip }: { readonly pulse: Lived; readonly drip: Lived }) {
  const arms = [
    [m.arm_pulse({ pulses: PULSES_S.length, dose: PULSE_MU }), pulse],
    [m.arm_drip({ rate: figure(perMinute(TOTAL_MU, DRIP.to_s - DRIP.from_s)) }), drip],
  ] as const;
  const most = roundHead(Math.max(...arms.flatMap(([, { columns }]) => columns.plasma_oxytocin!)));
  const mostMilk = roundHead(Math.max(...arms.flatMap(([, arm]) => milkOf(arm))));
  const said = (arm: Lived): { milk: string; count: number; peak: string } => ({
    milk: figure(milkOf(arm).at(-1)!),
    count: arm.columns.let_downs!.at(-1)!,
    peak: figure(Math.max(...arm.columns.plasma_oxytocin!)),
  });
  const [first, second] = [said(pulse), said(drip)];
  return (
    <div className="outcome" role="status">
      <p className="read">
        {m.pulse_or_drip_said({
          pulse: first.milk,
          pulseCount: first.count,
          drip: second.milk,
          dripCount: second.count,
        })}
      </p>
      <div className="arms">
        {arms.map(([name, arm]) => (
          <figure key={name} className="arm">
            <figcaption className="small">{name}</figcaption>
            <SmallTrace
              time={arm.columns.time!}
              values={arm.columns.plasma_oxytocin!}
              high={most}
              end_s={END_S}
              unit={m.unit_level()}
              name="oxytocin"
            />
            <SmallTrace
              time={arm.columns.time!}
              values={milkOf(arm)}
              high={mostMilk}
              end_s={END_S}
              unit={m.unit_milk()}
              name="milk"
              filled
              foot={m.minutes({ minutes: END_S / 60 })}
            />
          </figure>
        ))}
      </div>
      <table className="small both">
        <thead>
          <tr>
            <td />
            <th scope="col">{m.arm_pulse_short()}</th>
            <th scope="col">{m.arm_drip_short()}</th>
          </tr>
        </thead>
        <tbody>
          {(
            [
              [m.row_dose(), declared(TOTAL_MU), declared(TOTAL_MU)],
              [m.row_peak(), first.peak, second.peak],
              [m.let_downs(), first.count, second.count],
              [m.row_milk(), first.milk, second.milk],
            ] as const
          ).map(([row, a, b]) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>{a}</td>
              <td>{b}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="caption">{m.pulse_or_drip_limits()}</p>
    </div>
  );
}
