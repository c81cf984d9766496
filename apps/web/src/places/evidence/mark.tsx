import type { MeasureShown, Outcome } from '@tokos/atlas/evidence';
import { m } from '#words';

/** Outside is shown as plainly as inside. */
const WORDS: Readonly<Record<Outcome, () => string>> = {
  inside: m.mark_inside,
  partly: m.mark_partly,
  outside: m.mark_outside,
  fitted: m.mark_fitted,
  open: m.mark_open,
  unplayed: m.mark_unplayed,
};

/** A fitted measure is never shown as a success; one that its fit misses is still outside. */
export const outcomeOfMeasure = ({ verdict, fitted }: MeasureShown): Outcome => {
  if (verdict === null) return 'open';
  return fitted && verdict === 'inside' ? 'fitted' : verdict;
};

/** Filled, half, empty, a dash, a point: the shape says it without colour, and the word beside it again. */
export function Mark({ of, bare = false }: { readonly of: Outcome; readonly bare?: boolean }) {
  return (
    <span className="outcome-mark small" data-outcome={of}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {of === 'fitted' && <path d="M1,6 H11" className="line" />}
        {of === 'open' && <circle cx="6" cy="6" r="1.6" className="full" />}
        {of === 'unplayed' && <circle cx="6" cy="6" r="4.4" className="line dashed" />}
        {(of === 'outside' || of === 'partly') && <circle cx="6" cy="6" r="4.4" className="line" />}
        {of === 'inside' && <circle cx="6" cy="6" r="5" className="full" />}
        {of === 'partly' && <path d="M6,1 A5,5 0 0 0 6,11 Z" className="full" />}
      </svg>
      <span className={bare ? 'unseen' : ''}>{WORDS[of]()}</span>
    </span>
  );
}
