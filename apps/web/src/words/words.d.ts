/** The compiled messages: one function for each key of `words/en.json`. */
declare module '#words' {
  type Keys = Exclude<keyof typeof import('../../words/en.json'), '$schema'>;
  export const m: {
    readonly [Key in Keys]: (slots?: Readonly<Record<string, string | number>>) => string;
  };
}
