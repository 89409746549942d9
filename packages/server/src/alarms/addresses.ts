import { canonicalBytes, no, ok, type Result } from '@comity/base';
import type { OwnAddresses } from '@comity/service';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

const NONE: OwnAddresses = { mail: '', telephone: '' };
/** One mailbox, without names, comments or line breaks: nothing here reaches a header but itself. */
const MAIL = /^[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,188}[A-Za-z0-9])?$/;
/** A number as people write it, and nothing that a gateway would run. */
export const TELEPHONE = /^\+?[0-9][0-9 ().-]{3,30}$/;

const aad = (officer: string): string => `officer_addresses/${officer}`;

/** Checks where somebody wants to be called. Codes: `mail-address-form`, `telephone-form`. */
export function checkAddresses({ mail, telephone }: OwnAddresses): Result<OwnAddresses> {
  const own = { mail: mail.trim(), telephone: telephone.trim() };
  if (own.mail !== '' && !MAIL.test(own.mail)) return no({ code: 'mail-address-form', at: 'mail' });
  if (own.telephone !== '' && !TELEPHONE.test(own.telephone)) {
    const typed = own.telephone.slice(0, 40);
    return no({ code: 'telephone-form', params: { typed }, at: 'telephone' });
  }
  return ok(own);
}

const KEEP = `insert into officer_addresses (authority, officer, sealed) values ($1, $2, $3)
  on conflict (authority, officer) do update set sealed = excluded.sealed`;

/** Keeps them sealed. */
export async function keepAddresses(
  tx: Tx,
  { keyring }: Pick<NodeParts, 'keyring'>,
  what: { readonly authority: string; readonly officer: string; readonly own: OwnAddresses },
): Promise<void> {
  const { authority, officer, own } = what;
  const sealed = keyring.sealAtRest(authority, canonicalBytes({ ...own }), aad(officer));
  await tx.query(KEEP, [authority, officer, sealed]);
}

/** Addresses of officers, by id; who gave none, or whose row is damaged, has none. */
export async function addressesOf(
  tx: Tx,
  { keyring }: Pick<NodeParts, 'keyring'>,
  { authority, officers }: { readonly authority: string; readonly officers: readonly string[] },
): Promise<ReadonlyMap<string, OwnAddresses>> {
  const rows = await tx.query<{ officer: string; sealed: Buffer }>(
    'select officer, sealed from officer_addresses where authority = $1 and officer = any($2)',
    [authority, officers],
  );
  return new Map(
    rows.map(({ officer, sealed }) => {
      const read = jsonAtRest(keyring, { authority, sealed, aad: aad(officer) });
      return [officer, read === undefined ? NONE : (read as OwnAddresses)] as const;
    }),
  );
}
