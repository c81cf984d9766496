import { PICOMOLES_PER_MILLIUNIT } from '@tokos/units';
import { m } from '#words';
import { declared, shortened } from '../../words/figure.ts';
import { INFUSION, wanted } from './scene.ts';
import { useStage } from './stage-context.ts';

/** What the Body place offers; anything larger belongs to a protocol. [mU/min] */
const RATES = [1, 10] as const;

/**
 * A drip at one of two rates, and its end. Each card carries its dose as an exact strip: one mark is 1 mU.
 */
export function Infusion() {
  const { scene, live, change } = useStage();
  const rate = wanted(scene, INFUSION);
  const asleep = !live || scene.phase === 'failed' || scene.phase === 'finished';
  return (
    <section className="infusion" aria-labelledby="infusion-title">
      <h2 className="heading" id="infusion-title">
        {m.infusion()}
      </h2>
      <div className="cards">
        {RATES.map((each) => (
          <button
            key={each}
            type="button"
            className="card"
            aria-pressed={rate === each}
            disabled={asleep}
            onClick={() => rate !== each && change(INFUSION, each)}
          >
            <DoseStrip marks={each} />
            <span className="quantity">{m.infusion_rate({ rate: declared(each) })}</span>
          </button>
        ))}
      </div>
      {rate > 0 ? (
        <button type="button" className="button stop" disabled={asleep} onClick={() => change(INFUSION, 0)}>
          {m.infusion_stop()}
        </button>
      ) : (
        <p className="caption">{m.infusion_unit({ picomoles: shortened(PICOMOLES_PER_MILLIUNIT, 4) })}</p>
      )}
    </section>
  );
}

/** A drop chamber above a minute's ruler: as many drops as thousandths of a unit in that minute. */
function DoseStrip({ marks }: { readonly marks: number }) {
  const places = Array.from({ length: marks }, (_, index) => 6 + (68 * (index + 0.5)) / marks);
  return (
    <svg className="strip" viewBox="0 0 80 30" aria-hidden="true">
      <path className="ink" d="M6,24 H74 M6,20 V24 M74,20 V24" />
      {places.map((x) => (
        <path key={x} className="drop" d={`M${x},6 c2,3 3,4.4 3,6 a3,3 0 0 1 -6,0 c0,-1.6 1,-3 3,-6Z`} />
      ))}
    </svg>
  );
}
