/** Something that happens to a body now: inputs take new values, amounts are added to states. */
export interface Change {
  /** Places of inputs and their new values, in the unit of each input. */
  readonly set?: readonly (readonly [input: number, value: number])[];
  /** Places of states and what is added to them, in the unit of each state. */
  readonly add?: readonly (readonly [state: number, amount: number])[];
}
