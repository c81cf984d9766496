import { useState } from 'react';
import { m } from '#words';
import { Slider } from '../../instruments/slider/slider.tsx';
import { declared, shortened } from '../../words/figure.ts';
import { wanted } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';
import { BAGS, GREATEST, LADDER, lasts, pumpRate, USUAL_BAG } from './pump.ts';
import { DRIP } from './stage-of-labour.ts';

/** The drip: its dose, and what the pump shows for a bag of this strength. */
export function PumpPanel() {
  const { scene, live, change } = useStage();
  const [which, hang] = useState(USUAL_BAG);
  const bag = BAGS[which]!;
  const rate = wanted(scene, DRIP);
  const asleep = !live || scene.phase === 'failed' || scene.phase === 'finished';
  const flow = shortened(pumpRate(rate, bag), 3);
  return (
    <section className="pump" aria-labelledby="pump-title">
      <div className="title-row">
        <h2 className="heading" id="pump-title">
          {m.drip()}
        </h2>
        <label className="small quiet bag">
          <span className="unseen">{m.bag()}</span>
          <select value={which} onChange={(event) => hang(Number(event.target.value))}>
            {BAGS.map(({ units, volume_ml }, place) => (
              <option key={`${units} ${volume_ml}`} value={place}>
                {m.bag_of({ units, volume: declared(volume_ml) })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="pump-row">
        <BagDrawing flow={flow} runs={rate > 0} />
        <div className="pump-dose">
          <p>
            <span className="big" data-reading="drip">
              {declared(rate)}
            </span>{' '}
            {m.unit_drip()}{' '}
            <span className="small quiet quantity" data-reading="pump">
              {m.pump_shows({ flow })}
            </span>
          </p>
          <Ladder rate={rate} />
        </div>
      </div>
      <Slider
        name={m.drip_dose()}
        least={0}
        greatest={GREATEST}
        step={1}
        value={rate}
        disabled={asleep}
        said={(dose) => m.infusion_rate({ rate: declared(dose) })}
        settle={(dose) => change(DRIP, dose)}
      />
      <p className="caption">
        {rate > 0 ? m.bag_lasts({ hours: shortened(lasts(rate, bag), 2) }) : m.drip_meaning()}
      </p>
    </section>
  );
}

/** A bag, its chamber and the pump, which shows how fast it runs. */
function BagDrawing({ flow, runs }: { readonly flow: string; readonly runs: boolean }) {
  return (
    <svg className="bag-drawing" viewBox="0 0 76 150" aria-hidden="true">
      <path className="fluid" d="M18.7,36 C31,33 45,38 57.3,35 V57 Q57.3,65 50,65 H26 Q18.7,65 18.7,57Z" />
      <path
        className="glass"
        d="M34,5 a4,4 0 1 1 8,0 M18,14 H58 V57 Q58,66 50,66 H26 Q18,66 18,57 Z M38,66 V75 M32,75 H44 V89
          Q44,93 38,93 Q32,93 32,89 Z M38,93 V105 M38,140 V150"
      />
      <rect className="glass" x="10" y="105" width="56" height="35" rx="5" />
      {runs && <circle className="drop" cx="38" cy="82" r="2.3" />}
      <text x="38" y="128" textAnchor="middle">
        {flow}
      </text>
    </svg>
  );
}

/** Each rung doubles the dose; those that have been passed are full. */
function Ladder({ rate }: { readonly rate: number }) {
  const height = (dose: number): number => 4 + 54 * (dose === 0 ? 0 : (1 + Math.log2(dose)) / 6);
  return (
    <svg className="dose-ladder" viewBox="0 0 226 88" aria-hidden="true">
      <path className="foot" d="M0,66 H226" />
      {LADDER.map((dose, i) => {
        const x = 12 + i * 33;
        return (
          <g key={dose} data-on={dose > 0 && rate >= dose}>
            <path d={`M${x},66 V${66 - height(dose)}`} />
            <text x={x} y="84" textAnchor="middle" data-here={rate === dose}>
              {dose}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
