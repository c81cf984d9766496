import { hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { Broken } from './broken.tsx';
import { takeDrawings } from './scenes/body/anatomy.ts';

takeDrawings();
const root = hydrateRoot(document.getElementById('app')!, <App />, {
  // biome-ignore lint/suspicious/noConsole: the page went on; only whoever builds it has to know
  onRecoverableError: (error) => console.error(error),
});

/** A blank page, or one that stands still without a word, is worse than none. */
function broke(error: unknown): void {
  root.render(<Broken reason={error instanceof Error ? error.message : String(error)} />);
}
// What a component, the animation loop or something awaited has thrown; what the browser only remarks has
// no error.
addEventListener('error', ({ error }: { readonly error: unknown }) => error && broke(error));
addEventListener('unhandledrejection', ({ reason }) => broke(reason));
