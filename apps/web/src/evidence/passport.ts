/** Everything a reader needs to doubt a number. The plain shape that the model declares, read without its types. */
export interface Passport {
  readonly value: number;
  readonly unit: string;
  readonly about: string;
  readonly species?: string;
  readonly population?: string;
  /** Coefficient of variation between people, or a plausible range. */
  readonly spread?: number | readonly [low: number, high: number];
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
