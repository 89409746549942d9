import type { Here } from '@comity/design';
import type { OfficerVisit } from '../http/screen.ts';

/** Who looks, where and when. */
export const hereOf = (visit: OfficerVisit): Here => ({
  words: visit.words,
  us: visit.service.node.participant,
  place: { zone: visit.session.officer.zone },
  now: visit.now,
});
