import { StateCode, Status } from '@comity/design';
import { type OfficeNow, officeOf } from '@comity/feed';
import type { OnDuty, PublishedDirectory } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { OpenStatus } from '../directory/office-panel.tsx';
import { hereOf } from '../here.ts';
import { dutyEnds } from '../roster/duty-now.tsx';
import { fallbackText } from '../roster/roster-forms.tsx';

/** Who is there at our own office by its roster; `unknown`: it keeps none. */
type OwnCover = 'officer' | 'fallback' | 'nobody' | 'unknown';

/** How our own office is covered now. */
function coverOf({ kept, shifts, fallback }: OnDuty): OwnCover {
  if (shifts.length > 0) return 'officer';
  if (fallback !== null) return 'fallback';
  return kept ? 'nobody' : 'unknown';
}

/** Our own office as it is published. */
const ownOffice = (
  { session, service, now }: OfficerVisit,
  published: PublishedDirectory,
): OfficeNow | undefined =>
  officeOf(published, {
    ...{ participant: service.node.participant, authority: session.officer.authority, now },
  });

/** Whether nobody is there: by the roster where one is kept, else by the published hours. */
export function isUnmanned({ visit, onDuty, published }: OwnCoverProps): boolean {
  const cover = coverOf(onDuty);
  if (cover === 'unknown') return ownOffice(visit, published)?.there === false;
  return cover === 'nobody';
}

interface OwnCoverProps {
  readonly visit: OfficerVisit;
  readonly onDuty: OnDuty;
  readonly published: PublishedDirectory;
}

/** Our own office among those of other States: by its roster where it keeps one, else by its hours. */
export function OwnCoverLine({ visit, onDuty, published }: OwnCoverProps): VNode {
  const { words, session, service } = visit;
  const { participant, participantName } = service.node;
  const { zone } = session.officer;
  const office = ownOffice(visit, published);
  const moment = (at: string | undefined) => (at === undefined ? '' : words.moment(at, zone));
  const cover = coverOf(onDuty);
  return (
    <>
      <StateCode code={participant} name={stateName(words, participantName)} />{' '}
      {cover === 'officer' ? (
        <Status kind="open">
          {words.t('night.own-officer', { moment: moment(dutyEnds(onDuty.shifts).at(-1)?.until) })}
        </Status>
      ) : null}
      {cover === 'fallback' ? (
        <Status kind="limited">
          {words.t('night.own-fallback', { name: fallbackText(words, onDuty.fallback) })}
        </Status>
      ) : null}
      {cover === 'nobody' ? (
        <Status kind="closed">
          {onDuty.next === null
            ? words.t('night.own-nobody-planned')
            : words.t('night.own-nobody', { moment: moment(onDuty.next.from) })}
        </Status>
      ) : null}
      {cover === 'unknown' ? (
        <>
          {office === undefined ? null : <OpenStatus here={hereOf(visit)} office={office} />}{' '}
          <span class="c-quiet c-block">{words.t('night.own-unknown')}</span>
        </>
      ) : null}
    </>
  );
}
