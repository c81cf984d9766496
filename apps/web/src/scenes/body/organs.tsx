import { type KeyboardEvent, useState } from 'react';
import { m } from '#words';
import { useMoment } from '../../instruments/readout/use-moment.ts';
import type { Picture } from '../../live/picture.ts';
import { figure } from '../../words/figure.ts';
import type { Composition, Organ } from './composition.ts';
import { useStage } from './stage-context.ts';

const NAME: Readonly<Record<Organ['name'], (value: string) => string>> = {
  hypothalamus: (value) => m.organ_hypothalamus({ value }),
  pituitary: (value) => m.organ_pituitary({ value }),
  blood: (value) => m.organ_blood({ value }),
  clearing: (value) => m.organ_clearing({ value }),
};
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The organs as one stop of the Tab key: arrows go from organ to organ, Enter goes inside, or opens what the
 * number of an organ rests on.
 * Each says its name and its present value.
 */
export function Organs({ of, className }: { readonly of: Composition; readonly className: string }) {
  const { beat, open, enter } = useStage();
  const [at, setAt] = useState(0);
  if (!beat) return null;

  const step = (event: KeyboardEvent<SVGElement>): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = (at + by + of.organs.length) % of.organs.length;
    setAt(next);
    event.currentTarget.querySelectorAll<SVGElement>('[role=button]')[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg className={`organs ${className}`} role="group" aria-label={m.organs()} onKeyDown={step}>
      {of.organs.map((organ, index) => (
        <OrganButton
          key={organ.name}
          organ={organ}
          of={of}
          stop={index === at}
          onFocus={() => setAt(index)}
          onOpen={() => (organ.room ? enter(organ.room) : open({ kind: 'passport', signal: organ.signal }))}
        />
      ))}
    </svg>
  );
}

interface Wishes {
  readonly organ: Organ;
  readonly of: Composition;
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

function OrganButton({ organ, of, stop, onFocus, onOpen }: Wishes) {
  const { live } = useStage();
  const value = useMoment((picture: Picture) =>
    live?.signals?.has(organ.signal) ? figure(picture.value(organ.signal)) : m.organ_unknown(),
  );
  const cx = `${((organ.at.x / of.width) * 100).toFixed(2)}%`;
  const cy = `${((organ.at.y / of.height) * 100).toFixed(2)}%`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button; this has its keys and its focus
    <g
      role="button"
      className="organ"
      tabIndex={stop ? 0 : -1}
      aria-label={NAME[organ.name](value ?? '')}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <circle className={organ.room ? 'enters' : undefined} cx={cx} cy={cy} r="22" />
    </g>
  );
}
