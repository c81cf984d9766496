import { type ReactNode, useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { useAnnouncer } from '../../access/announcer.tsx';
import { happeningSentence } from '../../access/summaries.ts';
import { type Place, placeAt } from '../../places/use-place.ts';
import { BIRTH_SPEED, WOMAN_IN_LABOUR } from '../birth/labour.ts';
import { FEEDING_SPEED, MOTHER } from '../feeding/feed.ts';
import { useRoom } from '../inside/use-room.ts';
import { atRest, scene as sceneAfter } from './scene.ts';
import { type SheetName, type Stage, StageContext } from './stage-context.ts';
import { useLife } from './use-life.ts';

interface Wishes {
  readonly open: (sheet: SheetName) => void;
  readonly children: ReactNode;
}

/** Holds the scene of the Body place and gives it to its parts. */
export function BodyStage({ open, children }: Wishes) {
  const [scene, act] = useReducer(sceneAfter, atRest);
  const [refusal, setRefusal] = useState<Stage['refusal']>();
  const announce = useAnnouncer();
  const { live, beat, manifest, reaching } = useLife(scene, act);
  const { room, enter, leave } = useRoom();

  // A shared link is opened before anything lives; where it cannot be, nothing is opened in its place.
  useEffect(() => {
    const fragment = runIn(location.hash);
    if (!fragment) return act({ kind: 'begin', seed: drawnSeed(), ...firstOf(placeNow()) });
    import('../../link/link.ts')
      .then(({ openLink }) => openLink(fragment))
      .then((run) => act({ kind: 'open', run }))
      .catch((fault: { code?: string; slots?: Readonly<Record<string, string>> }) =>
        setRefusal({ code: fault.code ?? 'link-damaged', slots: fault.slots ?? {} }),
      );
  }, []);

  useEffect(() => {
    if (scene.happening) announce(happeningSentence(scene.happening));
    // The address keeps a link only until the first change of what it says.
    const kept = !scene.happening || scene.happening.kind === 'opened';
    if (!kept && runIn(location.hash)) history.replaceState(history.state, '', bare());
  }, [scene.happening, announce]);

  const dismissRefusal = useCallback(() => {
    setRefusal(undefined);
    history.replaceState(history.state, '', bare());
    act({ kind: 'begin', seed: drawnSeed(), ...firstOf(placeNow()) });
  }, []);

  const change = useCallback(
    (path: string, value: number) => {
      if (!live) return;
      act({ kind: 'asked', path, value });
      live.change(path, value);
    },
    [live],
  );

  const { neurons } = scene.person;
  const stage = useMemo(
    (): Stage => ({
      scene,
      act,
      live,
      beat,
      manifest: manifest && { ...manifest, ...(neurons && { secretion: neurons }) },
      reaching,
      refusal,
      dismissRefusal,
      open,
      change,
      announce,
      room,
      enter,
      leave,
    }),
    [
      scene,
      live,
      beat,
      manifest,
      neurons,
      reaching,
      refusal,
      dismissRefusal,
      open,
      change,
      announce,
      room,
      enter,
      leave,
    ],
  );
  return <StageContext value={stage}>{children}</StageContext>;
}

/** The run that an address holds, behind the name of a place where it has one. */
const runIn = (hash: string): string | undefined =>
  /^#(?:[a-z]+\/)?(s=.*)$/.exec(hash)?.[1]?.replace(/^/, '#');
const placeNow = (): Place => placeAt(location.hash.slice(1).split('/'));
/** The address of the place alone, without a run. */
const bare = (): string => location.pathname + (placeNow() === 'body' ? '' : `#${placeNow()}`);
/** Who lives first, and how fast, where a place is about somebody. */
const firstOf = (place: Place) => {
  if (place === 'birth') return { person: WOMAN_IN_LABOUR, speed: BIRTH_SPEED };
  return place === 'feeding' ? { person: MOTHER, speed: FEEDING_SPEED } : {};
};

const drawnSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;
