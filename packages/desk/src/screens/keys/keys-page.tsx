import {
  Button,
  ButtonGroup,
  Code,
  Facts,
  Panel,
  ProblemSummary,
  Said,
  StateCode,
  Status,
  TitleBar,
  WarningText,
} from '@comity/design';
import {
  type KeyChangeLine,
  type KeysView,
  may,
  type PeerKeys,
  type StatedKey,
} from '@comity/service';
import { type Spoken, sentencesOf, stateName } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { WideTable } from '../wide-table.tsx';
import { ChangedLines } from './changed-since.tsx';

interface KeysProps {
  readonly visit: OfficerVisit;
  readonly view: KeysView;
  readonly problems: readonly Spoken[];
}

/** New keys that wait, our keys, and what other participants say of theirs. */
export function KeysBody({ visit, view, problems }: KeysProps): VNode {
  const { words, query } = visit;
  return (
    <>
      <Done words={words} done={query.one('done')} set="keys" />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('keys.title')} lead={words.t('keys.lead')} />
      <div class="c-stack">
        {view.changes.length === 0 ? <p>{words.t('keys.none-waits')}</p> : null}
        {view.changes.map((change) => (
          <Change visit={visit} change={change} />
        ))}
        {view.changes.length === 0 ? null : (
          <p class="c-small c-quiet">{words.t('keys.backup-then')}</p>
        )}
        <WideTable
          title={words.t('keys.own', { n: view.version })}
          head={(['whose', 'use', 'key', 'from', 'to', 'state'] as const).map((name) =>
            words.t(`keys.head-${name}`),
          )}
          rows={view.keys.map((key) => ownRow(visit, key))}
        />
        <WideTable
          title={words.t('keys.of-others')}
          head={(['whose', 'version', 'issued', 'state'] as const).map((name) =>
            words.t(`keys.head-${name}`),
          )}
          rows={view.peers.map((peer) => peerRow(visit, peer))}
        />
        <p class="c-small c-quiet">{words.t('keys.lost')}</p>
      </div>
    </>
  );
}

function ownRow({ words, session }: OfficerVisit, key: StatedKey): readonly ComponentChildren[] {
  const { zone } = session.officer;
  const at = (time: string | null) => (time === null ? '' : words.moment(time, zone));
  return [
    key.authority === null ? words.t('keys.node') : <Said>{key.authority.name}</Said>,
    words.t(`keys.use-${key.use}`),
    <Code>{key.id}</Code>,
    at(key.from),
    at(key.to),
    key.compromised === null ? (
      <Status kind={key.current ? 'open' : 'held'}>
        {words.t(key.current ? 'keys.in-use' : 'keys.earlier')}
      </Status>
    ) : (
      <Status kind="late">
        {words.t('keys.revoked', { moment: words.moment(key.compromised, zone) })}
      </Status>
    ),
  ];
}

function peerRow(visit: OfficerVisit, peer: PeerKeys): readonly ComponentChildren[] {
  const { words, session } = visit;
  const { zone } = session.officer;
  return [
    <StateCode code={peer.participant} name={stateName(words, peer.name)} />,
    peer.version,
    words.moment(peer.issued, zone),
    <>
      {peer.trouble === null ? null : (
        <p>
          <Status kind="late">{words.t('keys.not-followed')}</Status>{' '}
          <Said>{sentencesOf(words, peer.trouble.why)}</Said>
        </p>
      )}
      {peer.revoked.map(({ authority, since, ended }) => (
        <p>
          {words.rich('keys.they-revoked', {
            authority: <Said>{authority.name}</Said>,
            since: words.moment(since, zone),
            ended: words.moment(ended, zone),
          })}
        </p>
      ))}
      {peer.changed === null ? null : <ChangedLines visit={visit} changed={peer.changed} />}
    </>,
  ];
}

/** New keys that wait: what would happen, and who has agreed. */
function Change({
  visit,
  change,
}: {
  readonly visit: OfficerVisit;
  readonly change: KeyChangeLine;
}): VNode {
  const { words, session } = visit;
  const { zone } = session.officer;
  const { kind, compromised, first, people, waiting } = change;
  return (
    <Panel title={words.t(`keys.wanted-${kind}`)}>
      <Facts
        facts={[
          {
            name: words.t('keys.head-whose'),
            value: (
              <>
                {change.authorities.map(({ name }) => (
                  <div>
                    <Said>{name}</Said>
                  </div>
                ))}
                {change.node ? <div>{words.t('keys.node')}</div> : null}
              </>
            ),
          },
          ...(compromised === null
            ? []
            : [{ name: words.t('keys.since'), value: words.moment(compromised, zone) }]),
          { name: words.t('keys.on-their-way'), value: String(waiting) },
          {
            name: words.t('keys.proposed'),
            value: (
              <>
                {words.moment(change.proposedAt, zone)}{' '}
                {change.proposedBy === null ? (
                  words.t('keys.by-shell')
                ) : (
                  <Said>{change.proposedBy.name}</Said>
                )}
              </>
            ),
          },
          {
            name: words.t('keys.agreed'),
            value:
              first === null ? (
                words.t('keys.agreed-none', { n: people })
              ) : (
                <>
                  <Said>{first.officer.name}</Said> {words.moment(first.at, zone)}
                </>
              ),
          },
        ]}
      />
      <WarningText word={words.t('form.warning')}>
        {words.t(
          kind === 'keys-rotated'
            ? 'keys.does-rotate'
            : waiting === 0
              ? 'keys.does-revoke'
              : 'keys.does-revoke-drain',
        )}
      </WarningText>
      {change.mine.ok ? null : (
        <p>
          <Said>{sentencesOf(words, change.mine.error)}</Said>
        </p>
      )}
      <ButtonGroup>
        {change.mine.ok ? (
          <Press visit={visit} action={`/keys/${change.id}`} label={words.t('keys.agree')} />
        ) : null}
        {may(visit.session.officer.role, 'keys.stop') ? (
          <Press
            visit={visit}
            action={`/keys/${change.id}/stop`}
            label={words.t('keys.stop')}
            isStop
          />
        ) : null}
      </ButtonGroup>
    </Panel>
  );
}

const Press = ({
  visit,
  action,
  label,
  isStop = false,
}: {
  readonly visit: OfficerVisit;
  readonly action: string;
  readonly label: string;
  readonly isStop?: boolean;
}): VNode => (
  <form method="post" action={action}>
    <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
    <Button preventDoubleClick {...(isStop ? { class: 'govuk-button--secondary' } : {})}>
      {label}
    </Button>
  </form>
);
