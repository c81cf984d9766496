import { hang } from '../../tests/gallery.ts';

/** What is wrong with a labour, and what is said. */
hang(`
deed-foreign, line 4, do[0].epidural
  | tokos: 1
  | person: man
  | do:
  | - epidural: {}
  'epidural' needs a woman in labour; the person is a man. Choose woman_in_labour, or leave it out.

deed-foreign, line 4, do[0].massage
  | tokos: 1
  | person: nursing_mother
  | do:
  | - massage: { where: back }
  'massage' needs a woman in labour; the person is a nursing mother. Choose woman_in_labour, or leave
  it out.

deed-foreign, line 4, do[0].tablet
  | tokos: 1
  | person: woman
  | do:
  | - tablet: { drug: misoprostol, dose: 25 ug, route: vaginal }
  'tablet of misoprostol' needs a woman in labour; the person is a woman. Choose woman_in_labour, or
  leave it out.

route-unknown, line 4, do[0].tablet.drug
  | tokos: 1
  | person: woman_in_labour
  | do:
  | - tablet: { drug: aspirin, dose: 600 mg, route: vaginal }
  aspirin has no route 'vaginal' in the model; expected one of oral.

deed-waits-once, line 5, do[0].when
  | tokos: 1
  | person: woman_in_labour
  | do:
  | - injection: { drug: oxytocin, dose: 10 IU }
  |   when: born >= 1
  |   every: 1 h
  injection waits for a condition, so it begins once; leave out \`every\` or the list of times.

unknown-key, line 5, do[0].when
  | tokos: 1
  | person: nursing_mother
  | do:
  | - suckling: {}
  |   when: plasma_oxytocin > 5 pmol/L
  Unknown key 'when'; expected one of at, for, every, id.

out-of-range, line 2, person.dilation
  | tokos: 1
  | person: { kind: woman_in_labour, dilation: 12 cm }
  person dilation is 12 cm; expected 1 to 9.5 cm. Give a value in that range.

out-of-range, line 2, person.weeks
  | tokos: 1
  | person: { kind: woman_in_labour, weeks: 4 }
  person weeks is 4; expected 22 to 44. Give a value in that range.

out-of-range, line 5, do[0].for
  | tokos: 1
  | person: woman_in_labour
  | do:
  | - infusion: { drug: oxytocin, rate: 2 mU/min }
  |   for: -1 h
  for is -1 h; expected at least 0 s. Give a value in that range.

beyond-evidence, line 4, do[0].infusion
  | tokos: 1
  | person: woman_in_labour
  | do:
  | - infusion: { drug: oxytocin, rate: 300 mU/min }
  infusion 1 is 300 mU/min; experiments of the atlas with a woman in labour end at 32 mU/min. Lower
  it, or add \`beyond_evidence: yes\` to run it marked as such.

out-of-range, line 4, do[0].tablet.dose
  | tokos: 1
  | person: woman_in_labour
  | do:
  | - tablet: { drug: misoprostol, dose: 400 ug, route: vaginal }
  tablet dose is 400 ug; expected 0 to 50 ug. Give a value in that range.
`);
