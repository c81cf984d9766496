import '../body/readings.css';
import './inside.css';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import { figure } from '../../words/figure.ts';
import { InTheBlood } from '../body/in-the-blood.tsx';
import { Notice } from '../body/notice.tsx';
import { useStage } from '../body/stage-context.ts';
import type { Room } from './use-room.ts';

const Hypothalamus = lazy(() => import('./hypothalamus.tsx'));
const Pituitary = lazy(() => import('./pituitary.tsx'));

/**
 * Inside an organ. What it does to the blood stays in sight at the edge, so that cause and effect are one.
 */
export default function InsidePlace({ room }: { readonly room: Room }) {
  const { beat, leave } = useStage();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
    const onEscape = ({ key, target }: KeyboardEvent): void => {
      const typing = target instanceof HTMLInputElement && target.type === 'number';
      if (key === 'Escape' && !typing && !document.querySelector('dialog[open]')) leave();
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [leave]);

  return (
    <main className="inside-place" data-room={room} ref={main} tabIndex={-1} aria-label={roomName(room)}>
      <Notice />
      <nav className="crumbs" aria-label={m.crumbs()}>
        <button type="button" className="crumb" onClick={leave}>
          {m.crumb_back()}
        </button>
        <span aria-current="page">
          {room === 'hypothalamus' ? m.room_hypothalamus() : m.room_pituitary()}
        </span>
        <Slower />
      </nav>
      <Suspense>{beat && (room === 'hypothalamus' ? <Hypothalamus /> : <Pituitary />)}</Suspense>
      <InTheBlood />
      <footer className="intended caption">
        <p>{m.intended_use()}</p>
      </footer>
    </main>
  );
}

const roomName = (room: Room): string =>
  room === 'hypothalamus' ? m.inside_hypothalamus() : m.inside_pituitary();

/** Cells that cannot keep up are waited for: the body slows down, and no spike is left out. */
function Slower() {
  const { scene, live } = useStage();
  const pace = useMoment(() => {
    const reached = live?.pace ?? 0;
    const late = scene.phase === 'running' && reached > 0 && reached < scene.speed * 0.7;
    return late ? figure(reached) : '';
  });
  if (!pace) return null;
  return <span className="small quiet slower narrow">{m.cells_slower({ pace, speed: scene.speed })}</span>;
}
