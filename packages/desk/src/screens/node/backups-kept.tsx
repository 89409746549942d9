import { Code, Panel, StateCode, Status } from '@comity/design';
import type { KeptBackup, PeerHolding } from '@comity/service';
import { stateName } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { WideTable } from '../wide-table.tsx';

const MIB = 1_048_576;

/** The backups that lie where the node writes its own, and which were read to their end. */
export function Kept({
  visit: { words, session },
  kept,
}: {
  readonly visit: OfficerVisit;
  readonly kept: readonly KeptBackup[];
}): VNode {
  const { zone } = session.officer;
  const title = words.t('keeping.backup-list');
  if (kept.length === 0) {
    return (
      <Panel title={title}>
        <p>{words.t('keeping.backup-list-none')}</p>
      </Panel>
    );
  }
  return (
    <WideTable
      title={title}
      head={[
        words.t('keeping.head-when'),
        words.t('keeping.backup-file'),
        words.t('keeping.backup-size'),
        words.t('keeping.head-state'),
      ]}
      rows={kept.map(({ at, file, bytes, read }): readonly ComponentChildren[] => [
        words.moment(at, zone),
        <Code>{file}</Code>,
        words.number(Math.ceil(bytes / MIB)),
        read === null ? (
          <Status kind="limited">{words.t('keeping.backup-not-read')}</Status>
        ) : (
          <Status kind="open">
            {words.t('keeping.backup-read', { moment: words.moment(read, zone) })}
          </Status>
        ),
      ])}
    />
  );
}

/** What of the time since the last backup the other States could give back: counts only. */
export function FromPeers({
  visit: { words },
  peers,
}: {
  readonly visit: OfficerVisit;
  readonly peers: readonly PeerHolding[];
}): VNode | null {
  if (peers.length === 0) return null;
  const sum = (of: 'ours' | 'theirs' | 'waiting'): string =>
    words.number(peers.reduce((all, peer) => all + peer[of], 0));
  return (
    <>
      <WideTable
        title={words.t('keeping.lost-now')}
        head={[
          words.t('participants.state'),
          words.t('keeping.lost-ours'),
          words.t('keeping.lost-theirs'),
          words.t('keeping.lost-waiting'),
        ]}
        rows={[
          ...peers.map(({ participant, name, ours, theirs, waiting }) => [
            <StateCode code={participant} name={stateName(words, name)} />,
            ...[ours, theirs, waiting].map((n) => words.number(n)),
          ]),
          [words.t('keeping.lost-all'), sum('ours'), sum('theirs'), sum('waiting')],
        ]}
      />
      <p class="c-small c-quiet">{words.t('keeping.lost-text')}</p>
    </>
  );
}
