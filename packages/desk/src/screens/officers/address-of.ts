/** The page of an officer. @param id the officer's */
export const addressOf = (id: string): string => `/officers/${encodeURIComponent(id)}`;
