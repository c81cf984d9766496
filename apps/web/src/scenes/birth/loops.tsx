import { useEffect, useRef } from 'react';
import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { LOOP_ARROWS, type LoopEffect } from '../../live/loop-names.ts';
import { declared } from '../../words/figure.ts';
import { wanted } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';
import { arrowPath, type Point, widthOf } from './arrow.ts';
import { cutPath, LOOPS, type Loop } from './labour.ts';
import { Toolbar } from './toolbar.tsx';
import { Verdict } from './verdict.tsx';

const NODES = {
  stretch: { x: 190, y: 26 },
  oxytocin: { x: 60, y: 118 },
  prostaglandin: { x: 320, y: 118 },
  contraction: { x: 102, y: 268 },
  softening: { x: 278, y: 268 },
} as const satisfies Readonly<Record<string, Point>>;
type Node = keyof typeof NODES;

const NAMES: Readonly<Record<Node, () => string>> = {
  stretch: m.node_stretch,
  oxytocin: m.node_oxytocin,
  prostaglandin: m.node_prostaglandin,
  contraction: m.node_contraction,
  softening: m.node_softening,
};

interface Arrow {
  readonly from: Node;
  readonly to: Node;
  readonly className: string;
  readonly said: () => string;
  /** Two arrows of one way stand beside each other. */
  readonly aside?: number;
  readonly loop?: Loop;
}

const ARROWS: Readonly<Record<LoopEffect, Arrow>> = {
  effect_stretch_oxytocin: {
    from: 'stretch',
    to: 'oxytocin',
    className: 'nerve',
    said: m.arrow_stretch_oxytocin,
    aside: 8,
    loop: 'stretch_to_oxytocin',
  },
  effect_womb_oxytocin: {
    from: 'stretch',
    to: 'oxytocin',
    className: 'oxytocin',
    said: m.arrow_womb_oxytocin,
    aside: -8,
    loop: 'womb_oxytocin',
  },
  effect_oxytocin_contraction: {
    from: 'oxytocin',
    to: 'contraction',
    className: 'oxytocin',
    said: m.arrow_oxytocin_contraction,
  },
  effect_contraction_stretch: {
    from: 'contraction',
    to: 'stretch',
    className: 'contraction',
    said: m.arrow_contraction_stretch,
  },
  effect_stretch_prostaglandin: {
    from: 'stretch',
    to: 'prostaglandin',
    className: 'plain',
    said: m.arrow_stretch_prostaglandin,
    loop: 'stretch_to_prostaglandin',
  },
  effect_oxytocin_prostaglandin: {
    from: 'oxytocin',
    to: 'prostaglandin',
    className: 'oxytocin',
    said: m.arrow_oxytocin_prostaglandin,
    loop: 'oxytocin_to_prostaglandin',
  },
  effect_prostaglandin_contraction: {
    from: 'prostaglandin',
    to: 'contraction',
    className: 'prostaglandin',
    said: m.arrow_prostaglandin_contraction,
  },
  effect_prostaglandin_softening: {
    from: 'prostaglandin',
    to: 'softening',
    className: 'prostaglandin',
    said: m.arrow_prostaglandin_softening,
    loop: 'softening',
  },
  effect_contraction_softening: {
    from: 'contraction',
    to: 'softening',
    className: 'contraction',
    said: m.arrow_contraction_softening,
    loop: 'softening',
  },
  effect_softening_stretch: {
    from: 'softening',
    to: 'stretch',
    className: 'plain',
    said: m.arrow_softening_stretch,
  },
};

const CUTS: Readonly<Record<Loop, () => string>> = {
  stretch_to_oxytocin: m.cut_stretch_to_oxytocin,
  womb_oxytocin: m.cut_womb_oxytocin,
  stretch_to_prostaglandin: m.cut_stretch_to_prostaglandin,
  oxytocin_to_prostaglandin: m.cut_oxytocin_to_prostaglandin,
  softening: m.cut_softening,
};

/** What pushes what: each arrow is as wide as its share of the rate that it feeds. */
export function Loops() {
  const { scene, live, change } = useStage();
  const asleep = !live || scene.phase === 'failed' || scene.phase === 'finished';
  return (
    <section className="loops" aria-labelledby="loops-title">
      <div className="title-row">
        <h2 className="heading" id="loops-title">
          {m.loops()}
        </h2>
        <span className="small quiet">{m.loops_width()}</span>
      </div>
      <Diagram />
      <Toolbar
        name={m.loops_cut()}
        disabled={asleep}
        items={LOOPS.map((loop) => ({
          key: loop,
          name: CUTS[loop](),
          isOn: wanted(scene, cutPath(loop)) > 0,
          turn: (on) => change(cutPath(loop), on ? 1 : 0),
        }))}
      />
      <p className="caption">{m.loops_meaning()}</p>
      <Verdict of={['prostaglandins-speed-labour', 'raises-prostaglandins']} otherwise="loop-ablations" />
    </section>
  );
}

function Diagram() {
  const { beat, scene } = useStage();
  const place = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const drawn = new Map<string, number>();
    return beat?.join(({ value }) => {
      for (const name of LOOP_ARROWS) {
        const effect = value(name);
        if (Math.abs(effect - (drawn.get(name) ?? Number.NaN)) < 0.004) continue;
        drawn.set(name, effect);
        const { from, to, aside = 0 } = ARROWS[name];
        const path = place.current?.querySelector<SVGPathElement>(`[data-arrow="${name}"]`);
        path?.setAttribute('d', arrowPath(NODES[from], NODES[to], widthOf(effect), aside));
        if (path) path.dataset.effect = effect.toFixed(3);
      }
    });
  }, [beat]);
  return (
    <>
      <svg ref={place} className="loop-diagram" viewBox="0 0 380 292" aria-hidden="true">
        {LOOP_ARROWS.map((name) => {
          const { className, loop } = ARROWS[name];
          const cut = loop !== undefined && wanted(scene, cutPath(loop)) > 0;
          return <path key={name} data-arrow={name} className={`arrow ${className}`} data-cut={cut} />;
        })}
        {Object.entries(NODES).map(([node, { x, y }]) => (
          <text key={node} x={x} y={y + 5} textAnchor="middle">
            {NAMES[node as Node]()}
          </text>
        ))}
      </svg>
      <EffectList />
    </>
  );
}

/** The same in words, the largest first. */
function EffectList() {
  const said = useMoment(({ value }) =>
    LOOP_ARROWS.map((name) => [ARROWS[name].said(), Math.round(100 * value(name))] as const)
      .toSorted(([, a], [, b]) => b - a)
      .map(([what, percent]) => m.arrow_said({ what, percent: declared(percent) }))
      .join('\n'),
  );
  return (
    <ol className="unseen">
      {said?.split('\n').map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
