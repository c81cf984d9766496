import { hang } from '../../tests/gallery.ts';

/** What is wrong with a feed, and what is said. */
hang(`
deed-foreign, line 4, do[0].suckling
  | tokos: 1
  | person: man
  | do:
  | - suckling: { side: left }
  'suckling' needs a nursing mother; the person is a man. Choose nursing_mother, or leave it out.

deed-foreign, line 4, do[0].alcohol
  | ...
  | do:
  | - alcohol: { dose: 0.5 g/kg }
  'alcohol' needs a nursing mother; the person is a woman. Choose nursing_mother, or leave it out.

one-mouth-both, line 4, do[0].suckling.side
  | tokos: 1
  | person: nursing_mother
  | do:
  | - suckling: { side: both }
  side is 'both'; one infant drinks at one breast at a time. Say left, right or alternate, or use a
  pump.

one-mouth, line 5, do[1].suckling
  | tokos: 1
  | person: nursing_mother
  | do:
  | - suckling: { side: left }
  | - suckling: { side: right }
  |   at: 10 min
  suckling 1 and suckling 2 put one infant to both breasts at 10 min; let the one end before the
  other begins, or use a pump.

key-idle, line 4, do[0].baby_cries.loud
  | tokos: 1
  | person: nursing_mother
  | do:
  | - baby_cries: { loud: yes }
  'baby_cries' has 'loud' and knows no key; leave it out.

out-of-range, line 4, do[0].alcohol.dose
  | tokos: 1
  | person: nursing_mother
  | do:
  | - alcohol: { dose: -0.5 g/kg }
  alcohol dose is -0.5 g/kg; expected 0 to 4 g/kg. Give a value in that range.

unit-missing, line 4, do[0].alcohol.dose
  | tokos: 1
  | person: nursing_mother
  | do:
  | - alcohol: { dose: 0.5 }
  alcohol dose: got "0.5", a number without a unit; expected a quantity in g/kg. Write the unit, for
  example 0.5 g/kg.

out-of-range, line 5, do[0].for
  | tokos: 1
  | person: nursing_mother
  | do:
  | - suckling: { side: left }
  |   for: 30 h
  suckling for is 30 h; expected 0 s to 2 h. Give a value in that range.

out-of-range, line 2, person.days
  | tokos: 1
  | person: { kind: nursing_mother, days: -5 }
  person days is -5; expected 0 to 365. Give a value in that range.

out-of-range, line 2, person.storage_per_breast
  | tokos: 1
  | person: { kind: nursing_mother, storage_per_breast: 0 mL }
  person storage_per_breast is 0 mL; expected 40 to 500 mL. Give a value in that range.

trait-foreign, line 2, person.storage_per_breast
  | tokos: 1
  | person: { kind: man, storage_per_breast: 179 mL }
  A man has no 'storage_per_breast'; a nursing mother has. Remove it or choose another person.

out-of-range, line 4, do[0].pump.vacuum
  | tokos: 1
  | person: nursing_mother
  | do:
  | - pump: { vacuum: 900 mmHg }
  pump vacuum is 900 mmHg; expected 1 to 350 mmHg. Give a value in that range.

unknown-choice, line 4, do[0].stress.kind
  | tokos: 1
  | person: nursing_mother
  | do:
  | - stress: thunder
  stress kind: unknown 'thunder'; expected one of mental_arithmetic, noise, social.

deed-bare, line 4, do[0].baby_cries
  | tokos: 1
  | person: nursing_mother
  | do:
  | - baby_cries: loud
  'baby_cries: loud' says too little; write baby_cries: {}.
`);
