import { createContext, useContext } from 'react';
import type { Side } from './feed.ts';

/** Which breast is drawn and charted, and how to look at the other one. */
interface Shown {
  readonly side: Side;
  show(side: Side): void;
}

export const SideContext = createContext<Shown>({ side: 'left', show: () => {} });
export const useSide = (): Shown => useContext(SideContext);
