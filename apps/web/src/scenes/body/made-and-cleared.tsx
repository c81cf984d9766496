import { useEffect, useRef } from 'react';
import { m } from '#words';
import { Reading } from '../../instruments/readout/reading.tsx';
import { Readout } from '../../instruments/readout/readout.tsx';
import type { Picture } from '../../live/picture.ts';
import { figure } from '../../words/figure.ts';
import { INFUSION, setting } from './scene.ts';
import { useStage } from './stage-context.ts';

/** What enters and leaves the blood in a minute, all on one scale. [pmol/min] */
const secreted = (now: Picture): number => now.value('secretion');
const dripped = (now: Picture): number => now.value('infusion');
const cleared = (now: Picture): number => now.value('clearance') * now.value('plasma_oxytocin');

/**
 * Secretion, drip and clearance as bars of one scale: at rest what is made and what is cleared are of one
 * length.
 */
export function MadeAndCleared() {
  const { scene, manifest, beat } = useStage();
  const drip = setting(scene.edits, INFUSION) > 0;
  return (
    <section className="balance" aria-labelledby="balance-title">
      <h2 className="heading" id="balance-title">
        {m.balance()}
      </h2>
      <dl className="flows">
        <div>
          <dt>
            {m.secreted()}
            {manifest && <em className="caption"> {origin(manifest.secretion)}</em>}
          </dt>
          <dd>
            <Readout signal="secretion" />
            <Bar of={secreted} />
          </dd>
        </div>
        {drip && (
          <div>
            <dt>{m.dripped()}</dt>
            <dd>
              <Flow of={dripped} name="dripped" />
              <Bar of={dripped} />
            </dd>
          </div>
        )}
        <div>
          <dt>{m.cleared()}</dt>
          <dd>
            <Flow of={cleared} name="cleared" />
            <Bar of={cleared} />
          </dd>
        </div>
        <div>
          <dt>{m.clearance()}</dt>
          <dd>
            <Readout signal="clearance" />
          </dd>
        </div>
      </dl>
      {beat && <p className="caption">{m.clearance_meaning()}</p>}
    </section>
  );
}

const origin = (secretion: 'prescribed' | 'spiking' | 'surrogate'): string =>
  ({ prescribed: m.secretion_prescribed, spiking: m.secretion_spiking, surrogate: m.secretion_surrogate })[
    secretion
  ]();

/** A flow that is worked out from two signals; the numbers behind it open beside it. */
function Flow({ of, name }: { readonly of: (now: Picture) => number; readonly name: string }) {
  const { beat } = useStage();
  if (!beat) return null;
  return (
    <span className="quantity">
      <Reading name={name} className="number" of={(now) => figure(of(now))} /> {m.unit_flow()}
    </span>
  );
}

/**
 * Length of a flow, of the longest of the three now. Scaled rather than laid out: it moves with every beat.
 */
function Bar({ of }: { readonly of: (now: Picture) => number }) {
  const { beat } = useStage();
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(
    () =>
      beat?.join((now) => {
        const longest = Math.max(secreted(now) + dripped(now), cleared(now), Number.MIN_VALUE);
        if (bar.current) bar.current.style.scale = `${(of(now) / longest).toFixed(4)} 1`;
      }),
    [beat, of],
  );
  return (
    <span className="bar" aria-hidden="true">
      <span ref={bar} />
    </span>
  );
}
