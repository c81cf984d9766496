import { type Envelope, envelopeText } from '@tokos/study';
import type { Screen } from './terminal/screen.ts';
import { print, talk } from './terminal/streams.ts';

/** How much a command tells beside its answer. */
export type Voice = 'quiet' | 'usual' | 'verbose';

/** What every verb has to speak with. */
export interface Shell {
  readonly verb: string;
  readonly screen: Screen;
  readonly voice: Voice;
  readonly json: boolean;
  print(data: string | Uint8Array): Promise<void>;
  /** The answer as JSON. */
  printEnvelope(answer: Envelope): Promise<void>;
  /** Talk that --quiet silences. */
  say(line: string): void;
  /** Talk that only --verbose hears. */
  tell(line: string): void;
}

export function shellOf(verb: string, screen: Screen, voice: Voice, json: boolean): Shell {
  return {
    verb,
    screen,
    voice,
    json,
    print,
    printEnvelope: (answer) => print(envelopeText(answer)),
    say: (line) => {
      if (voice !== 'quiet') talk(line);
    },
    tell: (line) => {
      if (voice === 'verbose') talk(line);
    },
  };
}
