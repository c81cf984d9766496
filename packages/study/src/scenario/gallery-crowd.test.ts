import { hang } from '../../tests/gallery.ts';

hang(`
key-elsewhere, line 3, compare
  | ...
  | compare: []
  'compare' has another name here; write it as arms: { usual: {}, without_drip: { without: [drip] } }.

key-elsewhere, line 3, cohort
  | ...
  | cohort: { people: 500, spread: published }
  'cohort' has another name here; write it as people: 200.

out-of-range, line 3, people
  | ...
  | people: 0
  people is 0; expected at least 1. Give a value in that range.

wrong-kind, line 3, people
  | ...
  | people: 2.5
  'people' is 2.5; expected a whole number.

wrong-kind, line 3, people
  | ...
  | people: many
  'people' is many; expected a whole number.

arms-form, line 3, arms
  | ...
  | arms: [usual, fast]
  arms is a list; expected a mapping of 2 to 8 names, each with what is done otherwise, such as
  arms: { usual: {}, without_drip: { without: [drip] } }.

arms-form, line 3, arms
  | ...
  | arms: { usual: {} }
  arms is one name; expected a mapping of 2 to 8 names, each with what is done otherwise, such as
  arms: { usual: {}, without_drip: { without: [drip] } }.

arm-name, line 3, arms.Usual care
  | ...
  | arms: { Usual care: {}, fast: {} }
  'Usual care' is no name for an arm; expected small letters, digits and _, such as fast_drip.

arm-person, line 5, arms.men.person
  | ...
  | arms:
  |   women: {}
  |   men: { person: man }
  The arm 'men' has a person of its own; the same people go through every arm, or no pairs could be made.
  Leave it out.

unknown-key, line 5, arms.fast.did
  | ...
  | arms:
  |   slow: {}
  |   fast: { did: [] }
  Unknown key 'did'; expected one of do, without.

wrong-kind, line 5, arms.fast
  | ...
  | arms:
  |   slow: {}
  |   fast: 4
  'arms fast' is 4; expected a mapping with do or without, or nothing.

arm-without, line 7, arms.none.without[0]
  | ...
  | do: [{ infusion: { drug: oxytocin, rate: 2 mU/min }, id: drip }]
  | arms:
  |   slow: {}
  |   none:
  |     without: [drop]
  The arm 'none' leaves out 'drop', which is the id of no deed; expected one of drip. Did you mean 'drip'?

time-after-end, line 6, arms.late.do[0].at
  | ...
  | max: 1 h
  | arms:
  |   slow: {}
  |   late: { do: [{ bolus: { drug: oxytocin, dose: 1 IU }, at: 2 h }] }
  late 1 is at 2 h, after the end of the run at 1 h; raise \`max\`, or act earlier.

beyond-evidence, line 6, arms.fast.do[0].infusion
  | ...
  | do: [{ infusion: { drug: oxytocin, rate: 300 mU/min }, id: drip }]
  | arms:
  |   slow: {}
  |   fast: { do: [{ infusion: { drug: oxytocin, rate: 300 mU/min } }] }
  the sum of drip and fast 1 is 600 mU/min; experiments of the atlas with a woman end at
  500 mU/min. Lower it, or add \`beyond_evidence: yes\` to run it marked as such.

unknown-key, line 3, trial.people
  | ...
  | trial: { people: 20 }
  Unknown key 'people'; expected one of per_arm, trials, test.

out-of-range, line 3, trial.per_arm
  | ...
  | trial: { per_arm: 1 }
  trial per_arm is 1; expected 2 to 10000. Give a value in that range.

crowd-prepared, line 3, people
  | tokos: 1
  | preparation: { kind: one_cell }
  | people: 20
  'people' is about people or animals, and a preparation is none; leave it out, or study a person.

unknown-choice, line 3, trial.test
  | ...
  | trial: { test: anova }
  trial test: unknown 'anova'; expected one of t, rank.
`);
