import { hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { takeDrawings } from './scenes/body/anatomy.ts';

takeDrawings();
hydrateRoot(document.getElementById('app')!, <App />);
