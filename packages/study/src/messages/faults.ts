import { faultsFrom } from '@tokos/units';
import { CROWD_FAULTS } from './crowd-faults.ts';
import { SPIKE_FAULTS } from './spike-faults.ts';

/** Every sentence of the study's own; those of the lower floors stand beside them in the catalogue. */
export const STUDY_FAULTS = {
  'document-large':
    'The document has {given} characters; at most {most} are read. Leave out what is not a scenario.',
  'document-long':
    'The document has more than {most} words and signs. Leave out what is not a scenario, or say it with ' +
    '`every`.',
  'document-deep': 'The document nests deeper than {most} levels; a scenario needs five. Flatten it.',
  'document-aliases':
    'The document repeats itself through aliases more than {most} times; write the values out.',
  'document-form': 'Line {line} of the document cannot be read as YAML: {problem}. Mend that line.',
  'document-empty': 'The document is empty; expected a scenario. Start from `tokos new`.',
  'unknown-key': "Unknown key '{given}'; expected one of {expected}.{hint}",
  'key-idle': "'{key}' has '{given}' and knows no key; leave it out.",
  'key-missing': "'{key}' is missing; expected {expected}. Add it.",
  'wrong-kind': "'{key}' is {given}; expected {expected}.",
  'unknown-choice': "{key}: unknown '{given}'; expected one of {expected}.{hint}",
  'out-of-range': '{key} is {given}; expected {expected}. Give a value in that range.',
  'not-built-yet': "'{given}' is planned and not built yet; leave it out. Built are {expected}.",
  'unit-missing':
    '{key}: got "{given}", a number without a unit; expected {expected}. Write the unit, for example ' +
    '{example}.',
  'unit-wrong': '{key}: got "{given}"; expected {expected}, for example {example}.',
  'unit-twice': "'{first}' and '{second}' give the same quantity; keep one of them.",
  'bag-missing':
    "{key}: {given} needs the strength of the bag; add 'bag: {bag}' to this infusion, or give the rate " +
    'in {unit}.',
  'deed-form': 'do[{place}] has {given}; expected one deed as a mapping, such as {example}.',
  'deed-bare': "'{deed}: {given}' says too little; write {example}.",
  'deed-foreign': "'{deed}' needs {who}; the person is {person}. Choose {kinds}, or leave it out.",
  'one-mouth-both':
    "side is 'both'; one infant drinks at one breast at a time. Say left, right or alternate, or use a pump.",
  'one-mouth':
    '{first} and {second} put one infant to both breasts at {given} min; let the one end before the other ' +
    'begins, or use a pump.',
  'deed-name-twice': "Two deeds have the id '{id}'; give each its own.",
  'deed-elsewhere': "'{given}' cannot be done to {to}; expected one of {expected}.",
  'deed-idle': "'{given}' needs `neurons: {needed}`, and this rat has '{neurons}'; change one of them.",
  'subject-twice':
    "A scenario has a 'person' or a 'preparation', and this has both; leave out the one that is not meant.",
  'signal-foreign': "{name}: {subject} has no signal '{given}'; expected {expected}.",
  'spikes-many':
    'More than {most} spikes were kept for the measures by {time} s; measure a shorter run, or fewer cells.',
  'deed-waits-once':
    '{deed} waits for a condition, so it begins once; leave out `every` or the list of times.',
  'deed-endless':
    '{deed} begins more than once and never ends, so that its rates would add up; add `for`, such as ' +
    'for: 30 min, or `until`.',
  'route-unknown': "{drug} has no route '{given}' in the model; expected one of {expected}.",
  'cells-idle':
    "person cells is {given}, but with neurons '{neurons}' no cell runs; leave out one of the two.",
  'trait-foreign': "{person} has no '{trait}'; {who} has. Remove it or choose another person.",
  'beyond-evidence':
    '{key} is {given} {unit}; experiments of the atlas with {person} end at {most} {unit}. Lower it, or ' +
    'add `beyond_evidence: yes` to run it marked as such.',
  'clock-time':
    '{key}: \'{given}\' is a clock time and needs `start`; add start: "06:00", or count from the start, ' +
    'such as 20 min.',
  'time-after-end': '{key} is at {given}, after the end of the run at {most}; raise `max`, or act earlier.',
  'time-order': '{key} ends at {given}, before it begins at {low}; give a later end.',
  'too-many-acts': '{key}: {given} acts; at most {most} are carried out. Let it act less often.',
  'condition-form': "'{given}' is not a condition; expected a comparison such as {example}.",
  'condition-signal': "There is no signal '{given}' in this person.{hint}",
  'measure-form': "'{given}' is not a measure; the nearest form is {example}.",
  'measure-unknown': "There is no observable '{given}'; see `tokos list observables`.{hint}",
  'measure-argument': "{name}: {observable} needs '{key}'; add {key}, such as {example}.",
  'measure-empty': '{name}: nothing to measure, because {reason}.',
  'assay-unknown': "There is no assay '{given}'; expected one of {expected}.{hint}",
  'assay-foreign': '{name}: an assay reads plasma_oxytocin in blood, not {observable}; leave out the assay.',
  'seed-form': 'seed is {given}; expected a whole number from 0 to 9007199254740991.',
  'max-long': 'max is {given} d; at most {most} d are run at once. Run it in parts.',
  ...SPIKE_FAULTS,
  ...CROWD_FAULTS,
  'solver-unknown': "There is no solver '{given}'; expected one of {expected}.",
  'file-exists': "'{path}' exists; nothing was written. Choose another name or add --force.",
  'file-unreadable': "'{path}' cannot be read ({reason}); check the name.",
  'file-unwritable':
    "'{path}' cannot be written ({reason}); choose another name, in a folder that you may write to.",
  'format-unknown':
    "The ending of '{path}' is no known format; expected one of {expected}, or --format beside it.",
  'path-unknown': "'{given}' cannot be set; expected one of {expected}.{hint}",
  'verb-unknown': "There is no verb '{given}'; expected one of {expected}.{hint}",
  'option-unknown': "'{command}' has no option '{given}'; see `{command} --help`.{hint}",
  'option-value': "{option} is '{given}'; expected {expected}.",
  'option-missing': '{option} needs a value; expected {expected}.',
  'argument-missing': '`tokos {verb}` needs {expected}; for example `{example}`.',
  'argument-extra': "'{given}' is one word too many for `tokos {verb}`; see `tokos help {verb}`.",
  'edit-form': '--set \'{given}\' is no edit; expected path=value, such as --set infusion.rate="20 mU/min".',
  'edit-vague': "'{given}' could mean {count} deeds; name one by its id, or write do[{place}].",
  'explain-unknown':
    "Nothing is called '{given}'; see `tokos list` for people, deeds, drugs, signals and more.{hint}",
  'list-unknown': "There is no list of '{given}'; expected one of {expected}.{hint}",
  'experiment-arms': "'{given}' has the arms {arms}; name one of them, such as {example}.",
  'screen-binary': 'Parquet is not for reading on a screen; give --out with the name of a file.',
  'app-not-built': "The app is not built ('{path}' is missing); run `npm run build`, or `npm start`.",
  'port-taken': 'Port {port} of {host} cannot be used ({reason}); choose another with --port or --host.',
  'verdict-outside':
    '{count} of {of} experiments ended otherwise than expected ({ids}); see `tokos atlas show <id>`.',
  unexpected: 'Tokos itself broke ({reason}); run the same command with --debug and report what it prints.',
  'checkpoint-stranger':
    "'{path}' belongs to another run ({found}; this is {expected}). Name another file, or start anew " +
    'with --force.',
  'run-beyond-evidence':
    'The dose is beyond every experiment of the atlas: the model has no evidence there; doubt it.',
  'deed-ended-at-once':
    "{id} ended as it began, because what its 'until' waits for was there already; nothing was done. Begin " +
    'earlier, or wait for more.',
  'deed-never-ended':
    "{id}: '{until}' did not come true by {time}, so it went on to the end. Raise `max`, or wait for less.",
  'deed-never-began':
    "{id}: '{when}' did not come true by {time}, so it never began. Raise `max`, or wait for less.",
  'contractions-never':
    '{id}: {level} contractions in ten minutes had not come by {time}, though it ran at its greatest rate. ' +
    'Raise `max` of its rate, or ask for fewer.',
  'until-never':
    "'{until}' did not come true by {time}; the run ended with `max`. Raise `max`, or wait for less.",
  interrupted: 'Ctrl+C was pressed; the person in hand was finished.',
  'table-form': '{path} is not a table of Tokos: {reason}. Write it anew, or give another file.',
  'checkpoint-damaged':
    "'{path}' is not a whole checkpoint; name another file, or delete this one if it is one that broke off.",
} as const;

export const fault: ReturnType<typeof faultsFrom<typeof STUDY_FAULTS>> = faultsFrom(STUDY_FAULTS);
