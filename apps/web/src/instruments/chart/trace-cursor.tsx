import { type KeyboardEvent, useState } from 'react';
import { m } from '#words';
import { useStage } from '../../scenes/body/stage-context.ts';
import { figure } from '../../words/figure.ts';
import { useMoment } from '../readout/use-moment.ts';
import { WINDOW_S } from './window.ts';

/** A native slider is the cursor: arrows go by ten seconds, Page up and down from change to change. */
export function TraceCursor({ move }: { readonly move: (back_s: number) => void }) {
  const { live, scene, beat } = useStage();
  const [back_s, setBack] = useState(0);
  const to = (wanted: number): void => {
    const next = Math.max(-WINDOW_S, Math.min(0, wanted));
    setBack(next);
    move(next);
  };
  const value = useMoment((picture) => {
    const { record, signals } = live!;
    const time = record.column(0);
    const at = time.findLastIndex((each) => each <= picture.time_s + back_s);
    return at < 0 ? '' : figure(record.column(signals!.column('plasma_oxytocin'))[at]!);
  });
  const page = (event: KeyboardEvent): void => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
    event.preventDefault();
    const now_s = beat?.picture?.time_s ?? 0;
    const places = [...scene.edits.map(({ at_s }) => at_s - now_s), 0].sort((a, b) => a - b);
    const later = places.find((each) => each > back_s + 0.5);
    const earlier = places.findLast((each) => each < back_s - 0.5);
    to((event.key === 'PageUp' ? earlier : later) ?? back_s);
  };
  const said =
    value === ''
      ? m.cursor_before_start()
      : m.cursor_value({ minutes: figure(-back_s / 60), value: value ?? '' });
  return (
    <>
      <input
        className="trace-cursor"
        type="range"
        aria-label={m.cursor()}
        aria-valuetext={said}
        min={-WINDOW_S}
        max={0}
        step={10}
        value={Math.round(back_s / 10) * 10}
        onChange={(event) => to(Number(event.target.value))}
        onKeyDown={page}
      />
      <p className="small quiet trace-said">{back_s < 0 ? said : m.trace_axis()}</p>
    </>
  );
}
