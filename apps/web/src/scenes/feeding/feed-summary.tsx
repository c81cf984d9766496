import { useEffect, useRef } from 'react';
import { m } from '#words';
import { figure } from '../../words/figure.ts';
import { useStage } from '../body/stage-context.ts';
import { ofSide, SIDES } from './feed.ts';

/** Says each let-down as it begins, for those who do not see the drops. */
export function FeedSummary() {
  const { beat, announce } = useStage();
  const told = useRef(Number.NaN);
  useEffect(
    () =>
      beat?.join((picture) => {
        const count = picture.value('let_downs') || 0;
        if (count > told.current) {
          const milk = SIDES.reduce((sum, side) => sum + ofSide(picture, 'milk_removed', side), 0);
          announce(m.said_let_down({ count, milk: figure(milk) }));
        }
        told.current = count;
      }),
    [beat, announce],
  );
  return null;
}
