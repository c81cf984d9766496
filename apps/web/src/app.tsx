import './look/tokens.css';
import './look/type.css';
import './look/ground.css';
import './look/controls.css';
import './look/chrome.css';
import { lazy, Suspense } from 'react';
import { m } from '#words';
import { Announcer } from './access/announcer.tsx';
import { ThemeButton } from './look/theme-button.tsx';
import { BodyPlace } from './places/body.tsx';
import { BodyStage } from './scenes/body/stage.tsx';
import { useSheet } from './sheets/use-sheet.ts';

const PassportSheet = lazy(() => import('./evidence/passport-sheet.tsx'));
const AboutSheet = lazy(() => import('./sheets/about.tsx'));
const ShareSheet = lazy(() => import('./sheets/share.tsx'));

/** The whole page. Rendered at build time as it stands at rest, and taken up by script from there. */
export function App() {
  const { sheet, open, close } = useSheet();
  return (
    <Announcer>
      <a className="skip" href="#scene">
        {m.skip_scene()}
      </a>
      <a className="skip" href="#run-bar">
        {m.skip_run_bar()}
      </a>
      <a className="skip" href="#readings">
        {m.skip_readings()}
      </a>
      <header className="top">
        <p className="name">{m.name()}</p>
        <p className="caption tagline">{m.tagline()}</p>
        <ThemeButton />
      </header>
      <BodyStage open={open}>
        <BodyPlace />
        <Suspense>
          {sheet?.kind === 'passport' && (
            <PassportSheet key={sheet.signal} signal={sheet.signal} close={close} />
          )}
          {sheet?.kind === 'about' && <AboutSheet close={close} />}
          {sheet?.kind === 'share' && <ShareSheet close={close} />}
        </Suspense>
      </BodyStage>
    </Announcer>
  );
}
