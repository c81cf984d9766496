import { m } from '#words';

const NAMES: Readonly<Record<string, () => string>> = {
  plasma_oxytocin: m.signal_plasma_oxytocin,
  secretion: m.signal_secretion,
  clearance: m.signal_clearance,
  infusion: m.signal_infusion,
  firing_rate: m.signal_firing_rate,
  dendritic_store: m.signal_dendritic_store,
  terminal_release: m.signal_terminal_release,
  contraction: m.signal_contraction,
  dilation: m.signal_dilation,
  station: m.signal_station,
  uterine_pressure: m.signal_uterine_pressure,
  prostaglandin_metabolite: m.signal_prostaglandin_metabolite,
  pain: m.signal_pain,
  uterine_volume: m.signal_uterine_volume,
  let_downs: m.signal_let_downs,
  prolactin: m.signal_prolactin,
  ethanol_in_body: m.signal_ethanol_in_body,
  alveolar_pressure: m.signal_alveolar_pressure,
  milk_flow: m.signal_milk_flow,
  milk_stored: m.signal_milk_stored,
  milk_removed: m.signal_milk_removed,
  duct_width: m.signal_duct_width,
};

/** What a reader calls a signal; one without a name of its own is called as in files. */
export function signalName(signal: string): string {
  const [, both, side] = /^(.+)_(left|right)$/.exec(signal) ?? [];
  const name = NAMES[both ?? signal]?.() ?? (both ?? signal).replaceAll('_', ' ');
  if (!side) return name;
  return side === 'left' ? m.signal_left({ name }) : m.signal_right({ name });
}
