import { useEffect } from 'react';
import { m } from '#words';
import type { Edit } from '../../live/model.ts';
import { figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { hoursBetween, quantile } from './band.ts';
import { CARES, carePath } from './labour.ts';
import { FROM_4_TO_10_CM } from './published.ts';
import { type Lived, type OtherWomen, WOMEN } from './use-women.ts';

const CM = { from: 4, to: 10 } as const;
const HELPING: readonly string[] = CARES.map(carePath);

/** What is done to her now is done to the others from the start; comfort only in an arm of its own. */
function armsOf(edits: readonly Edit[]): (readonly Edit[])[] {
  const usual = edits.filter(({ path }) => !HELPING.includes(path));
  const isHelped = edits.some(({ path, value }) => HELPING.includes(path) && value > 0);
  return isHelped ? [usual, edits] : [usual];
}

/** Two hundred women like her, each with numbers of her own: their band, and what comfort changes. */
export function OtherWomenPanel({ women }: { readonly women: OtherWomen }) {
  const { scene, live, act } = useStage();
  const { asked, running, failed, lived, arms, begin, stop } = women;
  const wanted = scene.panels.includes('women');
  const { person, seed, edits } = scene;
  useEffect(() => {
    if (wanted && live && !asked) begin(person, seed, armsOf(edits));
  });
  const run = (): void => {
    act({ kind: 'panel', panel: 'women' });
    begin(person, seed, armsOf(edits));
  };
  const [usual, helped] = arms;
  return (
    <section className="other-women" aria-labelledby="women-title">
      <div className="study-head">
        <h2 className="heading" id="women-title">
          {m.other_women()}
        </h2>
        <p className="small quiet">{m.other_women_meaning({ women: WOMEN })}</p>
        <button type="button" className="button" disabled={!live} onClick={running ? stop : run}>
          {running ? m.stop_and_keep() : m.run_women({ women: WOMEN })}
        </button>
      </div>
      {running && (
        <p className="small" role="status">
          {m.women_so_far({ lived, women: WOMEN })}
        </p>
      )}
      {failed && <p role="alert">{m.aside_failed({ reason: failed })}</p>}
      {usual && lived > 0 && !running && (
        <div className="outcome" role="status">
          <p className="read">{sentenceOf(usual, lived, lived < WOMEN)}</p>
          {helped && <p className="read">{helpSentence(usual, helped)}</p>}
        </div>
      )}
      {usual && lived > 0 && (
        <p className="caption">
          {m.women_beside_published({
            mean: FROM_4_TO_10_CM[(person.parity ?? 0) > 0 ? 'later' : 'first'].mean_h,
          })}
        </p>
      )}
    </section>
  );
}

const hoursOf = (women: readonly Lived[]): number[] =>
  women.flatMap((woman) => hoursBetween(woman, CM.from, CM.to) ?? []).toSorted((a, b) => a - b);

function sentenceOf(women: readonly Lived[], lived: number, isPart: boolean): string {
  const hours = hoursOf(women);
  const said = m.women_said({
    open: hours.length,
    women: lived,
    middle: figure(quantile(hours, 0.5)),
    low: figure(quantile(hours, 0.05)),
    high: figure(quantile(hours, 0.95)),
  });
  return isPart ? `${said} ${m.women_stopped({ lived })}` : said;
}

/** The same women with comfort and without it: mean difference of those who came to 10 cm in both. */
function helpSentence(usual: readonly Lived[], helped: readonly Lived[]): string {
  const pairs = helped.flatMap((woman, i) => {
    const [a, b] = [hoursBetween(usual[i]!, CM.from, CM.to), hoursBetween(woman, CM.from, CM.to)];
    return a === undefined || b === undefined ? [] : [60 * (b - a)];
  });
  const pain = helped.map((woman, i) => mean(woman.pain) - mean(usual[i]!.pain));
  return m.comfort_said({
    pairs: pairs.length,
    minutes: signed(mean(pairs)),
    points: signed(mean(pain)),
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const signed = (value: number): string => {
  const size = figure(Math.abs(value));
  if (Number(size) === 0) return '0';
  return `${value > 0 ? '+' : '−'}${size}`;
};
