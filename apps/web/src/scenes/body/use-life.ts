import { type Dispatch, useEffect, useRef, useState } from 'react';
import { type Beat, beat } from '../../live/beat.ts';
import { type Live, live, type News, workerLine } from '../../live/client.ts';
import type { Manifest } from '../../live/model.ts';
import type { Action, Scene } from './scene.ts';

export interface Life {
  readonly live: Live | undefined;
  readonly beat: Beat | undefined;
  readonly manifest: Manifest | undefined;
  /** While a later beginning is still being lived to: how far, and how far to go [s]. */
  readonly reaching: { readonly at_s: number; readonly to_s: number } | undefined;
}

/** Joins the scene to the worker: each beginning, the pace and what comes back. */
export function useLife(scene: Scene, act: Dispatch<Action>): Life {
  const [manifest, setManifest] = useState<Manifest>();
  const [life, setLife] = useState<{ live: Live; beat: Beat }>();
  // Before the first beginning there are no signals to draw.
  const [begun, setBegun] = useState(false);
  const [line, setLine] = useState<Live>();
  const [reaching, setReaching] = useState<Life['reaching']>();
  const visible = useVisible();

  useEffect(() => {
    const heard = (news: News): void => {
      if (news.kind === 'ready') setManifest(news.manifest);
      else if (news.kind === 'reaching') setReaching(news);
      else if (news.kind === 'reached') setReaching(undefined);
      else if (news.kind === 'begun') {
        setBegun(true);
        act({ kind: 'awake' });
      } else if (news.kind === 'changed') act({ kind: 'edited', edit: news.edit });
      else act(news);
    };
    const begun = live(workerLine(), heard);
    const beating = beat(begun);
    setLine(begun);
    setLife({ live: begun, beat: beating });
    return () => {
      beating.stop();
      begun.close();
    };
  }, [act]);

  // A new beginning, and only that, makes the worker start over: later edits are already known to it.
  const { beginning } = scene;
  const latest = useRef(scene);
  latest.current = scene;
  useEffect(() => {
    const { person, seed, edits, from_s } = latest.current;
    if (line && beginning > 0) line.begin({ person, seed, edits, to_s: from_s });
  }, [line, beginning]);

  // Nobody is kept alive behind a hidden page.
  const pace = scene.phase === 'running' && visible ? scene.speed : 0;
  useEffect(() => line?.setSpeed(pace), [line, pace]);

  return { live: begun ? life?.live : undefined, beat: begun ? life?.beat : undefined, manifest, reaching };
}

function useVisible(): boolean {
  const [visible, setVisible] = useState(true);
  useEffect(() => {
    const look = (): void => setVisible(document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return visible;
}
