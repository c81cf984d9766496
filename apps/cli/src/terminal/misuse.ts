import { type Fault, nearest } from '@tokos/units';
import type { CommanderError } from 'commander';
import { fault } from '../fault.ts';
import { EXAMPLES, PLANNED_VERBS, VERBS, type Verb } from '../verbs.ts';

/** A wrong use of the command line, in the words of the house. */
export function useFault({ code, message }: CommanderError, typed: readonly string[]): Fault {
  const verb = VERBS.find((name) => name === typed[0]);
  const given = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption': {
      const near = /Did you mean ([^?]*)\?/.exec(message)?.[1]?.split(', ')[0]?.replace('one of ', '');
      const hint = near ? ` Did you mean '${near}'?` : '';
      return fault('option-unknown', { given, command: verb ? `tokos ${verb}` : 'tokos', hint });
    }
    case 'commander.optionMissingArgument':
      return fault('option-missing', {
        option: given.split(' ')[0]!,
        expected: given.split(' ').slice(1).join(' '),
      });
    case 'commander.missingArgument':
      return fault('argument-missing', {
        verb: verb ?? '',
        expected: `a ${given}`,
        example: EXAMPLES[verb ?? 'run'][0],
      });
    case 'commander.excessArguments':
      return fault('argument-extra', { verb: verb ?? '', given: lastWord(typed, verb) });
    default:
      return verbFault(given || (typed[0] ?? ''));
  }
}

const lastWord = (typed: readonly string[], verb: Verb | undefined): string =>
  typed.filter((word) => !word.startsWith('-') && word !== verb).at(-1) ?? '';

export function verbFault(given: string): Fault {
  const near = nearest(given, [...VERBS, 'help', ...PLANNED_VERBS]);
  const hint = near ? ` Did you mean '${near}'?` : '';
  return fault('verb-unknown', { given, expected: [...VERBS, 'help'].join(', '), hint });
}
