import { canonicalBytes, fromBase64Url } from '@comity/base';
import { domainHash } from '@comity/seal';
import { keyStatementHash, type ReturnedEntry, readKeyStatement } from '@comity/wire';
import { lockCases, projectCases } from '../exchange/accept-receipts.ts';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { fileActs } from '../exchange/file-acts.ts';
import { scopeTo, type Tx } from '../store/index.ts';
import { fileBare, recordErased } from '../sync/file-bare.ts';
import { askBack } from '../sync/take-back.ts';
import { type ProvenAct, type ProvenEntry, verifyReturned } from '../sync/verify-returned.ts';
import { TRUST_CHANNEL } from '../trust/index.ts';
import { type Damage, noteDamage } from './note-damage.ts';

interface DamageRow {
  readonly authority: string;
  readonly part: Damage['part'];
  readonly subject: string;
  readonly case_id: string;
  readonly peer: string;
  /** The envelope that it came or went in. */
  readonly envelope: string | null;
}

/** Minutes until a peer is asked again for what it did not give. */
const AGAIN_MINUTES = 10;
const AT_ONCE = 20;

const OPEN = `select q.authority, q.part, q.subject, q.case_id, q.peer,
    case q.part when 'receipt' then q.subject else (select r.envelope from receipts r
      where r.authority = q.authority and r.act_id = q.subject and r.outcome = 'accepted'
      order by r.at limit 1) end as envelope
  from quarantine q
  where q.mended_at is null and q.peer <> '' and (q.asked_at is null or q.asked_at < $1)
  order by q.noticed_at limit ${AT_ONCE}`;
const ASKED = `update quarantine set asked_at = $4, answer = $5
  where authority = $1 and part = $2 and subject = $3`;
const MENDED = `update quarantine set mended_at = $4, answer = null
  where authority = $1 and part = $2 and subject = $3`;

/**
 * Has damaged rows mended from the copies of the peers that share them: asks for them by the
 * envelope that they travelled in, proves what comes by signatures and hashes, and writes it anew.
 *
 * @returns how many rows are whole again
 */
export async function mendAll(parts: ExchangeParts): Promise<number> {
  const { store, world } = parts;
  const before = Temporal.Instant.from(world.now()).subtract({ minutes: AGAIN_MINUTES }).toString();
  const open = await store.asWorker((tx) => tx.query<DamageRow>(OPEN, [before]));
  let mended = 0;
  for (const [peer, rows] of Map.groupBy(open, (row) => row.peer)) {
    const statements = rows.filter(({ part }) => part === 'key-statement');
    const others = rows.filter(({ part }) => part !== 'key-statement');
    if (statements.length > 0) mended += await mendStatements(parts, peer, statements);
    if (others.length > 0) mended += await mendRows(parts, peer, others);
  }
  return mended;
}

/** Says why a row is still damaged. */
async function noteAnswer(
  { store, world }: ExchangeParts,
  rows: readonly DamageRow[],
  answer: string,
): Promise<void> {
  await store.asWorker(async (tx) => {
    for (const { authority, part, subject } of rows) {
      await tx.query(ASKED, [authority, part, subject, world.now(), answer]);
      world.log({ level: 'error', what: 'row-not-mended', part, subject, authority, answer });
    }
  });
}

async function mendRows(
  parts: ExchangeParts,
  peer: string,
  rows: readonly DamageRow[],
): Promise<number> {
  const { keyring } = parts;
  // What was never receipted has never been anywhere but here.
  const alone = rows.filter(({ envelope }) => envelope === null);
  if (alone.length > 0) await noteAnswer(parts, alone, 'no-copy-elsewhere');
  const wanted = rows.filter(({ envelope }) => envelope !== null);
  if (wanted.length === 0) return 0;
  const envelopes = [...new Set(wanted.flatMap(({ envelope }) => envelope ?? []))];
  const origin = originOf(parts, peer);
  const answer = await askBack(parts, { peer, origin, want: { envelopes } });
  if ('trouble' in answer) {
    await noteAnswer(parts, wanted, answer.trouble);
    return 0;
  }
  const byEnvelope = new Map<string, ReturnedEntry>(
    answer.given.entries.map((entry) => [entry.envelope, entry]),
  );
  let mended = 0;
  for (const row of wanted) {
    const entry = byEnvelope.get(row.envelope ?? '');
    const trust = parts.trust.current();
    const proven = entry && verifyReturned(entry, { keyring, trust, peer, head: undefined });
    const problem = proven === undefined ? 'not-given' : proven.ok ? undefined : proven.error.code;
    const isDone =
      proven?.ok === true &&
      (await parts.store.asWorker((tx) => mendOne(parts, tx, row, proven.value)));
    if (isDone) mended += 1;
    else await noteAnswer(parts, [row], problem ?? 'copy-not-usable');
  }
  return mended;
}

async function mendOne(
  parts: ExchangeParts,
  tx: Tx,
  row: DamageRow,
  entry: ProvenEntry,
): Promise<boolean> {
  const { receipt, proven } = entry;
  const { authority, part, subject, case_id: caseId } = row;
  scopeTo(tx, authority);
  const isWritten =
    part === 'receipt'
      ? await mendReceipt(tx, subject, receipt)
      : proven !== undefined && proven.act.header.id === subject
        ? await mendAct(parts, tx, row, proven)
        : false;
  if (!isWritten) return false;
  await tx.query(MENDED, [authority, part, subject, parts.world.now()]);
  parts.world.log({ level: 'warn', what: 'row-mended', part, subject, authority, case: caseId });
  await projectMended(parts, tx, row);
  return true;
}

