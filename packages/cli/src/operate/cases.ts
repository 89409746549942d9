import { no, ok } from '@comity/base';
import { appendAudit, type Node } from '@comity/server';
import { nameOf, plainly, type Words } from '@comity/words';
import { readersWords, said } from '../said.ts';
import { noAuthority } from './erase.ts';
import { given, type OperatorCommand, PLACE, single } from './operator-command.ts';
import { table } from './table.ts';

/** An act as its clear columns tell it. */
interface ActRow {
  readonly id: string;
  readonly author: string;
  readonly seq: number;
  readonly stored_at: Date;
}

const ACTS = `select id, author, seq::integer, stored_at from acts
  where authority = $1 and case_id = $2 order by stored_at, author, seq, id`;

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
  does: 'command-does.case-list',
  example: 'comity case list --data .comity/training --participant JPN',
  options: {
    ...PLACE,
    authority: { value: 'JPN.npa-247', does: 'option.only-authority' },
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
      const words = readersWords();
      const rows = cases.map((each) => [
        each.case,
        each.authority,
        words.t(`command-node.case-${each.side === 'requesting' ? 'to' : 'from'}`, {
          authority: each.peerAuthority,
        }),
        words.list(each.parts.map(({ measure }) => codeSaid(words, 'measure', measure))),
        codeSaid(words, 'status', `case-${each.status}`),
        each.updated,
      ]);
      const head = (['case', 'authority', 'with', 'measures', 'status', 'changed'] as const).map(
        (name) => said(`command-node.${name}`, words),
      );
      const lines = rows.length === 0 ? [said('command-node.no-case', words)] : table(head, rows);
      return ok({ value: { cases }, lines });
    }),
};

/** A code as officers read it on their screens; as it stands where a newer node made it. */
const codeSaid = (words: Words, set: string, code: string): string =>
  plainly(nameOf(words, set, code) ?? code);

async function casesOf(node: Node, authority: string) {
  const rows = await node.parts.store.asOperator(authority, (tx) =>
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
  does: 'command-does.case-acts',
  example:
    'comity case acts --data .comity/training --participant JPN --authority JPN.npa-247 --case CASE',
  options: {
    ...PLACE,
    authority: { value: 'JPN.npa-247', required: true, does: 'option.case-authority' },
    case: { value: 'ID', required: true, does: 'option.case' },
  },
  run: (options, withNode) =>
    withNode(options, async (node) => {
      const { store, keyring, world } = node.parts;
      const [authority, caseId] = [given(options, 'authority'), given(options, 'case')];
      if (keyring.find(authority) === undefined) return noAuthority(authority, keyring.authorities);
      const { record, stored } = await store.asOperator(authority, async (tx) => {
        const stored = await tx.query<ActRow>(ACTS, [authority, caseId]);
        const record = await node.exchange.record(tx, authority, caseId);
        // Kinds and authors stand sealed: whoever reads them is noted.
        const note = { authority, officer: 'system', kind: 'acts-listed', subject: caseId };
        if (record.acts.length > 0) {
          await appendAudit(tx, { keyring, world }, { ...note, detail: {} });
        }
        return { record, stored };
      });
      if (stored.length === 0) return no({ code: 'case-unknown' });
      const read = new Map(record.acts.map((act) => [act.act.header.id, act]));
      const value = stored.map(({ id, author, seq, stored_at: at }) => {
        const found = read.get(id);
        const body = found?.body ?? ('damaged' as const);
        return {
          act: id,
          kind: found?.act.header.kind ?? null,
          author,
          seq,
          stored: at.toISOString(),
          body: typeof body === 'string' ? body : ('kept' as const),
        };
      });
      const words = readersWords();
      const rows = value.map((each) => [
        each.act,
        each.kind === null ? '?' : codeSaid(words, 'act-name', each.kind),
        each.author,
        each.stored,
        words.t('command-node.body', { state: each.body }),
      ]);
      const head = (['act', 'kind', 'author', 'stored'] as const).map((name) =>
        said(`command-node.${name}`, words),
      );
      const n = value.filter(({ body }) => body === 'damaged' || body === 'unreadable').length;
      const lines = [
        ...table([...head, ''], rows),
        ...(n === 0 ? [] : [plainly(words.t('command-node.acts-damaged', { n }))]),
      ];
      return ok({ value: { authority, case: caseId, acts: value }, lines });
    }),
};
