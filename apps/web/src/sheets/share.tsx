import { useEffect, useRef, useState } from 'react';
import { m } from '#words';
import { linkOf } from '../link/link.ts';
import { LINKED_PLACES, type LinkedPlace } from '../link/run.ts';
import { placeAt } from '../places/use-place.ts';
import { useStage } from '../scenes/body/stage-context.ts';
import { Sheet } from './sheet.tsx';

/** A link that holds the whole run. It is made here, and nothing is sent anywhere until the reader does. */
export default function ShareSheet({ close }: { readonly close: () => void }) {
  const { scene, manifest, beat, announce } = useStage();
  const [link, setLink] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { person, edits, seed, speed, panels } = scene;
  const model = manifest?.model ?? '';
  const here = placeAt(location.hash.slice(1).split('/'));
  const place = LINKED_PLACES.find((one) => one === here) ?? 'body';

  useEffect(() => {
    const t = Math.floor(beat?.picture?.time_s ?? 0);
    const beside = place !== 'body' && panels.length > 0 ? { panels } : {};
    void linkOf({ model, place, person, edits, seed, speed, t, ...beside }).then((fragment) =>
      setLink(location.origin + location.pathname + inPlace(place, fragment)),
    );
  }, [model, place, person, edits, seed, speed, panels, beat]);

  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      announce(m.copied());
    } catch {
      // Without leave to write the clipboard the link stands selected, ready for the reader's own copy.
      announce(m.copy_yourself());
    }
  };
  return (
    <Sheet title={m.share()} close={close}>
      <p className="read">{m.share_meaning()}</p>
      <input
        ref={field}
        className="share-link"
        aria-label={m.share_link()}
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <div className="share-acts">
        <button type="button" className="button action" disabled={!link} onClick={() => void copy()}>
          {m.copy()}
        </button>
        {link && typeof navigator.share === 'function' && (
          <button
            type="button"
            className="button"
            onClick={() => void navigator.share({ url: link, title: m.title() }).catch(() => {})}
          >
            {m.share_by_device()}
          </button>
        )}
      </div>
      <p className="small quiet">{m.share_holds({ count: link.length })}</p>
    </Sheet>
  );
}

/** The name of the place stands before the run, so that the link opens there. */
const inPlace = (place: LinkedPlace, fragment: string): string =>
  place === 'body' ? fragment : fragment.replace('#', `#${place}/`);
