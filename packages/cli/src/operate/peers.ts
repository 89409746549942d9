import { readFileSync } from 'node:fs';
import { ok, type Result } from '@comity/base';
import { proposeAdmission, SHELL } from '@comity/server';
import { STATEMENT_LIMITS } from '@comity/wire';
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
    case when p.self then 'this node' else coalesce(l.state, 'unknown') end as state
  -- A lane that is down is a line that is down.
  from participants p left join (select peer, min(state) as state from links
    where direction = 'out' and state <> 'unknown' group by peer) l on l.peer = p.id
  union all
  select participant, false, fingerprint, '', proposed_at, array_remove(array[first_officer], null), 'proposed'
  from admission_proposals order by 2 desc, 1, 7`;

export const PEERS_COMMAND: OperatorCommand = {
  name: 'peers',
  does: 'whom this node believes: fingerprints, addresses, who admitted them',
  example: 'comity peers --data .comity/training --participant JPN',
  options: PLACE,
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const rows = await node.parts.store.asGate((tx) => tx.query<PeerRow>(PEERS));
      const peers = rows.map((row) => ({ ...row, since: row.since.toISOString() }));
      const lines = peers.flatMap((peer) => [
        `${peer.participant}  ${peer.state}${peer.url === '' ? '' : `  ${peer.url}`}`,
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
  if (peer.self) return `since ${peer.since}`;
  if (peer.state !== 'proposed') return `admitted ${peer.since} by ${peer.officers.join(' and ')}`;
  const [first] = peer.officers;
  return first === undefined
    ? `proposed ${peer.since}; two officers compare it at the desk`
    : `proposed ${peer.since}, compared by ${first}; a second officer confirms at the desk`;
}

export const ADMIT: OperatorCommand = {
  name: 'admit',
  does: 'propose a participant; two signed-in officers confirm it at the desk',
  example:
    'comity admit --participant JPN --keys FOLDER --statement iceland.json ' +
    '--fingerprint "9f2c 41aa ..."',
  options: {
    ...PLACE,
    statement: { value: 'FILE', required: true, does: "the participant's signed key statement" },
    fingerprint: {
      value: 'F',
      required: true,
      does: 'as it came by another way (a diplomatic note), not from the file',
    },
  },
  run: async (options, withNode) => {
    const statement = bytesOf(given(options, 'statement'));
    if (!statement.ok) return statement;
    return withNode(options, async (node) => {
      const { store, world, keyring, training } = node.parts;
      const fingerprint = given(options, 'fingerprint');
      const done = await proposeAdmission(
        { store, world, keyring, training, trust: node.trust.current() },
        { statement: statement.value, fingerprint, officer: SHELL },
      );
      if (!done.ok) return done;
      const { participant } = done.value;
      const lines = [
        `${participant} is proposed. Nobody believes it yet.`,
        'Two officers sign in at the desk and compare it with the note: page Participants.',
      ];
      return ok({ value: { participant, step: 'proposed' }, lines });
    });
  },
};

function bytesOf(file: string): Result<Uint8Array, WrongUse> {
  try {
    const text = readFileSync(file);
    if (text.length > STATEMENT_LIMITS.bytesMax)
      return wrongUse({ code: 'no-statement', params: { file } });
    // What went through an editor or a mail has got a line feed at its end.
    return ok(new Uint8Array(text.at(-1) === 0x0a ? text.subarray(0, -1) : text));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return code === 'ENOENT'
      ? wrongUse({ code: 'file-not-there', params: { file } })
      : wrongUse({ code: 'file-unreadable', params: { file, reason: code ?? '?' } });
  }
}
