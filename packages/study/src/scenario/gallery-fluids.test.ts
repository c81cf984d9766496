import { hang } from '../../tests/gallery.ts';

/** What is wrong with a drink, a fluid or a supposition, and what is said. */
hang(`
unit-missing, line 4, do[0].drink.volume
  | tokos: 1
  | person: woman
  | do:
  | - drink: { volume: 250 }
  drink volume: got "250", a number without a unit; expected a quantity in mL. Write the unit, for
  example 250 mL.

out-of-range, line 4, do[0].drink.volume
  | ...
  | do:
  | - drink: { volume: 30 L }
  drink volume is 30 L; expected 0 to 20000 mL. Give a value in that range.

key-missing, line 4, do[0].fluid
  | ...
  | do:
  | - fluid: { sodium: 154 mmol/L }
  'rate' is missing; expected a quantity in mL/h. Add it.

unit-wrong, line 4, do[0].fluid.sodium
  | ...
  | do:
  | - fluid: { rate: 125 mL/h, sodium: 9 g/L }
  fluid sodium: got "9 g/L"; expected a quantity in mmol/L, for example 1 mmol/L.

unknown-choice, line 4, do[0].suppose.what
  | ...
  | do:
  | - suppose: evening_peak
  suppose what: unknown 'evening_peak'; expected one of nose_to_csf, midday_peak.

deed-foreign, line 4, do[0].drink
  | tokos: 1
  | person: rat_conscious
  | do:
  | - drink: { volume: 5 mL }
  'drink' needs a woman or a man or a pregnant woman or a woman in labour or a nursing mother; the person
  is a conscious rat. Choose woman or man or pregnant_woman or woman_in_labour or nursing_mother, or leave
  it out.
`);
