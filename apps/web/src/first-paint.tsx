import { renderToString } from 'react-dom/server';
import { m } from '#words';
import { App } from './app.tsx';
import { themeBeforePaint } from './look/theme.ts';
import { giveDrawings } from './scenes/body/anatomy.ts';
import body from './scenes/body/body.svg?raw';
import hypothalamus from './scenes/body/hypothalamus.svg?raw';

/** The page as it stands before any script runs; read once, when the app is built. */
export function firstPaint() {
  giveDrawings({ body, hypothalamus });
  return {
    title: m.title(),
    description: m.description(),
    before: themeBeforePaint,
    markup: renderToString(<App />),
  };
}
