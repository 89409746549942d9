import type { Columns } from './clear-column.ts';

/** Columns in clear of what stands before a session: tries, challenges, links. */
export const SIGN_IN_COLUMNS: Readonly<Record<string, Columns>> = {
  sign_in_tries: { key: 'sealed', tries: 'status', since: 'due' },
  sign_in_sources: { key: 'sealed', at: 'due' },
  sign_in_challenges: { id: 'id', challenge: 'id', officer_id: 'id', expires_at: 'due' },
  sign_in_links: {
    hash: 'proof',
    officer_id: 'id',
    authority: 'state',
    expires_at: 'due',
    mac: 'proof',
  },
};
