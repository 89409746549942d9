import { dayDue, dayIn } from '@comity/law';
import type { Due } from './due-row.ts';

/** A date whose clock runs, with the moment by which. */
type Running = Due & { readonly at: string };

const runs = (due: Due): due is Running => due.at !== undefined && due.held === undefined;

const isPast = ({ at }: Running, now: string): boolean => Date.parse(at) < Date.parse(now);

/** A date that still lies ahead and whose clock runs; one that is held has none. */
export const isAhead = (due: Due, now: string): due is Running => runs(due) && !isPast(due, now);

/**
 * What somebody owed by a moment that has passed: deadlines and good practice, not what lasts at least
 * until a day, nor a day that simply comes.
 */
export const isLate = (due: Due, now: string): boolean =>
  runs(due) && (due.kind === 'deadline' || due.kind === 'target') && isPast(due, now);

/** What is still to be done on the day that it is now in a zone. */
export const isDueToday = (
  due: Due,
  { now, zone }: { readonly now: string; readonly zone: string },
): boolean => isAhead(due, now) && dayDue(due.at, zone) === dayIn(now, zone);
