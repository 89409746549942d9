import { no, ok } from '@comity/base';
import { appendAudit, type Node } from '@comity/server';
import { noAuthority } from './erase.ts';
import { given, type OperatorCommand, PLACE, single } from './operator-command.ts';
import { table } from './table.ts';

interface CaseRow {
  readonly id: string;
  readonly side: string;
  readonly peer: string;
  readonly peer_authority: string;
  readonly parts: readonly {
    readonly id: string;
    readonly measure: string;
    readonly stage: string;
  }[];
  readonly status: string;
  readonly updated_at: Date;
}

const CASES = `select id, side, peer, peer_authority, parts, status, updated_at from cases
  where authority = $1 order by updated_at desc, id limit $2`;
/** Newest first; an older case is found at the desk, which shows its id. */
const CASES_MAX = 1_000;

export const CASE_LIST: OperatorCommand = {
  name: 'case list',
  does: 'the cases of this node: ids, States, measures and dates, no contents',
  example: 'comity case list --data .comity/training --participant JPN',
  options: {
    ...PLACE,
    authority: { value: 'JPN.npa-247', does: 'only the cases of this authority' },
  },
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const asked = single(options, 'authority');
      const { keyring } = node.parts;
      if (asked !== undefined && keyring.find(asked) === undefined) {
        return noAuthority(asked, keyring.authorities);
      }
      const cases = [];
      for (const authority of asked === undefined ? keyring.authorities : [asked]) {
        cases.push(...(await casesOf(node, authority)));
      }
      const rows = cases.map((each) => [
        each.case,
        each.authority,
        each.side === 'requesting' ? `to ${each.peerAuthority}` : `from ${each.peerAuthority}`,
        each.parts.map(({ measure }) => measure).join(', '),
        each.status,
        each.updated,
      ]);
      const head = ['case', 'authority', 'with', 'measures', 'status', 'last change'];
      const lines = rows.length === 0 ? ['No case yet.'] : table(head, rows);
      return ok({ value: { cases }, lines });
    }),
};

async function casesOf(node: Node, authority: string) {
  const rows = await node.parts.store.as(authority, (tx) =>
    tx.query<CaseRow>(CASES, [authority, CASES_MAX]),
  );
  return rows.map((row) => ({
    case: row.id,
    authority,
    side: row.side,
    peer: row.peer,
    peerAuthority: row.peer_authority,
    parts: row.parts,
    status: row.status,
    updated: row.updated_at.toISOString(),
  }));
}

export const CASE_ACTS: OperatorCommand = {
  name: 'case acts',
  does: 'the acts of one case: ids, kinds, authors and dates, no contents',
  example:
    'comity case acts --data .comity/training --participant JPN --authority JPN.npa-247 --case CASE',
  options: {
    ...PLACE,
    authority: { value: 'JPN.npa-247', required: true, does: 'the authority whose case it is' },
    case: { value: 'ID', required: true, does: 'the case; comity case list shows the ids' },
  },
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const { store, keyring, world } = node.parts;
      const [authority, caseId] = [given(options, 'authority'), given(options, 'case')];
      if (keyring.find(authority) === undefined) return noAuthority(authority, keyring.authorities);
      const { acts } = await store.as(authority, async (tx) => {
        const record = await node.exchange.record(tx, authority, caseId);
        // Kinds and authors stand sealed: whoever reads them is noted.
        const note = { authority, officer: 'system', kind: 'acts-listed', subject: caseId };
        if (record.acts.length > 0) {
          await appendAudit(tx, { keyring, world }, { ...note, detail: {} });
        }
        return record;
      });
      if (acts.length === 0) return no({ code: 'case-unknown' });
      const value = acts.map(({ act: { header }, storedAt, body }) => ({
        act: header.id,
        kind: header.kind,
        author: header.author.authority,
        seq: header.seq,
        stored: storedAt,
        body: typeof body === 'string' ? body : 'kept',
      }));
      const rows = value.map((each) => [
        each.act,
        each.kind,
        each.author,
        each.stored,
        `body ${each.body}`,
      ]);
      const lines = table(['act', 'kind', 'author', 'stored', ''], rows);
      return ok({ value: { authority, case: caseId, acts: value }, lines });
    }),
};
