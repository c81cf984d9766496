import { m } from '#words';

/** All that is left when a part of the page has thrown: what happened, why, and the way back. */
export function Broken({ reason }: { readonly reason: string }) {
  return (
    <main className="broken">
      <p className="name">{m.name()}</p>
      <div role="alert">
        <h1 className="lead">{m.broken()}</h1>
        {reason && <p className="small quiet">{reason}</p>}
      </div>
      <button type="button" className="button action" onClick={() => location.reload()}>
        {m.reload()}
      </button>
    </main>
  );
}
