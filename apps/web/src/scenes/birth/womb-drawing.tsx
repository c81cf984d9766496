import { useEffect, useRef } from 'react';
import { m } from '#words';
import { useStage } from '../body/stage-context.ts';
import { AFTER, AFTERBIRTH, CHILD, CORD, PELVIS, PLACENTA, PLACENTA_VESSELS } from './womb-paths.ts';
import { heightOfStation, linear, SPINES, wombShape } from './womb-shape.ts';

/** Faster than this, single contractions would flicker: then the wall shows how active the womb is. */
const FLICKERS = 60;
/** Pressure over the tone at which the wall is darkest [mmHg], and the activity [MVU]. */
const DARKEST = { pressure: 70, activity: 280 } as const;
const SEEN = 0.004;

/** The womb from the front: wall, opening, head and placenta follow the woman; their form is drawn once. */
export function WombDrawing() {
  const { beat, scene } = useStage();
  const place = useRef<SVGSVGElement>(null);
  const isFast = scene.speed > FLICKERS;
  useEffect(() => {
    let drawn = '';
    let dark = -1;
    return beat?.join(({ value }) => {
      const svg = place.current;
      if (!svg) return;
      const find = (id: string): SVGElement => svg.querySelector<SVGElement>(`[data-part="${id}"]`)!;
      const shade = isFast
        ? value('uterine_activity') / DARKEST.activity
        : (value('uterine_pressure') - 8) / DARKEST.pressure;
      const next = Math.min(Math.max(shade, 0), 1);
      if (Math.abs(next - dark) > SEEN) {
        dark = next;
        svg.style.setProperty('--squeeze', `${(12 + 58 * next).toFixed(1)}%`);
      }
      const isBorn = value('born') > 0.5;
      const state = {
        dilation_cm: value('dilation'),
        station_cm: value('station'),
        distension: value('vaginal_distension'),
      };
      const key = [isBorn, value('placenta') > 0.5, value('uterine_volume').toFixed(0)]
        .concat(Object.values(state).map((each) => each.toFixed(2)))
        .join();
      if (key === drawn) return;
      drawn = key;
      svg.dataset.born = String(isBorn);
      svg.dataset.placenta = String(value('placenta') > 0.5);
      const { wall, rims, vagina, head } = wombShape(state);
      find('wall').setAttribute('d', wall);
      find('rims').setAttribute('d', rims);
      find('vagina').setAttribute('d', vagina);
      find('child').setAttribute('transform', `translate(200 ${head.toFixed(1)})`);
      find('level').setAttribute('d', `M206,${head.toFixed(1)} H342`);
      find('pointer').setAttribute('transform', `translate(350 ${head.toFixed(1)})`);
      const size = linear(value('uterine_volume') || 800);
      find('shrunk').setAttribute('transform', `translate(200 404) scale(${size.toFixed(3)})`);
    });
  }, [beat, isFast]);
  return (
    <svg ref={place} className="womb" viewBox="-52 0 492 530" role="img" aria-label={m.drawing_womb()}>
      <g className="art">
        <path className="pelvis" d={PELVIS} />
        <path className="pelvis" d={PELVIS} transform="matrix(-1 0 0 1 400 0)" />
        <path className="passage" data-part="vagina" />
        <g className="before-birth">
          <path className="wall" data-part="wall" fillRule="evenodd" />
          <path className="rims" data-part="rims" />
          <g className="paper-filled">
            <path d={PLACENTA} />
            <path className="fine" d={PLACENTA_VESSELS} />
          </g>
          <path className="cord" d={CORD} />
          <g className="paper-filled" data-part="child">
            <Child />
          </g>
        </g>
        <g className="after-birth" data-part="shrunk">
          <path className="wall" fillRule="evenodd" d={AFTER} />
          <path className="afterbirth paper-filled" d={AFTERBIRTH} />
        </g>
      </g>
      <Ladder />
      <g className="names">
        <path className="before-birth" d="M-8,92 L52,150" />
        <text className="womb-name before-birth" x={-50} y={84}>
          {m.label_muscle()}
        </text>
        <g className="before-birth">
          <path d="M352,64 L312,96" />
          <text className="womb-name" x={356} y={60}>
            {m.label_placenta_here()}
          </text>
        </g>
        <text className="womb-name" x={-50} y={506}>
          {m.label_pelvis()}
        </text>
        <path d="M2,500 L92,462" />
      </g>
    </svg>
  );
}

function Child() {
  return CHILD.map(({ className, d }) => <path key={d} className={className} d={d} />);
}

/** The ladder of stations, in centimetres from the spines. */
function Ladder() {
  const rungs = Array.from({ length: 11 }, (_, i) => i - 5);
  return (
    <g className="ladder">
      <path className="dotted" d={`M139,${SPINES} H352`} />
      <path className="dotted" data-part="level" />
      <path data-part="pointer" className="pointer" d="M0,0 l-9,-5 v10z" />
      <path d={`M354,${heightOfStation(-5)} V${heightOfStation(5)}`} />
      {rungs.map((cm) => (
        <path key={cm} d={`M354,${heightOfStation(cm)} h${cm % 5 === 0 ? 11 : 6}`} />
      ))}
      {[-5, 0, 5].map((cm) => (
        <text key={cm} className="womb-text" x={370} y={heightOfStation(cm) + 6}>
          {cm > 0 ? `+${cm}` : String(cm).replace('-', '−')}
        </text>
      ))}
      <text className="womb-name" x={340} y={heightOfStation(-5) - 14}>
        {m.label_station()}
      </text>
    </g>
  );
}
