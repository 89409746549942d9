/**
 * A span of elapsed time in SQL, a day being 24 hours: the database counts `interval '1 day'` by the
 * clock of its session, which is an hour longer or shorter when clocks are changed. For how long
 * something is kept, or counted against a quota; days of law and office are counted by the law.
 */
export const elapsedDays = (days: number): string => `interval '${days * 24} hours'`;
