/** What shows that rows of `rows.json` are right, by their ids. */
export type Cases = Readonly<Record<string, () => void | Promise<void>>>;
