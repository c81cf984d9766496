/** Scenarios to start from, as `tokos new` prints them. */
export const STARTING = {
  infusion: `# A drip of oxytocin.
#   tokos run drip.yaml            report, plot and what it rests on
#   tokos check drip.yaml          how it is read, and what it leaves to be assumed
# A quantity is written with its unit; counts (weeks, days, seed) are bare.
tokos: 1
title: Oxytocin by drip
person: { kind: pregnant_woman, weeks: 39, neurons: prescribed }   # tokos list people, tokos list neurons
max: 4 h
do:
  - infusion: { drug: oxytocin, rate: 4 mU/min }
    id: drip
    at: 30 min
    for: 2 h
  # A pump that is raised step by step, from a bag:
  # - infusion:
  #     drug: oxytocin
  #     bag: 10 IU/L
  #     rate: { start: 6 mL/h, step: 6 mL/h, every: 30 min, max: 60 mL/h }
measure:
  level_before: { observable: plasma_oxytocin, at: 29 min }
  level_plateau: { observable: plasma_oxytocin, at: 150 min }
  clearance: { observable: metabolic_clearance, baseline: 29 min, at: 150 min }
report: [level_before, level_plateau, clearance]
seed: 1
`,
  bolus: `# Oxytocin pushed into a vein.
#   tokos run bolus.yaml
#   tokos run bolus.yaml --set bolus.dose="0.5 IU"
tokos: 1
title: A bolus of oxytocin
person: { kind: man, neurons: prescribed }            # tokos list people, tokos list neurons
max: 90 min
do:
  - bolus: { drug: oxytocin, dose: 1 IU, over: 1 min }   # without \`over\` within ten seconds
    at: 5 min
measure:
  peak: { observable: plasma_oxytocin, as: max }
  after_15_min: { observable: plasma_oxytocin, at: 20 min }
  half_life_early: { observable: half_life, from: 7 min, to: 15 min }
report: [peak, after_15_min, half_life_early]
seed: 1
`,
  nasal: `# A spray of oxytocin into the nose. Little of it reaches the blood; what reaches the brain is not
# modelled.
#   tokos run nasal.yaml --assay extracted_ria
tokos: 1
title: Oxytocin by nasal spray
person: { kind: woman, neurons: prescribed }          # tokos list people, tokos list neurons
max: 4 h
do:
  - nasal: { drug: oxytocin, dose: 24 IU }
    at: 10 min
measure:
  level_before: { observable: plasma_oxytocin, at: 0 min }
  peak: { observable: plasma_oxytocin, as: max }
  peak_after: { observable: plasma_oxytocin, as: time_of_max }
report: [level_before, peak, peak_after]
seed: 1
`,
} as const satisfies Readonly<Record<string, string>>;

export type StartingKind = keyof typeof STARTING;
export const STARTING_KINDS = Object.keys(STARTING) as readonly StartingKind[];

/** Kinds of the plan; they need organs or verbs that are not built. */
export const PLANNED_KINDS: readonly string[] = [
  'labour',
  'nursing-day',
  'massage',
  'man-day',
  'trial',
  'lesson',
];
