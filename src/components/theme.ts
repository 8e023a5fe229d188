/** Light, dark, or as the system has it. public/theme.js applies it before the first paint. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const STORED_THEME = 'birdhouse.theme';

/** The theme chosen in this browser; the system's when none is stored. */
export function chosenTheme(): Theme {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(STORED_THEME);
  } catch {
    // Storage may be forbidden; the system's theme needs none.
  }
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** Applies a theme and remembers it where the browser lets us. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    localStorage.setItem(STORED_THEME, theme);
  } catch {
    // It lasts for this page, then.
  }
}
