import { m } from '#words';

const NAMES: Readonly<Record<string, () => string>> = {
  plasma_oxytocin: m.signal_plasma_oxytocin,
  secretion: m.signal_secretion,
  clearance: m.signal_clearance,
  infusion: m.signal_infusion,
};

/** What a reader calls a signal; one without a name of its own is called as in files. */
export const signalName = (signal: string): string => NAMES[signal]?.() ?? signal.replaceAll('_', ' ');
