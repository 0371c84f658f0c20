/** What a setting is called where things are drawn. */
export const themes = { system: 'auto', light: 'light', dark: 'dark' } as const;
