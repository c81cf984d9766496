export const THEMES = ['light', 'dark', 'night'] as const;
export type Theme = (typeof THEMES)[number];

/** Settings are all that is remembered, and only this one so far. */
const KEY = 'tokos-theme';

/**
 * Runs before the first paint, so that a chosen theme never flashes; kept tiny because it stands in the
 * page.
 */
export const themeBeforePaint =
  `try{const t=localStorage.getItem('${KEY}');` +
  `if(/^(${THEMES.join('|')})$/.test(t))document.documentElement.dataset.theme=t}catch{}`;

/** What is on screen: the chosen theme, or what the device asks for until one is chosen. */
export function presentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (THEMES.includes(chosen as Theme)) return chosen as Theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A private window keeps nothing; the choice holds until it closes.
  }
}

/** Calls when colours change for any reason: the theme, the device's scheme, forced colours. */
export function onColourChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
