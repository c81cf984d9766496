import { m } from '#words';

/** What stands where a shelf will be, on a slow line. */
export const Fetching = () => (
  <p className="shelf small quiet" role="status">
    {m.fetching()}
  </p>
);
