import { readFileSync } from 'node:fs';
import { ok, type Result } from '@comity/base';
import { type Compared, confirmAdmission, type Node, proposeAdmission } from '@comity/server';
import { keyStatementHash, readKeyStatement, STATEMENT_LIMITS } from '@comity/wire';
import { officerAt } from './officer-at-node.ts';
import { type Answer, given, type OperatorCommand, PLACE, wrongUse } from './operator-command.ts';

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
  from participants p left join links l on l.peer = p.id and l.direction = 'out'
  union all
  select participant, false, fingerprint, '', proposed_at, array[officer], 'proposed'
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
  return `proposed ${peer.since} by ${peer.officers[0]}; a second officer confirms`;
}

export const ADMIT: OperatorCommand = {
  name: 'admit',
  does: 'believe a participant: the first officer proposes, a second one confirms',
  example:
    'comity admit --participant JPN --keys FOLDER --statement iceland.json ' +
    '--fingerprint "9f2c 41aa ..." --officer 0103',
  options: {
    ...PLACE,
    statement: { value: 'FILE', required: true, does: "the participant's signed key statement" },
    fingerprint: {
      value: 'F',
      required: true,
      does: 'as it came by another way (a diplomatic note), not from the file',
    },
    officer: { value: 'NUMBER', required: true, does: 'who compared the two' },
  },
  run: async (options, withNode) => {
    const statement = bytesOf(given(options, 'statement'));
    if (!statement.ok) return statement;
    return withNode(options, async (node) => {
      const officer = await officerAt(node, given(options, 'officer'));
      if (!officer.ok) return officer;
      const fingerprint = given(options, 'fingerprint');
      return admit(node, { statement: statement.value, fingerprint, officer: officer.value.id });
    });
  },
};

async function admit(node: Node, compared: Compared): Promise<Result<Answer>> {
  const { store, world } = node.parts;
  const parts = { store, world, trust: node.trust.current() };
  const read = readKeyStatement(compared.statement);
  if (!read.ok) return read;
  const { statement } = read.value;
  const [proposal] = await store.asGate((tx) =>
    tx.query('select from admission_proposals where participant = $1 and statement_hash = $2', [
      statement.participant,
      keyStatementHash(statement),
    ]),
  );
  const step = proposal === undefined ? 'proposed' : 'admitted';
  const done = await (step === 'proposed' ? proposeAdmission : confirmAdmission)(parts, compared);
  if (!done.ok) return done;
  const { participant } = done.value;
  const text =
    step === 'proposed'
      ? `${participant} is proposed. A second officer compares the fingerprint and says the same.`
      : `${participant} is admitted: two officers have compared its fingerprint.`;
  return ok({ value: { participant, step, officer: compared.officer }, lines: [text] });
}

function bytesOf(file: string): Result<Uint8Array> {
  try {
    const text = readFileSync(file);
    if (text.length > STATEMENT_LIMITS.bytesMax) return wrongUse(`${file} is no key statement`);
    // What went through an editor or a mail has got a line feed at its end.
    return ok(new Uint8Array(text.at(-1) === 0x0a ? text.subarray(0, -1) : text));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return wrongUse(code === 'ENOENT' ? `There is no file ${file}` : `${file} cannot be read`);
  }
}
