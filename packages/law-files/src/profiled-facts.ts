import type { Confidence } from '@comity/base';
import type { StateProfile } from '@comity/law';
import { cappedBy } from './surest.ts';

/**
 * A profile whose facts say how sure they are: as the file says, and no surer than what they rest on,
 * which is their own source or else all that the profile was put together from.
 */
export function withFactsCapped(profile: StateProfile): StateProfile {
  const sources = profile.sources.join('; ');
  const confidence = cappedBy(sources, profile.confidence);
  const capped = <Head extends object>(head: Head): Head => cappedIn(head, { sources, confidence });
  return {
    ...profile,
    confidence,
    cooperation: capped(profile.cooperation),
    capacity: capped(profile.capacity),
    prevention: capped(profile.prevention),
  };
}

interface Around {
  readonly sources: string;
  readonly confidence: Confidence;
}

function cappedIn<T>(value: T, around: Around): T {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { source, confidence } = value as { source?: string; confidence?: Confidence };
  const members = Object.entries(value).map(([name, member]) => [name, cappedIn(member, around)]);
  const speaks = source !== undefined || confidence !== undefined;
  const sure = speaks
    ? { confidence: cappedBy(source ?? around.sources, confidence ?? around.confidence) }
    : {};
  return { ...Object.fromEntries(members), ...sure } as T;
}
