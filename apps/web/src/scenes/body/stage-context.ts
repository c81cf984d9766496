import { createContext, type Dispatch, useContext } from 'react';
import type { Beat } from '../../live/beat.ts';
import type { Live } from '../../live/client.ts';
import type { Manifest } from '../../live/model.ts';
import type { Room } from '../inside/use-room.ts';
import { type Action, atRest, type Scene } from './scene.ts';

/** What stands behind a number, or the run as a whole, in a sheet at the side. */
export type SheetName =
  | { readonly kind: 'passport'; readonly signal: string }
  | { readonly kind: 'about' }
  | { readonly kind: 'share' };

/** All that the parts of the Body place share. Before the body lives, `live` and `beat` are missing. */
export interface Stage {
  readonly scene: Scene;
  readonly act: Dispatch<Action>;
  readonly live: Live | undefined;
  readonly beat: Beat | undefined;
  readonly manifest: Manifest | undefined;
  /** How far a body has come on the way to a later moment, and how far it has to go [s]. */
  readonly reaching: { readonly at_s: number; readonly to_s: number } | undefined;
  /** Why a shared link was refused, as a code of `words/`. */
  readonly refusal: { readonly code: string; readonly slots: Readonly<Record<string, string>> } | undefined;
  dismissRefusal(): void;
  open(sheet: SheetName): void;
  /** Which organ is looked into, if one is. */
  readonly room: Room | undefined;
  enter(room: Room): void;
  leave(): void;
  /** Asks the body for a change, and shows it at once. */
  change(path: string, value: number): void;
  announce(sentence: string): void;
}

const still: Stage = {
  scene: atRest,
  act: () => {},
  live: undefined,
  beat: undefined,
  manifest: undefined,
  reaching: undefined,
  refusal: undefined,
  dismissRefusal: () => {},
  open: () => {},
  room: undefined,
  enter: () => {},
  leave: () => {},
  change: () => {},
  announce: () => {},
};

export const StageContext = createContext<Stage>(still);
export const useStage = (): Stage => useContext(StageContext);
