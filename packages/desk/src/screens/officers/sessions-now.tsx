import { Button, Panel, Said, Status } from '@comity/design';
import type { OfficerSession, SessionLine } from '@comity/service';
import type { ComponentChildren, VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { WideTable } from '../wide-table.tsx';
import { addressOf } from './address-of.ts';
import { Order } from './order.tsx';

/** Where one officer is signed in, each with its end. */
export const SessionsOf = ({
  visit,
  officer,
  sessions,
}: {
  readonly visit: OfficerVisit;
  readonly officer: string;
  readonly sessions: readonly SessionLine[];
}): VNode =>
  sessions.length === 0 ? (
    <Panel title={visit.words.t('officers.sessions')}>
      <p>{visit.words.t('officers.sessions-none')}</p>
    </Panel>
  ) : (
    <WideTable
      title={visit.words.t('officers.sessions')}
      head={headOf(visit)}
      rows={sessions.map((line) => cellsOf(visit, officer, line))}
    />
  );

/** Where everybody is signed in, each with its end. */
export const SessionsNow = ({
  visit,
  sessions,
}: {
  readonly visit: OfficerVisit;
  readonly sessions: readonly OfficerSession[];
}): VNode | null =>
  sessions.length === 0 ? null : (
    <WideTable
      title={visit.words.t('officers.sessions')}
      head={[visit.words.t('officers.head-officer'), ...headOf(visit)]}
      rows={sessions.map((line) => [
        <>
          <a class="govuk-link" href={addressOf(line.officer)}>
            <Said>{line.name}</Said>
          </a>
          <div class="c-small c-quiet">
            <bdi>{line.number}</bdi>, <Said>{line.authorityName}</Said>
          </div>
        </>,
        ...cellsOf(visit, line.officer, line),
      ])}
    />
  );

const headOf = ({ words }: OfficerVisit): readonly ComponentChildren[] => [
  words.t('sessions.way'),
  words.t('sessions.started'),
  words.t('sessions.seen'),
  <span class="govuk-visually-hidden">{words.t('sessions.end')}</span>,
];

function cellsOf(
  visit: OfficerVisit,
  officer: string,
  line: SessionLine,
): readonly ComponentChildren[] {
  const { words, session } = visit;
  const { zone } = session.officer;
  return [
    words.t(`sessions.way-${line.way}`),
    words.moment(line.startedAt, zone),
    words.moment(line.seenAt, zone),
    line.here ? (
      <Status kind="open">{words.t('sessions.here')}</Status>
    ) : (
      <Order visit={visit} officer={officer} order="end">
        <input type="hidden" name="session" value={line.id} />
        <Button class="govuk-button--secondary">{words.t('sessions.end')}</Button>
      </Order>
    ),
  ];
}
