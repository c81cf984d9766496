/** What fills the gaps of a sentence: values as the person wrote them, units, names. */
export type Slots = Readonly<Record<string, string | number>>;

/** One mistake, told as one sentence: what was given, what was expected, in which unit, what to do. */
export class Fault extends Error {
  /** Opens with `tokos explain <code>`; the app translates by it. */
  readonly code: string;
  readonly slots: Slots;
  /** Where in a document it stands, as a path such as `do[0].infusion.rate`. */
  readonly path: string | undefined;

  constructor(code: string, sentence: string, slots: Slots, path?: string) {
    super(sentence);
    this.name = 'Fault';
    this.code = code;
    this.slots = slots;
    this.path = path;
  }

  /** The same mistake, found at a place of a document. */
  at(path: string): Fault {
    return new Fault(this.code, this.message, this.slots, path);
  }
}

/** Puts slots into a sentence: `{given}` becomes what was given. A gap without a slot stays visible. */
export function fill(sentence: string, slots: Slots): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(slots[name] ?? gap));
}

/** From a package's table of sentences to the function that makes its faults. */
export function faultsFrom<const Codes extends Readonly<Record<string, string>>>(
  sentences: Codes,
): (code: keyof Codes & string, slots?: Slots) => Fault {
  return (code, slots = {}) => new Fault(code, fill(sentences[code]!, slots), slots);
}
