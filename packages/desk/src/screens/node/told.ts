import type { Fault } from '@comity/base';
import { type Spoken, spoken, stateName, type Words } from '@comity/words';
import type { OfficerVisit } from '../../http/screen.ts';

/** What was found, as a person reads it: States by their names, times by the clock of the office. */
export function told(
  { words, service, session }: Pick<OfficerVisit, 'words' | 'service' | 'session'>,
  why: Fault,
): Spoken {
  const given: unknown = 'params' in why ? why.params : undefined;
  if (given === undefined) return spoken(words, why);
  const params = Object.entries(given as Readonly<Record<string, unknown>>).map(([name, value]) => [
    name,
    typeof value !== 'string'
      ? value
      : name === 'peer'
        ? stateName(words, service.named(value))
        : name === 'since' && isMoment(value)
          ? words.moment(value, session.officer.zone)
          : value,
  ]);
  return spoken(words, { ...why, params: Object.fromEntries(params) } as Fault);
}

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT/.test(text);

/** A name of a list at the head of a panel. */
export const headed = ({ locale }: Words, name: string): string =>
  name.slice(0, 1).toLocaleUpperCase(locale.tag) + name.slice(1);