/** The row of a case whose parts are whole again: it is read anew, as nobody holds it open. */
async function projectMended(
  parts: ExchangeParts,
  tx: Tx,
  { authority, case_id: caseId }: DamageRow,
): Promise<void> {
  const [row] = await lockCases(tx, authority, [caseId]);
  if (row === undefined) return;
  const { peer, peer_authority: peerAuthority, head } = row;
  const changed = [{ caseId, peer, peerAuthority, head, acts: [], receipts: [] }];
  await projectCases(parts, tx, { authority, changed, kind: 'proof-arrived' });
}

const onlyResult = <T>(rows: readonly { readonly done: T }[]): T | undefined => rows[0]?.done;

async function mendReceipt(
  tx: Tx,
  envelope: string,
  stored: ProvenEntry['receipt'],
): Promise<boolean> {
  const hash = domainHash('receipt-batch', stored.batch.head);
  const rows = await tx.query<{ done: boolean }>(
    'select mend_receipt($1, $2, $3, $4, $5, $6) as done',
    [
      envelope,
      canonicalBytes(stored.receipt),
      stored.index,
      stored.path.join(' '),
      hash,
      canonicalBytes(stored.batch),
    ],
  );
  return onlyResult(rows) === true;
}

const ON_FILE = 'select hash from acts where authority = $1 and id = $2';

async function mendAct(
  { keyring, world }: ExchangeParts,
  tx: Tx,
  { authority, part, subject, case_id: caseId, peer }: DamageRow,
  { act, hash, body }: ProvenAct,
): Promise<boolean> {
  const [onFile] = await tx.query<{ hash: string }>(ON_FILE, [authority, subject]);
  if (onFile === undefined) {
    const [kept] = await tx.query('select from bodies where authority = $1 and act_id = $2', [
      authority,
      subject,
    ]);
    const filing = { keyring, authority, at: world.now() };
    if (kept !== undefined) await fileBare(tx, filing, { act, hash });
    else if (body === undefined) {
      await fileBare(tx, filing, { act, hash });
      const damage = { authority, part: 'body', subject, caseId, peer } as const;
      if (!(await recordErased(tx, filing, { caseId, actId: subject }))) {
        noteDamage({ world }, tx, damage);
      }
    } else {
      const { plain, sealed, dataKey } = body;
      await fileActs(tx, filing, [{ act, hash, body: sealed, content: plain.content, dataKey }]);
    }
    return true;
  }
  if (part === 'act') {
    const sealed = keyring.sealAtRest(authority, canonicalBytes(act), `acts/sealed/${subject}`);
    const rows = await tx.query<{ done: boolean }>('select mend_act($1, $2, $3) as done', [
      ...[subject, hash],
      sealed,
    ]);
    return onlyResult(rows) === true;
  }
  // The peer has none either: that is as it should be where an act says that it was erased.
  if (body === undefined) {
    const filing = { keyring, authority, at: world.now() };
    return recordErased(tx, filing, { caseId, actId: subject });
  }
  const aad = `body_keys/wrapped/${subject}`;
  const rows = await tx.query<{ done: boolean }>('select mend_body($1, $2, $3, $4) as done', [
    subject,
    Buffer.from(fromBase64Url(body.sealed.nonce) ?? []),
    Buffer.from(fromBase64Url(body.sealed.ciphertext) ?? []),
    keyring.sealAtRest(authority, body.dataKey, aad),
  ]);
  return onlyResult(rows) === true;
}

const URL_OF = 'select url from participants where id = $1';

/** A key statement proves itself by the hash that was admitted: whoever has it may give it. */
async function mendStatements(
  parts: ExchangeParts,
  peer: string,
  rows: readonly DamageRow[],
): Promise<number> {
  const { store, trust, world } = parts;
  const [participant] = await store.asWorker((tx) => tx.query<{ url: string }>(URL_OF, [peer]));
  const hashes = rows.map(({ subject }) => subject).slice(0, 4);
  const want = { statements: hashes };
  const answer = await askBack(parts, { peer, origin: participant?.url, want });
  const given = 'given' in answer ? answer.given.statements : [];
  const byHash = new Map(given.map((signed) => [keyStatementHash(signed.statement), signed]));
  let mended = 0;
  for (const row of rows) {
    const signed = byHash.get(row.subject);
    const bytes = signed && canonicalBytes(signed);
    const isDone =
      bytes !== undefined &&
      readKeyStatement(bytes).ok &&
      (await store.asWorker(async (tx) => {
        const sql = 'select mend_statement($1, $2) as done';
        if (onlyResult(await tx.query<{ done: boolean }>(sql, [row.subject, bytes])) !== true)
          return false;
        await tx.query(MENDED, ['', row.part, row.subject, world.now()]);
        await tx.query('select pg_notify($1, $2)', [TRUST_CHANNEL, peer]);
        return true;
      }));
    if (isDone) {
      mended += 1;
      world.log({ level: 'warn', what: 'row-mended', part: row.part, subject: row.subject });
    } else await noteAnswer(parts, [row], 'trouble' in answer ? answer.trouble : 'not-given');
  }
  if (mended > 0) await trust.reload();
  return mended;
}
