import { readFileSync } from 'node:fs';
import { ok, type Result } from '@comity/base';
import { proposeAdmission, SHELL } from '@comity/server';
import { STATEMENT_LIMITS } from '@comity/wire';
import { readersWords, said } from '../said.ts';
import { given, type OperatorCommand, PLACE, type WrongUse, wrongUse } from './operator-command.ts';

interface PeerRow {
  readonly participant: string;
  readonly self: boolean;
  readonly fingerprint: string;
  readonly url: string;
  readonly since: Date;
  readonly officers: readonly string[];
  readonly state: string;
}

const PEERS = `select p.id as participant, p.self, p.fingerprint, p.url, p.admitted_at as since,
    array_remove(array[p.first_officer, p.second_officer], null) as officers,
    case when p.self then 'this node' when is_suspended(p.id) then 'suspended'
      else coalesce(l.state, 'unknown') end as state
  -- A lane that is down is a line that is down.
  from participants p left join (select peer, min(state) as state from links
    where direction = 'out' and state <> 'unknown' group by peer) l on l.peer = p.id
  union all
  select participant, false, fingerprint, '', proposed_at, array_remove(array[first_officer], null), 'proposed'
  from admission_proposals order by 2 desc, 1, 7`;

export const PEERS_COMMAND: OperatorCommand = {
  name: 'peers',
  does: 'command-does.peers-believed',
  example: 'comity peers --data .comity/training --participant JPN',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const rows = await node.parts.store.asGate((tx) => tx.query<PeerRow>(PEERS));
      const peers = rows.map((row) => ({ ...row, since: row.since.toISOString() }));
      const lines = peers.flatMap((peer) => [
        `${peer.participant}  ${stateOf(peer)}${peer.url === '' ? '' : `  ${peer.url}`}`,
        `     ${peer.fingerprint}`,
        `     ${saidBy(peer)}`,
      ]);
      return ok({ value: { peers }, lines });
    }),
};

function saidBy(peer: {
  self: boolean;
  state: string;
  since: string;
  officers: readonly string[];
}) {
  const words = readersWords();
  const time = peer.since;
  if (peer.self) return words.t('command-node.since', { time });
  if (peer.state !== 'proposed') {
    return words.t('command-node.admitted', { time, officers: words.list(peer.officers) });
  }
  const [officer] = peer.officers;
  return officer === undefined
    ? words.t('command-node.proposed', { time })
    : words.t('command-node.compared', { time, officer });
}

const STATES = ['up', 'down', 'suspended', 'proposed'] as const;

const stateOf = ({ self, state }: Pick<PeerRow, 'self' | 'state'>): string =>
  readersWords().t('command-node.peer-state', {
    state: self ? 'self' : (STATES.find((each) => each === state) ?? 'unknown'),
  });

export const ADMIT: OperatorCommand = {
  name: 'admit',
  does: 'command-does.admit-participant',
  example:
    'comity admit --participant JPN --keys FOLDER --statement iceland.json ' +
    '--fingerprint "9f2c 41aa ..."',
  options: {
    ...PLACE,
    statement: { value: 'FILE', required: true, does: 'option.statement' },
    fingerprint: {
      value: 'F',
      required: true,
      does: 'option.fingerprint',
    },
  },
  run: async (options, withNode) => {
    const file = given(options, 'statement');
    const statement = bytesOf(file);
    if (!statement.ok) return statement;
    return withNode(options, async (node) => {
      const { store, world, keyring, training, privatePeers } = node.parts;
      const fingerprint = given(options, 'fingerprint');
      const done = await proposeAdmission(
        { store, world, keyring, training, privatePeers, trust: node.trust.current() },
        { statement: statement.value, fingerprint, officer: SHELL },
      );
      if (!done.ok) {
        const isUnread = done.error.code === 'schema' || done.error.code.startsWith('json-');
        return isUnread ? wrongUse({ code: 'no-statement', params: { file } }) : done;
      }
      const { participant } = done.value;
      const words = readersWords();
      const lines = [
        words.t('command-node.is-proposed', { participant }),
        said('command-node.compare', words),
      ];
      return ok({ value: { participant, step: 'proposed' }, lines });
    });
  },
};

function bytesOf(file: string): Result<Uint8Array, WrongUse> {
  const bytes = fileBytes(file);
  return bytes.ok && bytes.value.length > STATEMENT_LIMITS.bytesMax
    ? wrongUse({ code: 'no-statement', params: { file } })
    : bytes;
}

/** The bytes of a file that somebody sent. */
export function fileBytes(file: string): Result<Uint8Array, WrongUse> {
  try {
    const text = readFileSync(file);
    // What went through an editor or a mail has got a line feed at its end.
    return ok(new Uint8Array(text.at(-1) === 0x0a ? text.subarray(0, -1) : text));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? wrongUse({ code: 'file-not-there', params: { file } })
      : wrongUse({ code: 'file-unreadable', params: { file, reason: code ?? '?' } });
  }
}
