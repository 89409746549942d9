import { StateCode, Status } from '@comity/design';
import { officeOf } from '@comity/feed';
import type { OnDuty, PublishedDirectory } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { OpenStatus } from '../directory/office-panel.tsx';
import { hereOf } from '../here.ts';
import { fallbackText } from '../roster/roster-forms.tsx';

/** Who is there at our own office by its roster; `unknown`: it keeps none. */
export type OwnCover = 'officer' | 'fallback' | 'nobody' | 'unknown';

/** How our own office is covered now. */
export function coverOf({ shifts, fallback, next }: OnDuty): OwnCover {
  if (shifts.length > 0) return 'officer';
  if (fallback !== null) return 'fallback';
  return next === null ? 'unknown' : 'nobody';
}

interface OwnCoverProps {
  readonly visit: OfficerVisit;
  readonly onDuty: OnDuty;
  readonly published: PublishedDirectory;
}

/** Our own office among those of other States: by its roster where it keeps one, else by its hours. */
export function OwnCoverLine({ visit, onDuty, published }: OwnCoverProps): VNode {
  const { words, session, service, now } = visit;
  const { participant, participantName } = service.node;
  const { authority, zone } = session.officer;
  const office = officeOf(published, { participant, authority, now });
  const moment = (at: string | undefined) => (at === undefined ? '' : words.moment(at, zone));
  const ends = onDuty.shifts.map(({ until }) => until).toSorted();
  const cover = coverOf(onDuty);
  return (
    <>
      <StateCode code={participant} name={stateName(words, participantName)} />{' '}
      {cover === 'officer' ? (
        <Status kind="open">{words.t('night.own-officer', { moment: moment(ends.at(-1)) })}</Status>
      ) : null}
      {cover === 'fallback' ? (
        <Status kind="limited">
          {words.t('night.own-fallback', { name: fallbackText(words, onDuty.fallback) })}
        </Status>
      ) : null}
      {cover === 'nobody' ? (
        <Status kind="closed">
          {words.t('night.own-nobody', { moment: moment(onDuty.next?.from) })}
        </Status>
      ) : null}
      {cover === 'unknown' ? (
        <>
          {office === undefined ? null : <OpenStatus here={hereOf(visit)} office={office} />}{' '}
          <span class="c-quiet">{words.t('night.own-unknown')}</span>
        </>
      ) : null}
    </>
  );
}
