import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';

const Announce = createContext<(sentence: string) => void>(() => {});
/** Says one sentence in the page's one polite live region. */
export const useAnnouncer = (): ((sentence: string) => void) => useContext(Announce);

/** The one polite region of a place. The same sentence said twice is heard twice. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  const turn = useRef(0);
  const announce = useCallback((sentence: string) => setSaid({ sentence, turn: ++turn.current }), []);
  return (
    <Announce value={announce}>
      {children}
      <p className="unseen" role="status" aria-live="polite" data-announcer="">
        <span key={said.turn}>{said.sentence}</span>
      </p>
    </Announce>
  );
}
