import { useCallback, useEffect, useState } from 'react';

/** The organs that can be entered. Each has an address of its own: `#hypothalamus`. */
export const ROOMS = ['hypothalamus', 'pituitary'] as const;
export type Room = (typeof ROOMS)[number];

export interface RoomState {
  /** Which organ is looked into, if one is. */
  readonly room: Room | undefined;
  enter(room: Room): void;
  leave(): void;
}

const ENTERED = 'inside';
const present = (): Room | undefined => ROOMS.find((room) => location.hash === `#${room}`);

/** An entered organ is a step of the history, so that Back comes out of it and does nothing else. */
export function useRoom(): RoomState {
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    const look = (): void => setRoom(present());
    look();
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  }, []);
  const enter = useCallback((next: Room) => {
    history.pushState(ENTERED, '', `#${next}`);
    setRoom(next);
  }, []);
  const leave = useCallback(() => {
    if (history.state === ENTERED) return history.back();
    // Opened by its address: there is nothing to go back to.
    history.replaceState(null, '', location.pathname);
    setRoom(undefined);
  }, []);
  return { room, enter, leave };
}
