import { type Facts, factsToFollow } from '@comity/case';
import type { CaseView, FollowUp } from '@comity/service';
import { type Answer, notFound, type OfficerVisit } from '../../http/screen.ts';
import type { Places } from './places.ts';

/** What a new request takes over from the case that it is begun from. */
export interface BegunFrom {
  readonly follows: Pick<CaseView, 'caseId' | 'reference'>;
  /** Whether the State that is asked has a part in that case. */
  readonly named: boolean;
  /** The State whose limit binds what it gave in that case; null where none does. */
  readonly boundBy: CaseView['them']['participantName'] | null;
  readonly facts: Facts;
}

/**
 * The case that the address asks to begin from, as far as it is the officer's: a case that is not
 * there, or in which the other side asks, gives nothing. Null where the address names none.
 */
export async function begunFrom(
  visit: OfficerVisit,
  places: Places,
): Promise<BegunFrom | Answer | null> {
  const after = visit.query.one('after');
  if (after === '') return null;
  const found = await visit.service.cases.view(visit.session, after, { acts: 'page' });
  if (!found.ok) return notFound();
  const { caseId, reference, state, use, them } = found.value;
  const way = wayIn(visit, found.value.followUps);
  const facts = way === undefined ? null : factsToFollow({ caseId, state }, way);
  if (way === undefined || facts === null) return notFound();
  return {
    follows: { caseId, reference },
    named: way.to === them.participant,
    boundBy: use.binds ? them.participantName : null,
    facts: { ...facts, toAuthority: places.usualAuthority(way.to, way.measure ?? '') },
  };
}

/** The way that the address names among those that there are; the likeliest where it names none. */
function wayIn({ query }: OfficerVisit, ways: readonly FollowUp[]): FollowUp | undefined {
  const [first] = ways;
  if (!query.has('because')) return first;
  return ways.find(
    ({ because, to, measure }) =>
      because === query.one('because') &&
      to === query.one('to') &&
      (measure ?? '') === query.one('measure'),
  );
}
