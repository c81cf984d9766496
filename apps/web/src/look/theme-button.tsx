import { useEffect, useState } from 'react';
import { m } from '#words';
import { Icon } from './icon.tsx';
import { chooseTheme, onColourChange, presentTheme, THEMES, type Theme } from './theme.ts';

/** Light, dark, night, and round again. Until it is pressed the device decides. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>();
  useEffect(() => {
    const look = (): void => setTheme(presentTheme());
    look();
    return onColourChange(look);
  }, []);
  const names: Readonly<Record<Theme, string>> = {
    light: m.theme_light(),
    dark: m.theme_dark(),
    night: m.theme_night(),
  };
  const next = THEMES[(THEMES.indexOf(theme ?? 'light') + 1) % THEMES.length]!;
  return (
    <button
      type="button"
      className="hit theme"
      aria-label={theme ? m.theme_now({ theme: names[theme], next: names[next] }) : m.theme()}
      onClick={() => chooseTheme(next)}
    >
      <Icon of="theme" />
    </button>
  );
}
