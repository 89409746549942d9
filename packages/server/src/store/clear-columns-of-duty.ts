import type { Columns } from './clear-column.ts';

/** Columns in clear of who is called because of what arrived. */
export const DUTY_COLUMNS: Readonly<Record<string, Columns>> = {
  alarms: {
    authority: 'state',
    id: 'id',
    sort: 'status',
    case_id: 'id',
    act_id: 'id',
    officer: 'id',
    raised_at: 'due',
    news: 'status',
    others: 'status',
    climbed: 'status',
    next_at: 'due',
    ended_at: 'due',
    ended_by: 'id',
  },
  calls: {
    authority: 'state',
    alarm: 'id',
    rung: 'status',
    officer: 'id',
    channel: 'status',
    called_at: 'due',
    reached_at: 'due',
    attempts: 'status',
    next_try_at: 'due',
    trouble: 'status',
  },
  reached: {
    authority: 'state',
    case_id: 'id',
    peer: 'state',
    next_ask_at: 'due',
    asked_at: 'due',
    trouble: 'status',
    said: 'proof', // words of a closed set and times
    said_at: 'due',
  },
  watches: { authority: 'state', officer: 'id', since: 'due' },
  officer_addresses: { authority: 'state', officer: 'id', sealed: 'sealed' },
};
