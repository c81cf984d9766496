import './look/tokens.css';
import './look/type.css';
import './look/ground.css';
import './look/controls.css';
import './look/chrome.css';
import { lazy, type MouseEvent, Suspense } from 'react';
import { m } from '#words';
import { Announcer } from './access/announcer.tsx';
import { ThemeButton } from './look/theme-button.tsx';
import { BodyPlace } from './places/body.tsx';
import { PlacesNav } from './places/places-nav.tsx';
import { placeAt, useAddress } from './places/use-place.ts';
import { BodyStage } from './scenes/body/stage.tsx';
import { useSheet } from './sheets/use-sheet.ts';

const PassportSheet = lazy(() => import('./evidence/passport-sheet.tsx'));
const AboutSheet = lazy(() => import('./sheets/about.tsx'));
const ShareSheet = lazy(() => import('./sheets/share.tsx'));
const BirthPlace = lazy(() => import('./places/birth.tsx'));
const FeedingPlace = lazy(() => import('./places/feeding.tsx'));
const EvidencePlace = lazy(() => import('./places/evidence.tsx'));

/** The whole page. Rendered at build time as it stands at rest, and taken up by script from there. */
export function App() {
  const { sheet, open, close } = useSheet();
  const address = useAddress();
  const place = placeAt(address);
  return (
    <Announcer>
      {place !== 'evidence' && <Skips />}
      <header className="top">
        <p className="name">{m.name()}</p>
        <PlacesNav at={place} />
        <p className="caption tagline">{m.tagline()}</p>
        <ThemeButton />
      </header>
      <BodyStage open={open}>
        {place === 'body' ? (
          <BodyPlace />
        ) : (
          <Suspense fallback={<main />}>
            {place === 'birth' && <BirthPlace />}
            {place === 'feeding' && <FeedingPlace />}
            {place === 'evidence' && <EvidencePlace at={address.slice(1)} />}
          </Suspense>
        )}
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

/** To the parts of a place; the address stays that of the place. */
function Skips() {
  const skip = (event: MouseEvent, to: string): void => {
    const target = document.getElementById(to);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView();
  };
  return (
    <>
      {(
        [
          ['scene', m.skip_scene()],
          ['run-bar', m.skip_run_bar()],
          ['readings', m.skip_readings()],
        ] as const
      ).map(([to, name]) => (
        <a key={to} className="skip" href={`#${to}`} onClick={(event) => skip(event, to)}>
          {name}
        </a>
      ))}
    </>
  );
}
