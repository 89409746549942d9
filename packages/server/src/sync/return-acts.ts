import { toBase64Url } from '@comity/base';
import { findEncryptionKey, type ReturnedAct, type SignedAct, sealReturnedAct } from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { ownJson } from '../exchange/own-json.ts';
import { DamagedRow } from '../keys/index.ts';
import { scopeTo, type Tx } from '../store/index.ts';
import type { EntryRow } from './entry-row.ts';

interface ContentRow {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly nonce: Uint8Array | null;
  readonly ciphertext: Uint8Array | null;
  readonly wrapped: Uint8Array | null;
}

const CONTENT = `select a.id, a.sealed, b.nonce, b.ciphertext, k.wrapped from acts a
  left join bodies b on b.authority = a.authority and b.act_id = a.id
  left join body_keys k on k.authority = a.authority and k.act_id = a.id
  where a.authority = $1 and a.id = any($2::text[])`;

/**
 * Seals the acts of some entries for the peer's authorities that wrote or received them, by
 * envelope. One that cannot be read here is left out, and said to be damaged.
 */
export async function returnActs(
  parts: ExchangeParts,
  tx: Tx,
  { peer, rows }: { readonly peer: string; readonly rows: readonly EntryRow[] },
): Promise<ReadonlyMap<string, ReturnedAct>> {
  const returned = new Map<string, ReturnedAct>();
  const groups = Map.groupBy(rows, ({ authority }) => authority);
  for (const [authority, own] of groups) {
    if (authority === null || parts.keyring.find(authority) === undefined) continue;
    scopeTo(tx, authority);
    const ids = own.flatMap(({ act_id }) => act_id ?? []);
    const contents = await tx.query<ContentRow>(CONTENT, [authority, ids]);
    const byId = new Map(contents.map((row) => [row.id, row]));
    for (const { act_id, envelope } of own) {
      const content = act_id === null ? undefined : byId.get(act_id);
      const act = content && returnOne(parts, { peer, authority, content });
      if (act !== undefined) returned.set(envelope, act);
    }
  }
  return returned;
}

interface OneToReturn {
  readonly peer: string;
  readonly authority: string;
  readonly content: ContentRow;
}

function returnOne(parts: ExchangeParts, one: OneToReturn): ReturnedAct | undefined {
  const { keyring, trust, world } = parts;
  const { peer, authority, content } = one;
  const { id, nonce, ciphertext, wrapped } = content;
  try {
    const act = ownJson(
      keyring.openAtRest(authority, content.sealed, `acts/sealed/${id}`),
    ) as SignedAct;
    const { author, to } = act.header;
    const theirs = [author, to].find(({ participant }) => participant === peer);
    if (theirs === undefined) return undefined;
    const body =
      nonce === null || ciphertext === null || wrapped === null
        ? undefined
        : {
            sealed: { nonce: toBase64Url(nonce), ciphertext: toBase64Url(ciphertext) },
            dataKey: keyring.openAtRest(authority, wrapped, `body_keys/wrapped/${id}`),
          };
    const key = findEncryptionKey(trust.current(), { ...theirs, at: world.now() });
    if (!key.ok) return undefined;
    const from = { participant: keyring.participant, authority };
    const sealed = sealReturnedAct({ act, body, from, to: theirs }, key.value);
    return sealed.ok ? sealed.value : undefined;
  } catch (cause) {
    if (!(cause instanceof DamagedRow)) throw cause;
    world.log({ level: 'error', what: 'row-damaged', part: 'act', subject: id, authority });
    return undefined;
  }
}
