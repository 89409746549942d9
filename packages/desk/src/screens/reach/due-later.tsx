import { type Due, isAhead, soonestFirst } from '@comity/case';
import { Lines, Panel, Pinpoint } from '@comity/design';
import type { CaseView } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { DueWhen } from '../clocks/due-when.tsx';

interface LaterProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
}

type Later = Pick<Due, 'what' | 'day' | 'zone' | 'pinpoint'> & { readonly at: string };

/**
 * What comes later in an emergency that was sent, the soonest first: the review at home, and all that
 * has a date.
 */
export function DueLater({ visit, view }: LaterProps): VNode | null {
  const { words, session, now } = visit;
  const { zone } = session.officer;
  const { review } = view;
  const ahead = soonestFirst<Later>([
    ...(review === null ? [] : [{ what: 'review', at: review.due, pinpoint: null } as const]),
    ...view.due.filter((due) => isAhead(due, now)),
  ]);
  if (ahead.length === 0) return null;
  return (
    <Panel title={words.t('reach.due-later')} padded={false}>
      <Lines
        items={ahead.map((due) => (
          <>
            <b class="c-block">{words.t(`due.${due.what}`)}</b>
            <DueWhen words={words} due={due} at={due.at} zone={zone} />{' '}
            {due.pinpoint === null ? null : <Pinpoint at={due.pinpoint} />}
          </>
        ))}
      />
    </Panel>
  );
}
