import type { Fault } from '@comity/base';
import { daysBetween } from '@comity/law';

/** A stand-in for longer is a new officer. */
const STAND_IN_DAYS_MAX = 366;

/** What is wrong with naming somebody who stands in until a day; null for nothing. */
export function wrongStandIn(of: {
  readonly officer: string;
  readonly until: string;
  readonly id: string;
  readonly today: string;
}): Fault | null {
  if (of.officer === of.id) return { code: 'stand-in-self', at: 'officer' };
  const typed = of.until.slice(0, 20);
  if (typed.trim() === '') return { code: 'missing', at: 'until' };
  try {
    const days = daysBetween(of.today, of.until);
    if (days < 0) return { code: 'day-over', at: 'until' };
    return days > STAND_IN_DAYS_MAX ? { code: 'stand-in-long', at: 'until' } : null;
  } catch {
    return { code: 'day-impossible', params: { typed }, at: 'until' };
  }
}
