import { m } from '#words';

const NAMES: Readonly<Record<string, () => string>> = {
  plasma_oxytocin: m.signal_plasma_oxytocin,
  secretion: m.signal_secretion,
  clearance: m.signal_clearance,
  infusion: m.signal_infusion,
  firing_rate: m.signal_firing_rate,
  dendritic_store: m.signal_dendritic_store,
  terminal_release: m.signal_terminal_release,
};

/** What a reader calls a signal; one without a name of its own is called as in files. */
export const signalName = (signal: string): string => NAMES[signal]?.() ?? signal.replaceAll('_', ' ');
