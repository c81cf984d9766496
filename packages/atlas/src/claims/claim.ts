/**
 * How sure we are of our own verdict, in the words of GRADE; animals and silence stand apart. Not how true
 * the statement is: that is its stance.
 */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very low', 'animals only', 'not looked at'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How a statement fares. */
export const STANCES = ['agrees', 'partly', 'against', 'open'] as const;
export type Stance = (typeof STANCES)[number];

/** Whether an effect was put into the model, follows from it, or is not in it. */
export const ORIGINS = ['input', 'emerges', 'absent'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Claims that are read together. */
export const CLAIM_GROUPS = ['feeding', 'birth', 'comfort'] as const;
export type ClaimGroup = (typeof CLAIM_GROUPS)[number];

/** One study that speaks for a claim or against it. */
export interface Study {
  /** Its id in the atlas or in the bands; a study that measured nothing to compare with has none. */
  readonly experiment?: string;
  readonly source: {
    readonly doi?: string;
    readonly pmid?: string;
    readonly text?: string;
    readonly where: string;
  };
  readonly who: string;
  readonly found: string;
}

/** A number in a sentence: printed by a study, found by the model, or given with its reason. */
export type Slot =
  | { readonly published: string; readonly shown: string }
  | { readonly model: string; readonly digits: number }
  | { readonly given: string; readonly because: string };

/** A public statement about oxytocin, as it is written in its file. */
export interface Claim {
  readonly id: string;
  readonly group: ClaimGroup;
  readonly statement: string;
  /** What has to be put right in the statement, where something has. */
  readonly corrected?: string;
  readonly stance: Stance;
  /** For whom the grade holds. */
  readonly people: string;
  readonly grade: Certainty;
  /** One sentence with gaps: the verb says the grade. */
  readonly verdict: string;
  /** Why this grade. */
  readonly reasons: readonly string[];
  readonly known: readonly string[];
  readonly for: readonly Study[];
  readonly against: readonly Study[];
  /** Where it can be seen: a place of the app, and a signal of the model. */
  readonly see: { readonly place: string; readonly what: string; readonly signal: string };
  /** What a reader can do: one change of a scenario, and the measure that it moves. */
  readonly try: {
    readonly place: string;
    readonly what: string;
    readonly scenario: string;
    readonly set: string;
    readonly measure: string;
  };
  readonly model: { readonly origin: Origin; readonly says: readonly string[] };
  readonly change_of_mind: string;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly reviewed_by: string;
}
