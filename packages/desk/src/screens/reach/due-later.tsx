import { isAhead } from '@comity/case';
import { Lines, Panel, Pinpoint } from '@comity/design';
import type { CaseView } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { DueWhen } from '../clocks/due-when.tsx';

interface LaterProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
}

/** What comes later in an emergency that was sent: the review at home, and all that has a date. */
export function DueLater({ visit, view }: LaterProps): VNode | null {
  const { words, session, now } = visit;
  const { zone } = session.officer;
  const ahead = view.due.filter((due) => isAhead(due, now));
  if (ahead.length === 0 && view.review === null) return null;
  return (
    <Panel title={words.t('reach.due-later')} padded={false}>
      <Lines
        items={[
          ...(view.review === null
            ? []
            : [
                <>
                  <b class="c-block">{words.t('due.review')}</b>
                  {words.moment(view.review.due, zone)}
                </>,
              ]),
          ...ahead.map((due) => (
            <>
              <b class="c-block">{words.t(`due.${due.what}`)}</b>
              <DueWhen words={words} due={due} at={due.at ?? now} zone={zone} />{' '}
              {due.pinpoint === null ? null : <Pinpoint at={due.pinpoint} />}
            </>
          )),
        ]}
      />
    </Panel>
  );
}
