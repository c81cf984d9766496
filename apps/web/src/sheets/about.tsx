import type { ReactNode } from 'react';
import { m } from '#words';
import { personName } from '../access/summaries.ts';
import { Reading } from '../instruments/readout/reading.tsx';
import { useStage } from '../scenes/body/stage-context.ts';
import { clock, declared } from '../words/figure.ts';
import { Cells } from './cells.tsx';
import { Sheet } from './sheet.tsx';

/** What somebody needs to know, and to make the same run again. */
export default function AboutSheet({ close }: { readonly close: () => void }) {
  const { scene, manifest } = useStage();
  if (!manifest) return null;
  const { storage_ml: stores } = scene.person;
  const rows: readonly (readonly [term: string, fact: ReactNode])[] = [
    [m.run_person(), personName(scene.person)],
    ...(stores === undefined ? [] : [[m.storage(), m.millilitres({ ml: stores })] as const]),
    [m.run_time(), <Reading key="time" of={({ time_s }) => clock(time_s)} />],
    [m.run_changes(), String(scene.edits.length)],
    [m.run_seed(), String(scene.seed)],
    [m.run_model(), manifest.model],
    [m.run_engine(), manifest.engine],
    [m.run_threads(), String(manifest.threads)],
    [m.run_step(), m.run_step_value({ step: declared(manifest.step_s) })],
  ];
  return (
    <Sheet title={m.about()} close={close}>
      <p className="read">{m.about_meaning()}</p>
      <dl className="facts">
        {rows.map(([term, fact]) => [<dt key={`t${term}`}>{term}</dt>, <dd key={`d${term}`}>{fact}</dd>])}
      </dl>
      <Cells />
      {manifest.secretion === 'prescribed' && <p className="read">{m.prescribed_meaning()}</p>}
      <p className="read">{m.left_out()}</p>
      <p className="read">{m.about_drawn()}</p>
      <p className="caption">{m.intended_use()}</p>
    </Sheet>
  );
}
