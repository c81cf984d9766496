/** Something that has a name here, and what there is to say about it. */
export interface Entry {
  readonly kind: string;
  readonly name: string;
  readonly about: string;
  /** What a list shows between the name and what it is. */
  readonly cells?: readonly string[];
  /** Label and value, in the order in which they are read. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** What is shown as it stands: equations, an example. */
  readonly text?: string;
}

/** The names by which a reader may call an entry: `plasma.V1`, `V1`. */
export const namesOf = ({ name }: Entry): string[] => [name, name.split('.').at(-1)!];

/** 'Extracted RIA', 'extracted-ria' and 'extracted_ria' are one name. */
export const plainName = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_/-]+/g, '_');
