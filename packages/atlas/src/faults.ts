import { STUDY_FAULTS } from '@tokos/study';
import { faultsFrom } from '@tokos/units';

/** Every sentence that only an experiment needs; the others are the study's. */
export const ATLAS_FAULTS = {
  'experiment-circular': 'The document repeats itself within itself (a YAML alias); write the values out.',
  'experiment-large':
    'The document holds more than {most} values; an experiment needs a few hundred. Part it.',
  'experiment-value': "'{key}' is no plain YAML value; expected text, numbers, lists and mappings.",
  'experiment-name': "'{given}' cannot be a name here; name it with the field's own word.",
  'source-missing': 'source names no publication; add doi, pmid or text.',
  'arm-key': "{arm} sets '{given}'; {why}. Remove it.",
  'arm-parameter':
    "{arm} sets '{given}', which belongs to the body; an experiment sets protocols and traits. Remove it.",
  'arm-unknown': "{measure} is measured in '{given}', which is no arm; expected one of {expected}.{hint}",
  'arm-unnamed': '{measure} does not say in which arm; add of: one of {expected}.',
  'measure-unmeasured': "{measure} needs '{given}', which is not measured; expected one of {expected}.{hint}",
  'measure-twice': "'{measure}' stands in {first} and in {second}; keep one of them.",
  'measure-without-band':
    "'{measure}' has no row in the bands of {experiment}; expected one of {expected}.{hint}",
  'band-dropped':
    "{experiment} drops '{measure}', a row of its bands; measure it, or add it to not_built with a reason.",
  'reason-missing': 'A miss is expected without a reason; add reason: why the model differs here.',
  'widening-narrower':
    'widened {measure} leaves out a part of its band ({low} to {high}); a widened band holds the old one.',
  'widening-empty': "'{measure}' has nothing to widen; only a band or a direction can be widened.",
  'bands-column': "The table of bands has no column '{given}'; expected {expected}.",
  'bands-row': 'Line {line} of the bands: {key} is "{given}"; expected {expected}.',
  'experiment-unknown': "There is no experiment '{given}' in the atlas; see `tokos atlas list`.{hint}",
  'experiment-twice': "Two experiments have the id '{given}'; give each its own.",
  'topic-unknown': "There is no topic '{given}' in the atlas; expected one of {expected}.{hint}",
  'experiment-file': '{file}: {sentence}',
  'files-absent': "'{given}' is a path, and there are no files here; give the id of an experiment.",
  'folder-empty': "'{given}' holds no .yaml file; give a file or a folder of experiments.",
  'file-unreadable': STUDY_FAULTS['file-unreadable'],
  'unknown-key': STUDY_FAULTS['unknown-key'],
  'unknown-choice': STUDY_FAULTS['unknown-choice'],
  'key-missing': STUDY_FAULTS['key-missing'],
  'wrong-kind': STUDY_FAULTS['wrong-kind'],
} as const;

export const fault: ReturnType<typeof faultsFrom<typeof ATLAS_FAULTS>> = faultsFrom(ATLAS_FAULTS);
