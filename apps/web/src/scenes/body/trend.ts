import type { Live } from '../../live/client.ts';
import type { Picture } from '../../live/picture.ts';

export type Trend = 'rest' | 'rising' | 'falling' | 'level';

/** How far back a change is looked for [s of body time]. */
const BACK_S = 30;
/** Smaller changes than this, relative, are called level; so near to its start, rest. */
const LEVEL = 0.01;
const REST = 0.05;

/** Where plasma oxytocin is going, in one word. */
export function trendOf(live: Live, picture: Picture): Trend {
  const { record, signals } = live;
  if (!signals || record.length === 0) return 'rest';
  const time = record.column(0);
  const plasma = record.column(signals.column('plasma_oxytocin'));
  let past = time.length - 1;
  while (past > 0 && time[past]! > picture.time_s - BACK_S) past--;
  const now = picture.value('plasma_oxytocin');
  const change = now / plasma[past]! - 1;
  if (change > LEVEL) return 'rising';
  if (Math.abs(now / picture.rest('plasma_oxytocin') - 1) < REST) return 'rest';
  return change < -LEVEL ? 'falling' : 'level';
}
