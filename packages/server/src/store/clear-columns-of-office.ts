import type { Columns } from './clear-column.ts';

/** Columns in clear of what officers of one authority do among themselves. */
export const OFFICE_COLUMNS: Readonly<Record<string, Columns>> = {
  case_notes: {
    authority: 'state',
    id: 'id',
    case_id: 'id',
    officer: 'id',
    at: 'due',
    sealed: 'sealed',
  },
  rights_reviews: {
    authority: 'state',
    id: 'id',
    case_id: 'id',
    officer: 'id',
    at: 'due',
    sealed: 'sealed',
  },
  stand_ins: { authority: 'state', officer: 'id', stands_in: 'id', until: 'due' },
  shifts: {
    authority: 'state',
    id: 'id',
    handed_by: 'id',
    at: 'due',
    taken_by: 'id',
    taken_at: 'due',
    sealed: 'sealed',
  },
  walls: {
    authority: 'state',
    subject: 'id',
    origin: 'id',
    set_by: 'id',
    set_at: 'due',
    sealed: 'sealed',
  },
  wall_officers: { authority: 'state', subject: 'id', officer: 'id' },
  wall_openings: {
    authority: 'state',
    id: 'id',
    reference: 'id', // as it was typed
    asked_by: 'id',
    asked_at: 'due',
    answered_by: 'id',
    answered_at: 'due',
    agreed: 'status',
    opened: 'id',
    sealed: 'sealed',
  },
  saved_views: { authority: 'state', id: 'id', officer: 'id', sealed: 'sealed' },
};
