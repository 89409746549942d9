import type { Columns } from './clear-column.ts';

/** Columns in clear of the rows that the work list is made from. */
export const CASE_COLUMNS: Readonly<Record<string, Columns>> = {
  cases: {
    authority: 'state',
    id: 'id',
    peer: 'state',
    peer_authority: 'state',
    side: 'status',
    parts: 'measure',
    status: 'status',
    urgency: 'status',
    claimed: 'status',
    priority: 'status',
    move: 'status',
    move_what: 'status',
    due_at: 'due',
    due_what: 'due',
    review_due: 'due',
    updated_at: 'due',
    entries: 'status',
    their_acts: 'status',
    opened_at: 'due',
    answered_at: 'due',
    dates: 'due', // codes, times, ids of acts and parts, pinpoints
    promptness: 'due', // times, and whether it is treated as less
    unread: 'status',
    bound: 'status',
    closed: 'status',
    title_sealed: 'sealed',
    n: 'id',
    rank: 'status',
    due_key: 'due',
    age_key: 'due',
    harm: 'status', // follows from urgency and priority
    head: 'id',
    reference: 'id', // follows from the id
    officer: 'id',
    officer_since: 'due',
    closed_at: 'due',
    has_texts: 'status',
    came: 'status',
    dealt_at: 'due',
  },
  act_news: { authority: 'state', act_id: 'id', case_id: 'id', n: 'status', came: 'status' },
  case_counts: { authority: 'state', move: 'status', change: 'status' },
};
