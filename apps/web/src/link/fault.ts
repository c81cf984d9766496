import { Fault } from '@tokos/units';

/** Why a link was refused; the wording stands in `words/`, under the same code. */
export type LinkCode =
  | 'link-form'
  | 'link-damaged'
  | 'link-too-large'
  | 'link-newer'
  | 'link-unknown-key'
  | 'link-value';

export const linkFault = (code: LinkCode, slots: Readonly<Record<string, string>> = {}): Fault =>
  new Fault(code, code, slots);
