import type { Reference } from '@tokos/atlas/evidence';

/** Where something was read; an address leads out of Tokos only when it is pressed. */
export function ReferenceLink({ to }: { readonly to: Reference }) {
  const words = `${to.text}, ${to.where}`;
  if (to.address === undefined) return <span className="reference small quiet">{words}</span>;
  return (
    <a className="reference small" href={to.address} rel="noreferrer" target="_blank">
      {words}
    </a>
  );
}
