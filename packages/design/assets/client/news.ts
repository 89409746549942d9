/**
 * Whether a person is told of it. A proof answers what was sent from here, an alarm is about what was told
 * already, and that a line is up again is no message: the page takes these in.
 */
export const isNews = (kind: string): boolean => kind === 'act-arrived' || kind === 'draft-changed';
