/** What can be wrong with cohorts, with the arms of a trial, and with two scenarios that are compared. */
export const CROWD_FAULTS = {
  'key-elsewhere': "'{given}' has another name here; write it as {example}.",
  'arms-form':
    'arms is {given}; expected a mapping of {least} to {most} names, each with what is done otherwise, ' +
    'such as {example}.',
  'arm-name': "'{given}' is no name for an arm; expected small letters, digits and _, such as fast_drip.",
  'arm-person':
    "The arm '{arm}' has a person of its own; the same people go through every arm, or no pairs could be " +
    'made. Leave it out.',
  'arm-without':
    "The arm '{arm}' leaves out '{given}', which is the id of no deed; expected one of {expected}.{hint}",
  'arms-alone':
    'The scenario has the arms {arms} and one person was asked for. Give it people, such as --people 200.',
  'crowd-prepared':
    "'{given}' is about people or animals, and a preparation is none; leave it out, or study a person.",
  'people-prepared':
    "'{path}' studies a preparation, and people were asked for; give a scenario with a person.",
  'people-many':
    '{given} people would take about {time} on {threads} and {memory} of memory; at most {most} live in ' +
    'one cohort. Ask for fewer: 1000 people tell a median to a few per cent.',
  'compare-alone':
    "'{path}' has no arms, and no second scenario was given; expected `arms:` in it, or another file. Add " +
    'one of them.',
  'compare-arms':
    "'{path}' has arms of its own and cannot stand against another file; compare it alone, or take its " +
    'arms out.',
  'compare-persons':
    "'{first}' is about {one}, '{second}' about {other}; the same people go through both, or no pairs " +
    'could be made. Give both the same person.',
  'compare-seeds':
    "'{first}' has the seed {one}, '{second}' {other}; pairs share one. Give both the same, or add --seed.",
  'compare-measures':
    "'{name}' is reported by '{first}' and not by '{second}'; report it in both, or in neither.",
  'compare-units': "'{name}' is in {one} in '{first}' and in {other} in '{second}'; give it one unit.",
  'cohort-stranger':
    "'{path}' holds people of another cohort ({found}; this is {expected}). Name another file, or start " +
    'anew with --force.',
  'cohort-interrupted':
    'Ctrl+C was pressed: {done} of {of} people were finished and are counted; intervals are wider than ' +
    'asked for.',
  'cohort-beyond':
    '{count} of {of} people left what is possible for {signals}; they are counted. Look at them in --out.',
  'cohort-failed':
    'The calculation failed in {count} of {of} people; they have no values ({reason}). Look at ' +
    'them in --out.',
} as const;
