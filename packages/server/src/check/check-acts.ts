import { toBase64Url } from '@comity/base';
import { actHash, openBody, type SignedAct, verifyAct } from '@comity/wire';
import { ownJson } from '../exchange/own-json.ts';
import type { Keyring } from '../keys/index.ts';
import type { Damage } from '../quarantine/note-damage.ts';
import type { Tx } from '../store/index.ts';
import type { TrustStore } from '../trust/index.ts';
import { type Broken, type Check, checkOf, DAMAGED_MAX } from './check.ts';

interface ActRow {
  readonly id: string;
  readonly case_id: string;
  readonly author: string;
  readonly seq: number;
  readonly hash: string;
  readonly stored_at: Date;
  readonly sealed: Uint8Array;
  readonly nonce: Uint8Array | null;
  readonly ciphertext: Uint8Array | null;
  readonly wrapped: Uint8Array | null;
  readonly erased: boolean;
  /** When the other node took it, where it has. */
  readonly taken_at: Date | null;
}

const PAGE = 200;
const ACTS = `select a.id, a.case_id, a.author, a.seq, a.hash, a.stored_at, a.sealed, b.nonce,
    b.ciphertext, k.wrapped,
    exists (select from erasures e where e.authority = $1 and e.kind = 'act-body'
      and e.subject = a.id) as erased,
    (select min(r.at) from receipts r where r.authority = $1 and r.act_id = a.id
      and r.outcome = 'accepted') as taken_at
  from acts a
  left join bodies b on b.authority = a.authority and b.act_id = a.id
  left join body_keys k on k.authority = a.authority and k.act_id = a.id
  where a.authority = $1 and (a.case_id, a.id) > ($2, $3)
  order by a.case_id, a.id limit ${PAGE}`;

/** What acts are checked with. */
export interface ActChecking {
  readonly keyring: Keyring;
  readonly trust: Pick<TrustStore, 'current'>;
}

/**
 * Opens every act of an authority: header, hash, signature, columns, body, key; and walks along each
 * author's chain in each case. The transaction's scope is the authority.
 */
export async function checkActs(tx: Tx, parts: ActChecking, authority: string): Promise<Check> {
  let after = { case_id: '', id: '' };
  let entries = 0;
  let broken: Broken | undefined;
  const damaged: Damage[] = [];
  let chain = createChains(authority);
  for (;;) {
    const rows = await tx.query<ActRow>(ACTS, [authority, after.case_id, after.id]);
    for (const row of rows) {
      if (row.case_id !== after.case_id) {
        broken ??= chain.firstBroken(after.case_id);
        chain = createChains(authority);
      }
      const found = checkOne(parts, authority, row);
      entries += 1;
      after = row;
      if (typeof found !== 'string') {
        chain.add(found);
        continue;
      }
      const at = { subject: row.id, authority, caseId: row.case_id };
      broken ??= { rule: found, ...at };
      const part = partOf(found);
      if (part !== undefined && damaged.length < DAMAGED_MAX) {
        damaged.push({ ...at, part, peer: null });
      }
    }
    if (rows.length < PAGE) break;
  }
  broken ??= chain.firstBroken(after.case_id);
  return checkOf({ log: 'acts', of: authority, entries }, broken, damaged);
}

/** Which part of an act is to be had from a peer; none where its own row says something else. */
function partOf(rule: string): 'act' | 'body' | undefined {
  if (rule === 'act-does-not-open' || rule === 'act-changed') return 'act';
  return rule.startsWith('body-') ? 'body' : undefined;
}

/** @returns the act, or the code of what is wrong with it */
function checkOne(
  { keyring, trust }: ActChecking,
  authority: string,
  row: ActRow,
): SignedAct | string {
  let act: SignedAct;
  try {
    act = ownJson(keyring.openAtRest(authority, row.sealed, `acts/sealed/${row.id}`)) as SignedAct;
  } catch {
    return 'act-does-not-open';
  }
  const { header } = act;
  if (actHash(header) !== row.hash || header.id !== row.id) return 'act-changed';
  const { author, seq } = header;
  if (header.case !== row.case_id || author.authority !== row.author || seq !== row.seq) {
    return 'act-columns-changed';
  }
  // Keys are judged on arrival; an act that has not left yet, when it was signed.
  const at = (row.taken_at ?? row.stored_at).toISOString();
  const verified = verifyAct(act, trust.current(), at);
  if (!verified.ok) return verified.error.code;
  return checkBody(keyring, authority, { act, row }) ?? act;
}

function checkBody(
  keyring: Keyring,
  authority: string,
  { act, row }: { readonly act: SignedAct; readonly row: ActRow },
): string | undefined {
  const { nonce, ciphertext, wrapped } = row;
  if (nonce === null || ciphertext === null || wrapped === null) {
    if (row.erased) return undefined;
    return wrapped === null ? 'body-key-missing' : 'body-missing';
  }
  try {
    const key = keyring.openAtRest(authority, wrapped, `body_keys/wrapped/${row.id}`);
    const sealed = { nonce: toBase64Url(nonce), ciphertext: toBase64Url(ciphertext) };
    const body = openBody(act.header, sealed, key);
    return body.ok ? undefined : body.error.code;
  } catch {
    return 'body-key-does-not-open';
  }
}

/** The chains of the authors of one case. */
function createChains(authority: string) {
  const chains = new Map<string, SignedAct[]>();
  return {
    add: (act: SignedAct): void => {
      const { authority: author } = act.header.author;
      chains.set(author, [...(chains.get(author) ?? []), act]);
    },
    /** Our own chain is whole; of another's, later acts may have come before earlier ones. */
    firstBroken: (caseId: string): Broken | undefined => {
      for (const [author, acts] of chains) {
        const inOrder = acts.toSorted((a, b) => a.header.seq - b.header.seq);
        let last: SignedAct | undefined;
        for (const act of inOrder) {
          const { seq, prev, id: subject } = act.header;
          const expected = (last?.header.seq ?? 0) + 1;
          const isNext = seq === expected;
          const follows = prev === (last === undefined ? null : actHash(last.header));
          const at = { subject, authority, caseId };
          if (seq < expected) return { rule: 'act-number-twice', ...at };
          if (isNext && !follows) return { rule: 'act-chain-broken', ...at };
          if (!isNext && author === authority) return { rule: 'act-missing-before', ...at };
          last = act;
        }
      }
      return undefined;
    },
  };
}
