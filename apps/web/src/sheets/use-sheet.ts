import { useCallback, useEffect, useState } from 'react';
import type { SheetName } from '../scenes/body/stage-context.ts';

interface SheetState {
  readonly sheet: SheetName | undefined;
  readonly open: (sheet: SheetName) => void;
  readonly close: () => void;
}

/** Which sheet is open. An open one is a step of the history, so that Back closes it and nothing else. */
export function useSheet(): SheetState {
  const [sheet, setSheet] = useState<SheetName>();
  useEffect(() => {
    const back = (): void => setSheet(undefined);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const open = useCallback((name: SheetName) => {
    if (history.state !== 'sheet') history.pushState('sheet', '');
    setSheet(name);
  }, []);
  const close = useCallback(() => {
    if (history.state === 'sheet') history.back();
    else setSheet(undefined);
  }, []);
  return { sheet, open, close };
}
