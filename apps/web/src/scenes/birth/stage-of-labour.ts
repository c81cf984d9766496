import { m } from '#words';
import { INFUSION } from '../body/scene.ts';

export const DRIP = INFUSION;

export const STAGES = ['waiting', 'first', 'second', 'third', 'after'] as const;
export type Stage = (typeof STAGES)[number];

/** A womb that is less ready than this still waits. */
const READY = 0.5;

/** Which stage of labour this is, as midwives count them. */
export function stageOf(value: (signal: string) => number): Stage {
  if (value('born') > 0.5) return value('placenta') > 0.5 ? 'third' : 'after';
  if (value('full_dilation') > 0.5) return 'second';
  return value('activation') < READY ? 'waiting' : 'first';
}

/** A time since the start, in words. */
export function hoursAndMinutes(time_s: number): string {
  const minutes = Math.floor(time_s / 60);
  return m.hours_and_minutes({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** With its sign, as stations are told; nearer than half a millimetre nobody sees. */
export function signed(cm: number): string {
  const size = Math.abs(cm).toFixed(1);
  if (Number(size) === 0) return '0';
  return cm > 0 ? `+${size}` : `−${size}`;
}
