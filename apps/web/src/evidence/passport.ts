/**
 * Everything a reader needs to doubt a number. The plain shape that the model declares, read without its
 * types.
 */
export interface Passport {
  readonly value: number;
  readonly unit: string;
  readonly about: string;
  readonly species?: string;
  readonly population?: string;
  /** Spread over people: coefficient of variation of a log-normal. */
  readonly spread?: number;
  /** What the value could be, given what is known. */
  readonly range?: readonly [low: number, high: number];
  readonly note?: string;
  readonly known: 'measured' | 'derived' | 'fitted' | 'assumed';
  readonly source?: string;
  readonly from?: string;
  readonly to?: string | readonly string[];
  readonly because?: string;
}

export interface NamedPassport extends Passport {
  /** The symbol that the equations use. */
  readonly name: string;
}
