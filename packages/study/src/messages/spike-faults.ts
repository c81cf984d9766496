/** What can be wrong with spikes, or odd, and with a recording of them. */
export const SPIKE_FAULTS = {
  'spike-time': "The time of a spike is '{given}'; expected a number from 0 on, in {unit}.",
  'spike-order':
    'Cell {cell} fires at {given} {unit}, after a spike at {before} {unit}; sort the spikes of each ' +
    'cell by time.',
  'spike-twice':
    'Cell {cell} fires twice at {given} {unit}; leave one out, or name the column that tells the cells ' +
    'apart.',
  'spike-late':
    'Cell {cell} fires at {given} {unit}, after the end of the recording at {duration} {unit}; give a ' +
    'longer duration.',
  'spike-outside':
    'Cell {cell} fires at {given} s, outside the stretch from {from} to {to} s; feed each spike with ' +
    'its second.',
  'spikes-backwards':
    'A stretch ends at {given} s, before the last one at {before} s; feed them in their order.',
  'spikes-saved': 'What was saved is not of {cells} cells under this rule; watch from the beginning.',
  'rate-unreachable':
    'The recording has {given} spikes/s; cells of the set {set} fire from above 0 to {most}. Leave ' +
    '--beside out.',
  'spikes-duration': 'The duration of the recording is {given} s; expected a number above 0.',
  'spikes-no-cells': 'There is no cell; give at least one, with an empty train if it never fired.',
  'spikes-names': 'There are {given} names for {expected} cells; give one for each.',
  'spikes-name-twice': "Two cells are called '{given}'; give each its own name.",
  'spikes-lengths': '{cells} cells and {times} times were given; each spike has one of both.',
  'spikes-cell': 'A spike is of cell {given}; expected a whole number from 0 to {last}.',
  'spikes-bins':
    'Bins of {width} s up to {reach} s cannot be made; expected a width above 0 and at most {most} bins.',
  'spikes-window':
    'A window from {from} to {to} s in bins of {width} s cannot be cut from a recording of {duration} s; ' +
    'expected it to lie inside.',
  'spikes-fast':
    'Odd: cell {cell} fires at {rate} spikes/s; an oxytocin cell stays below {most}. Are the times in ' +
    'another unit?',
  'spikes-near':
    'Odd: cell {cell} fires twice within {least} ms; no neurone does. Are its spikes those of several cells?',
  'spikes-slow':
    'Odd: the spikes of cell {cell} are never nearer than {least} s. Are the times in ms, and read as s?',
  'recording-late-start':
    'Odd: the first spike is at {first} s of {duration} s. Times count from the start of the recording.',
  'recording-duration':
    'The recording is taken to end with its last spike, at {given} s. Give --duration if it went on.',
  'recording-one-cell': 'All spikes are taken to be of one cell. Give --cell if a column tells cells apart.',
  'recording-empty': 'The file is empty; expected one spike in each line.',
  'recording-header-only': "The file has a header ('{given}') and no spike; expected one spike in each line.",
  'recording-no-duration': 'All spikes are at 0 s, so the recording has no duration; give --duration.',
  'recording-binary':
    'The file is no text; expected CSV in UTF-8. Save it as such from the program that wrote it.',
  'recording-long-line':
    'Line {line} has more than {most} letters; expected one spike in each line, not one cell in each ' +
    'line or column.',
  'recording-quotes': 'A quotation mark is out of place; expected a pair around a whole field.',
  'recording-separators':
    'The line is cut by {given}, the lines before it by {expected}; use one for the whole file.',
  'recording-fields':
    'The line has {given} fields, the first line {expected}; fill the gap or mend the line.',
  'recording-comma': "The time '{given}' has a decimal comma; write {expected}.",
  'recording-no-cell': 'The line names no cell; fill the gap, or leave the line out.',
  'recording-cells':
    'The file names more than {most} cells; choose the column that tells cells apart with --cell.',
  'recording-large': 'The file holds more than {most} spikes; cut it into parts.',
  'recording-column': "There is no column '{given}'; expected one of {expected}.{hint}",
  'recording-no-column': 'No column is called {what} ({given}); choose it with --{what}.',
  'recording-columns': 'More than one column may be the {what} ({given}); choose it with --{what}.',
  'recording-no-header':
    'The file has {count} columns and no header; choose the {what} by its number, such as --{what} 1.',
  'recording-one-column': "The column '{given}' cannot be both time and cell; choose with --time and --cell.",
  'recording-unit': "The column '{given}' is in {written}, and --unit says {said}; leave one of them out.",
} as const;
