import { useState } from 'react';
import { m } from '#words';
import { Readout } from '../../instruments/readout/readout.tsx';
import { wanted } from '../body/scene.ts';
import { useStage } from '../body/stage-context.ts';
import { CARES, type Care, carePath, EPIDURAL } from './labour.ts';
import { Toolbar } from './toolbar.tsx';
import { Verdict } from './verdict.tsx';

type Help = Care | 'epidural';
const HELPS: readonly Help[] = [...CARES, 'epidural'];

interface Known {
  readonly name: () => string;
  /** What it does in this model. */
  readonly does: () => string;
  /** Records that speak of it, and a study where there is none. */
  readonly records: readonly string[];
  readonly study: string;
}
const KNOWN: Readonly<Record<Help, Known>> = {
  upright: {
    name: m.care_upright,
    does: m.does_upright,
    records: [],
    study: 'lawrence-2009-upright',
  },
  support: {
    name: m.care_support,
    does: m.does_support,
    records: [],
    study: 'hodnett-2013-support',
  },
  massage: {
    name: m.care_massage,
    does: m.does_massage,
    records: ['massage-in-labour'],
    study: 'massage-labour-cochrane',
  },
  music: {
    name: m.care_music,
    does: m.does_music,
    records: ['music-in-labour'],
    study: 'music-labour-meta',
  },
  breathing: {
    name: m.care_breathing,
    does: m.does_breathing,
    records: ['breathing-in-labour'],
    study: 'breathing-second-stage-2017',
  },
  bath: {
    name: m.care_bath,
    does: m.does_bath,
    records: ['warmth-in-labour'],
    study: 'immersion-cochrane-2018',
  },
  epidural: {
    name: m.care_epidural,
    does: m.does_epidural,
    records: [],
    study: 'epidural-second-stage-rct',
  },
};
const pathOf = (help: Help): string => (help === 'epidural' ? EPIDURAL : carePath(help));

/** Comfort beside usual care: what each does here, and what is known of it. */
export function Comfort() {
  const { scene, live, change } = useStage();
  const [seen, see] = useState<Help>();
  const asleep = !live || scene.phase === 'failed' || scene.phase === 'finished';
  const ready = live?.signals?.has('pain');
  const shown = seen ?? HELPS.find((help) => wanted(scene, pathOf(help)) > 0);
  return (
    <section className="comfort" aria-labelledby="comfort-title">
      <div className="title-row">
        <h2 className="heading" id="comfort-title">
          {m.comfort()}
        </h2>
        {ready && (
          <span className="small quiet pain">
            {m.pain_now()} <Readout signal="pain" />
          </span>
        )}
      </div>
      <Toolbar
        name={m.comfort_beside()}
        disabled={asleep}
        seen={(help) => see(help as Help)}
        items={HELPS.map((help) => ({
          key: help,
          name: KNOWN[help].name(),
          isOn: wanted(scene, pathOf(help)) > 0,
          turn: (on) => change(pathOf(help), on ? 1 : 0),
        }))}
      />
      {shown && (
        <div className="known" data-care={shown}>
          <p className="caption">{m.in_the_model({ does: KNOWN[shown].does() })}</p>
          <Verdict key={shown} of={KNOWN[shown].records} otherwise={KNOWN[shown].study} />
        </div>
      )}
    </section>
  );
}
