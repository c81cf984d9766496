import { m } from '#words';

const SENTENCES: Readonly<Record<string, (slots: Readonly<Record<string, string>>) => string>> = {
  'link-form': m.link_form,
  'link-damaged': m.link_damaged,
  'link-too-large': m.link_too_large,
  'link-newer': m.link_newer,
  'link-unknown-key': m.link_unknown_key,
  'link-value': m.link_value,
};

/** Why a link was not opened, by the code of its fault. */
export const refusals = (code: string, slots: Readonly<Record<string, string>>): string =>
  (SENTENCES[code] ?? m.link_damaged)(slots);
