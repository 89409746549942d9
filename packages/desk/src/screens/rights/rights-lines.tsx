import { Said, Status } from '@comity/design';
import { type CaseAtHome, type CaseView, lacksReview } from '@comity/service';
import { nameOf, type Words } from '@comity/words';
import type { VNode } from 'preact';

interface RightsLinesProps {
  readonly words: Words;
  readonly view: CaseView;
  readonly atHome: CaseAtHome;
  readonly zone: string;
}

/**
 * How far the rights of persons were looked at, for the side that is asked: the last review, and
 * whether one is missing before somebody is compelled. It reminds and stops nobody.
 */
export function rightsLines({ words, view, atHome, zone }: RightsLinesProps): readonly VNode[] {
  if (view.side !== 'requested' || view.request === null) return [];
  const [last] = atHome.reviews;
  return [
    <div class="c-small">
      {last === undefined ? (
        <b>{words.t('rights.none')}</b>
      ) : (
        <>
          <b>{words.t('rights.looked-at')}</b> <Said>{last.officer.name}</Said>{' '}
          <span class="c-quiet">{words.moment(last.at, zone)}</span>
          <div>
            {last.review === null
              ? words.t('rights.damaged')
              : nameOf(words, 'review-outcome', last.review.outcome)}
          </div>
        </>
      )}
      {lacksReview(view, atHome) ? (
        <div>
          <Status kind="limited">{words.t('rights.before-coercion-missing')}</Status>
        </div>
      ) : null}
      <div>
        <a class="govuk-link" href={`/cases/${view.caseId}/rights`}>
          {words.t('rights.open')}
        </a>
      </div>
    </div>,
  ];
}
