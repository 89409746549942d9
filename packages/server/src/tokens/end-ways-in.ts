import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { changeToken, readTokens } from './token-rows.ts';

/** What ways in are ended with. */
interface EndingParts {
  readonly keyring: Keyring;
  readonly world: World;
}

const OPEN = `select * from tokens where authority = $1 and ended_at is null
  and (first_officer is not null or hash is not null) order by id for update`;
const CALENDARS = `update calendar_links set ended_at = $2
  where authority = $1 and ended_at is null returning id`;

/**
 * Ends every way in that an older state of the database opens again: whoever was signed in, links for
 * signing in, addresses of calendars; a token has no agreement and no secret any more, until two officers
 * agree anew and one of them takes one. Done a second time it changes nothing.
 */
export async function endWaysIn(parts: EndingParts & { readonly store: Store }): Promise<void> {
  const { store, keyring } = parts;
  await store.asGate((tx) => tx.query('delete from sign_in_challenges'));
  for (const authority of keyring.authorities) {
    await store.asNode(authority, (tx) => endThoseOf(tx, parts, authority));
  }
}

async function endThoseOf(tx: Tx, parts: EndingParts, authority: string): Promise<void> {
  const sessions = await tx.query('delete from sessions where authority = $1 returning 1', [
    authority,
  ]);
  const links = await tx.query('delete from sign_in_links where authority = $1 returning 1', [
    authority,
  ]);
  const calendars = await tx.query(CALENDARS, [authority, parts.world.now()]);
  const tokens = await readTokens(tx, parts, OPEN, [authority]);
  for (const row of tokens) {
    const none = { first_officer: null, second_officer: null, hash: null, taken_at: null };
    await changeToken(tx, parts, { ...row, ...none });
  }
  const [n, ofLinks, ofCalendars] = [sessions.length, links.length, calendars.length];
  if (n + ofLinks + ofCalendars + tokens.length === 0) return;
  await auditSignIn(tx, parts, {
    who: { id: 'restore', authority, number: 'system' },
    kind: 'ways-in-ended',
    detail: { sessions: n, links: ofLinks, calendars: ofCalendars, tokens: tokens.length },
  });
}
