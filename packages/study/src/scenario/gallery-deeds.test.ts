import { hang } from '../../tests/gallery.ts';

/** What is wrong with a deed, and what is said. */
hang(`
wrong-kind, line 3, do
  | ...
  | do:
  'do' is nothing; expected a list of deeds.

deed-form, line 4, do[0]
  | ...
  | do:
  | - 5
  do[0] has 5; expected one deed as a mapping, such as - infusion: { drug: oxytocin, rate: 8 mU/min
  }.

deed-bare, line 4, do[0].infusion
  | ...
  | do:
  | - infusion: oxytocin
  'infusion: oxytocin' says too little; write infusion: { drug: oxytocin, rate: 8 mU/min }.

unknown-key, line 4, do[0].masage
  | ...
  | do:
  | - masage: {}
  Unknown key 'masage'; expected one of DEEDS. Did you mean 'massage'?

not-built-yet, line 4, do[0].touch
  | ...
  | do:
  | - touch: {}
  'touch' is planned and not built yet; leave it out. Built are DEEDS.

unit-missing, line 6, do[0].infusion.rate
  | ...
  | do:
  | - infusion:
  |     drug: oxytocin
  |     rate: 20
  infusion rate: got "20", a number without a unit; expected a quantity in mU/min. Write the unit,
  for example 20 mU/min.

unit-wrong, line 6, do[0].infusion.rate
  | ...
  | do:
  | - infusion:
  |     drug: oxytocin
  |     rate: 20 kg
  infusion rate: got "20 kg"; expected a quantity in mU/min, for example 1 mU/min.

bag-missing, line 6, do[0].infusion.rate
  | ...
  | do:
  | - infusion:
  |     drug: oxytocin
  |     rate: 20 mL/h
  infusion rate: 20 mL/h needs the strength of the bag; add 'bag: 10 IU/L' to this infusion, or give
  the rate in mU/min.

bag-missing, line 6, do[0].infusion.rate
  | ...
  | do:
  | - infusion:
  |     drug: atosiban
  |     rate: 20 mL/h
  infusion rate: 20 mL/h needs the strength of the bag; add 'bag: 10 ug/L' to this infusion, or give
  the rate in ug/min.

out-of-range, line 4, do[0].infusion.rate
  | ...
  | do:
  | - infusion: { drug: oxytocin, rate: -2 mU/min }
  infusion rate is -2 mU/min; expected at least 0 mU/min. Give a value in that range.

out-of-range, line 4, do[0].infusion.rate
  | ...
  | do:
  | - infusion: { drug: oxytocin, rate: -20 mL/h, bag: 10 IU/L }
  infusion rate is -20 mL/h; expected 0 to 100000 mL/h. Give a value in that range.

out-of-range, line 4, do[0].infusion.bag
  | ...
  | do:
  | - infusion: { drug: oxytocin, rate: 2 mL/h, bag: 0 IU/L }
  infusion bag is 0 IU/L; expected more than 0 IU/L. Give a value in that range.

out-of-range, line 7, do[0].infusion.rate.start
  | ...
  | do:
  | - infusion:
  |     drug: oxytocin
  |     rate:
  |       start: 9 mU/min
  |       step: 1 mU/min
  |       every: 20 min
  |       max: 8 mU/min
  rate start is 9 mU/min; expected 0 to 8 mU/min. Give a value in that range.

too-many-acts, line 8, do[0].infusion.rate.step
  | ...
  | do:
  | - infusion:
  |     drug: oxytocin
  |     rate:
  |       start: 1 mU/min
  |       step: 0.1 uU/min
  |       every: 20 min
  |       max: 8 mU/min
  rate step: 70000 acts; at most 10000 are carried out. Let it act less often.

too-many-acts, line 5, do[0]
  | ...
  | max: 300 d
  | do:
  | - nasal: { drug: oxytocin, dose: 1 IU }
  |   every: 2 s
  nasal 1: 25920002 acts; at most 200000 are carried out. Let it act less often.

beyond-evidence, line 4, do[0].infusion
  | ...
  | do:
  | - infusion: { drug: oxytocin, rate: 600 mU/min }
  infusion 1 is 600 mU/min; experiments of the atlas with a woman end at 500 mU/min. Lower it, or
  add \`beyond_evidence: yes\` to run it marked as such.

key-missing, line 4, do[0].tablet
  | ...
  | do:
  | - tablet: { drug: oxytocin, dose: 1 IU }
  'route' is missing; expected sublingual, buccal, vaginal, oral. Add it.

route-unknown, line 4, do[0].nasal.drug
  | ...
  | do:
  | - nasal: { drug: carbetocin, dose: 1 ug }
  carbetocin has no route 'nasal' in the model; expected one of intramuscular.

clock-time, line 5, do[0].at
  | ...
  | do:
  | - gel: { drug: oxytocin, dose: 1 IU }
  |   at: 15:10
  at: '15:10' is a clock time and needs \`start\`; add start: "06:00", or count from the start, such
  as 20 min.

time-after-end, line 5, do[0].at
  | ...
  | do:
  | - gel: { drug: oxytocin, dose: 1 IU }
  |   at: 3 h
  gel 1 is at 3 h, after the end of the run at 2 h; raise \`max\`, or act earlier.

deed-endless, line 5, do[0].every
  | ...
  | do:
  | - infusion: { drug: oxytocin, rate: 1 mU/min }
  |   every: 20 min
  infusion begins more than once and never ends, so that its rates would add up; add \`for\`, such as
  for: 30 min, or \`until\`.

deed-endless, line 5, do[0].at
  | ...
  | do:
  | - infusion: { drug: oxytocin, rate: 1 mU/min }
  |   at: [20 min, 1 h]
  infusion begins more than once and never ends, so that its rates would add up; add \`for\`, such as
  for: 30 min, or \`until\`.

deed-name-twice, line 7, do[1].id
  | ...
  | do:
  | - gel: { drug: oxytocin, dose: 1 IU }
  |   id: a
  | - gel: { drug: oxytocin, dose: 1 IU }
  |   id: a
  Two deeds have the id 'a'; give each its own.
`);
