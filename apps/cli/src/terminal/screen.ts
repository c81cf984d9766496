/** What the terminal shows well. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  /** Block and braille letters, or plain ASCII. */
  readonly unicode: boolean;
  readonly colour: boolean;
}

/** What the command line and the environment ask for. */
export interface ScreenChoice {
  readonly color?: boolean;
  readonly ascii?: boolean;
}
type Environment = Readonly<Record<string, string | undefined>>;

const USUAL_WIDTH = 80;
const LEAST_WIDTH = 40;
const GREATEST_WIDTH = 120;

export function screenOf(
  choice: ScreenChoice,
  environment: Environment,
  stream: { readonly isTTY?: boolean; readonly columns?: number },
): Screen {
  const asked = Number(environment.COLUMNS) || stream.columns || USUAL_WIDTH;
  return {
    width: Math.max(LEAST_WIDTH, Math.min(GREATEST_WIDTH, Math.floor(asked))),
    unicode: choice.ascii !== true && speaksUnicode(environment),
    colour: choice.color !== false && wantsColour(environment, stream.isTTY === true),
  };
}

/** Forced, forbidden, or as the terminal is: https://no-color.org and https://force-color.org. */
function wantsColour(environment: Environment, isTerminal: boolean): boolean {
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (environment.NO_COLOR) return false;
  return isTerminal && environment.TERM !== 'dumb';
}

/** A locale that names another character set cannot show them; no locale at all says nothing. */
function speaksUnicode({ LC_ALL, LC_CTYPE, LANG, TERM }: Environment): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  return TERM !== 'dumb' && (locale === '' || /utf-?8/i.test(locale));
}

export const bold = (text: string, { colour }: Screen): string =>
  colour ? `\u001b[1m${text}\u001b[22m` : text;
export const faint = (text: string, { colour }: Screen): string =>
  colour ? `\u001b[2m${text}\u001b[22m` : text;
