import { type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import { TOKEN_DAYS_MAX, TOKEN_NAME_MAX, TOKEN_USES, type WantedToken } from '@comity/service';
import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { NodeParts } from '../node-parts.ts';
import { readHook, sealHook } from './hook.ts';
import { insertToken, type TokenFacts } from './token-rows.ts';

/** Of one authority that are asked for or good. */
const TOKENS_MAX = 20;
const OPEN = `select count(*)::int as n from tokens
  where authority = $1 and ended_at is null and expires_at > $2`;

/** Who asks: an officer, whose agreement that is, or the shell, which agrees to nothing. */
export interface Asking {
  readonly authority: string;
  /** An officer's id, or `shell`. */
  readonly id: string;
  readonly number: string;
  readonly agrees: boolean;
}

/** Asks for a token, as `Tokens.ask` says. Code besides: `authority-not-here`. */
export async function askForToken(
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world' | 'publicHooks'>,
  who: Asking,
  wanted: WantedToken,
): Promise<Result<{ readonly id: string }, readonly Fault[]>> {
  const { store, keyring, world } = parts;
  const { authority } = who;
  if (keyring.find(authority) === undefined) {
    const known = keyring.authorities.join(', ');
    return no([
      { code: 'authority-not-here', params: { authority: authority.slice(0, 80), known } },
    ]);
  }
  const hook = readHook(wanted, parts);
  const wrong = [...wrongWish(wanted), ...(hook.ok ? [] : [hook.error])];
  if (!hook.ok || wrong.length > 0) return no(wrong);
  const id = toBase64Url(world.randomBytes(12));
  const now = world.now();
  const row: TokenFacts = {
    ...{ id, authority, asked_by: who.id, asked_at: new Date(now) },
    sealed: keyring.sealAtRest(
      authority,
      new TextEncoder().encode(wanted.name.trim()),
      `tokens/${id}`,
    ),
    hook: hook.value === null ? null : sealHook(keyring, { id, authority }, hook.value),
    uses: TOKEN_USES.filter((use) => wanted.may.includes(use)).join(' '),
    first_officer: who.agrees ? who.id : null,
    ...{ second_officer: null, officer: null, hash: null, taken_at: null, ended_at: null },
    expires_at: new Date(addElapsedDays(now, wanted.days)),
  };
  return store.asGate(async (tx) => {
    const [open] = await tx.query<{ n: number }>(OPEN, [authority, now]);
    if ((open?.n ?? 0) >= TOKENS_MAX) {
      return no([{ code: 'tokens-many', params: { n: TOKENS_MAX } }]);
    }
    await insertToken(tx, parts, row);
    const detail = { uses: row.uses, days: wanted.days, hook: hook.value };
    await auditSignIn(tx, parts, { who, kind: 'token-asked', subject: id, detail });
    return ok({ id });
  });
}

function wrongWish({ name, may, days }: WantedToken): readonly Fault[] {
  const uses: readonly string[] = TOKEN_USES;
  return [
    ...(name.trim() === '' ? [{ code: 'missing', at: 'name' } as const] : []),
    ...(name.length > TOKEN_NAME_MAX
      ? [{ code: 'token-name-long', params: { n: TOKEN_NAME_MAX }, at: 'name' } as const]
      : []),
    ...(may.length === 0 ? [{ code: 'missing', at: 'may' } as const] : []),
    ...(may.every((use) => uses.includes(use))
      ? []
      : [{ code: 'not-allowed', at: 'may' } as const]),
    ...(Number.isInteger(days) && days >= 1 && days <= TOKEN_DAYS_MAX
      ? []
      : [{ code: 'token-days', params: { n: TOKEN_DAYS_MAX }, at: 'days' } as const]),
  ];
}
