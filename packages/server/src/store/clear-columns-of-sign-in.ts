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
  tokens: {
    id: 'id',
    authority: 'state',
    sealed: 'sealed',
    uses: 'status',
    asked_by: 'id',
    asked_at: 'due',
    first_officer: 'id',
    second_officer: 'id',
    officer: 'id',
    hash: 'proof',
    taken_at: 'due',
    expires_at: 'due',
    ended_at: 'due',
    mac: 'proof',
    used_at: 'due',
    used_from: 'due',
    used: 'status',
    hook: 'sealed',
  },
  token_hooks: {
    ...{ token: 'id', authority: 'state', told: 'status', key: 'id', upto: 'status' },
    ...{ place: 'sealed', since: 'due', tries: 'status', next_try_at: 'due', taken_at: 'due' },
    trouble: 'status',
  },
  token_requests: { token: 'id', key: 'sealed', request: 'sealed', at: 'due' },
};
