import type { Certainty, Stance } from '@tokos/atlas/evidence';
import { m } from '#words';

const WORDS: Readonly<Record<Certainty, () => string>> = {
  high: m.certainty_high,
  moderate: m.certainty_moderate,
  low: m.certainty_low,
  'very low': m.certainty_very_low,
  'animals only': m.certainty_animals,
  'not looked at': m.certainty_none,
};
const STANCE: Readonly<Record<Stance, () => string>> = {
  agrees: m.stance_agrees,
  partly: m.stance_partly,
  against: m.stance_against,
  open: m.stance_open,
};
const FILLED: Readonly<Partial<Record<Certainty, number>>> = { high: 4, moderate: 3, low: 2, 'very low': 1 };
const BARS = [1, 2, 3, 4];

interface Wishes {
  readonly stance: Stance;
  readonly grade: Certainty;
  readonly people: string;
}

/** How a statement fares, in words; then how sure that is, in bars and a word; then for whom. */
export function Badge({ stance, grade, people }: Wishes) {
  const filled = FILLED[grade];
  return (
    <div className="badge small" data-grade={grade}>
      <strong>{STANCE[stance]()}</strong>
      <span className="sure">
        {filled === undefined ? (
          <span className="bars" aria-hidden="true" data-ring={grade === 'animals only'} />
        ) : (
          <span className="bars" aria-hidden="true">
            {BARS.map((bar) => (
              <i key={bar} data-on={bar <= filled} />
            ))}
          </span>
        )}
        <span className="unseen">{m.how_sure()}: </span>
        {WORDS[grade]()}
      </span>
      <span className="quiet people">{m.for_whom({ people })}</span>
    </div>
  );
}
