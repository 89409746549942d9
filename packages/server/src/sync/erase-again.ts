import type { JsonObject } from '@comity/base';
import { erasedBy } from '@comity/case';
import { appendAudit } from '../audit/index.ts';
import { eraseCopies } from '../erase/erase-copies.ts';
import { ERASURE } from '../erase/erased-why.ts';
import { insertErasure } from '../erase/erasure-rows.ts';
import { letGoOfErased } from '../erase/let-go.ts';
import { lockCases, projectCases } from '../exchange/accept-receipts.ts';
import { entriesIn, readForFold } from '../exchange/case-record.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { heldBy } from '../retention/holds.ts';
import { forgetWords } from '../search/index.ts';
import { elapsedDays, type Tx } from '../store/index.ts';

const CASES = `select c.id from cases c where c.authority = $1 and c.peer = $2
  and exists (select from acts a where a.authority = $1 and a.case_id = c.id
    and a.author = $1 and a.stored_at >= $3) order by c.id`;
/** A node that is restored again has in it what came back since the first time, and was not erased yet. */
const AGAIN_DAYS = 30;
const SINCE = `select coalesce(
    min(noticed_at) filter (where noticed_at > $2::timestamptz - ${elapsedDays(AGAIN_DAYS)}),
    max(noticed_at)) as at
  from restores where peer in ('', $1)`;
const HAS_KEY = 'select from body_keys where authority = $1 and act_id = $2';

/**
 * A backup holds bodies that were erased since. The acts that say so have come back by now: what
 * this side had erased is erased again, with a record of its own, and is read nowhere any more.
 * Done twice it does nothing: whoever is cut off does it again.
 */
export async function eraseAgain(parts: ExchangeParts, peer: string): Promise<void> {
  const { keyring, store, world } = parts;
  const [since] = await store.asWorker((tx) =>
    tx.query<{ at: Date | null }>(SINCE, [peer, world.now()]),
  );
  if (since === undefined || since.at === null) return;
  let failed: Error | undefined;
  for (const authority of keyring.authorities) {
    const at = since.at.toISOString();
    const cases = await store.asNode(authority, (tx) =>
      tx.query<{ id: string }>(CASES, [authority, peer, at]),
    );
    for (const { id: caseId } of cases) {
      try {
        await store.asNode(authority, (tx) => eraseInCase(parts, tx, { authority, caseId }));
      } catch (cause) {
        // What can be erased elsewhere is, before the loss is said to go on because of this one.
        failed ??= cause instanceof Error ? cause : new Error(String(cause));
        const because = failed.message;
        world.log({ level: 'error', what: 'not-erased-again', authority, case: caseId, because });
      }
    }
  }
  if (failed !== undefined) throw failed;
}

async function eraseInCase(
  parts: ExchangeParts,
  tx: Tx,
  { authority, caseId }: { readonly authority: string; readonly caseId: string },
): Promise<void> {
  const { keyring, world } = parts;
  const [row] = await lockCases(tx, authority, [caseId]);
  if (row === undefined) return;
  let isErased = false;
  const entries = entriesIn(await readForFold(tx, { keyring, authority, caseId }));
  const contentOf = (entry: (typeof entries)[number]): JsonObject | undefined =>
    entry.entry === 'act' && 'content' in entry.body ? entry.body.content : undefined;
  for (const said of entries) {
    if (said.entry !== 'act' || said.author.authority !== authority) continue;
    const [actId] = erasedBy({ kind: said.kind, content: contentOf(said) }, 'done');
    if (actId === undefined) continue;
    const [has] = await tx.query(HAS_KEY, [authority, actId]);
    const act = entries.find((entry) => entry.entry === 'act' && entry.id === actId);
    if (has === undefined || act === undefined) continue;
    // What came back while a hold stands stays, and is due once nothing holds it.
    if ((await heldBy(tx, { keyring, world }, { authority, caseId })) !== null) {
      world.log({ level: 'error', what: 'erased-text-held', authority, subject: actId });
      continue;
    }
    await insertErasure(tx, keyring, {
      ...{ authority, kind: 'act-body', subject: actId, case_id: caseId },
      officers: [said.author.officer],
      at: new Date(world.now()),
    });
    await tx.query('select erase_body($1)', [actId]);
    await eraseCopies(
      tx,
      { keyring, world },
      {
        ...{ authority, caseId, actId, kind: act.entry === 'act' ? act.kind : '' },
        ...{ content: contentOf(act), officers: [said.author.officer] },
      },
    );
    await forgetWords(tx, {
      ...{ keyring, authority, caseId, actId },
      content: contentOf(act),
      others: entries.flatMap((entry) => (entry === act ? [] : (contentOf(entry) ?? []))),
    });
    isErased = true;
    // The line that said so then was lost too.
    await appendAudit(tx, parts, {
      ...{ authority, officer: 'system', kind: ERASURE, subject: actId },
      detail: { case: caseId, again: said.id },
    });
    world.log({ level: 'warn', what: 'body-erased-again', act: actId, authority });
  }
  if (!isErased) return;
  const head = await letGoOfErased(tx, world, { authority, caseId });
  const { peer, peer_authority: peerAuthority } = row;
  const changed = [{ caseId, peer, peerAuthority, head, acts: [], receipts: [] }];
  await projectCases(parts, tx, { authority, changed, kind: 'act-arrived' });
}
