/** Auto follows the machine; day and night are chosen by the reader. */
export const THEMES = ['auto', 'day', 'night'] as const;
export type Theme = (typeof THEMES)[number];
