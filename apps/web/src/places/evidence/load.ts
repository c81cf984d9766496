import { useEffect, useState } from 'react';

/** What a module brings, once it is there; a failure breaks the page in the open. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [found, setFound] = useState<T>();
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setFound(value),
      (reason: unknown) => wanted && setFailure(reason instanceof Error ? reason : new Error(String(reason))),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (failure) throw failure;
  return found;
}
