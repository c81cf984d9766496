import { hang } from '../../tests/gallery.ts';

/** What is wrong with a condition, a measure or the report, and what is said. */
hang(`
condition-form, line 3, until
  | ...
  | until: birth
  'birth' is not a condition; expected a comparison such as plasma_oxytocin >= 5 pmol/L.

condition-signal, line 3, until
  | ...
  | until: oxytocn >= 6 pmol/L
  There is no signal 'oxytocn' in this person. Did you mean 'oxytocin'?

measure-form, line 4, measure.a
  | ...
  | measure:
  |   a: 1
  '1' is not a measure; the nearest form is { observable: plasma_oxytocin, at: 60 min }.

measure-form, line 4, measure.A b
  | ...
  | measure:
  |   A b: {}
  'A b' is not a measure; the nearest form is plasma_peak: { observable: plasma_oxytocin, at: 60 min
  }.

measure-unknown, line 4, measure.a.observable
  | ...
  | measure:
  |   a: { observable: oxitocin, at: 1 h }
  There is no observable 'oxitocin'; see \`tokos list observables\`. Did you mean 'oxytocin'?

measure-argument, line 4, measure.a
  | ...
  | measure:
  |   a: { observable: oxytocin }
  a: plasma_oxytocin needs 'at'; add at, such as at: 60 min.

time-order, line 4, measure.a.to
  | ...
  | measure:
  |   a: { observable: oxytocin, as: mean, from: 2 h, to: 1 h }
  a ends at 1 h, before it begins at 2 h; give a later end.

measure-form, line 4, measure.a.unit
  | ...
  | measure:
  |   a: { observable: oxytocin, at: 1 h, unit: kg }
  'kg' is not a measure; the nearest form is unit: pmol/L.

measure-argument, line 4, measure.a
  | ...
  | measure:
  |   a: { observable: oxytocin, at: 1 h, unit: uU/mL }
  a: plasma_oxytocin in uU/mL needs 'picograms_per_microunit'; add picograms_per_microunit, such as
  picograms_per_microunit: 2.

assay-unknown, line 4, measure.a.assay
  | ...
  | measure:
  |   a: { observable: oxytocin, at: 1 h, assay: extracted RAI }
  There is no assay 'extracted RAI'; expected one of extracted_ria, lc_ms_ms,
  lc_ms_ms_without_inhibitor, unextracted_elisa. Did you mean 'extracted_ria'?

assay-foreign, line 4, measure.a.assay
  | ...
  | measure:
  |   a: { observable: clearance, at: 1 h, assay: extracted RIA }
  a: an assay reads plasma_oxytocin in blood, not clearance; leave out the assay.

measure-form, line 5, report[1]
  | ...
  | report:
  | - peak of oxytocin
  | - peek of oxytocin
  'peek of oxytocin' is not a measure; the nearest form is { observable: plasma_oxytocin, at: 60 min
  }.
`);
