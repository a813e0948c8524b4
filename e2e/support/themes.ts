/** The site follows the reader's system, so a test chooses a theme by the `colorScheme` of its browser. */
export const THEMES = ['light', 'dark'] as const;
