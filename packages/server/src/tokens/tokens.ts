import { createHash } from 'node:crypto';
import { type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import {
  CASE_SYSTEM,
  type Identity,
  may,
  type Officer,
  type Token,
  type Tokens,
} from '@comity/service';
import { secondFault } from '../approval/two-of-house.ts';
import { changeOfficer, insertOfficer, readOfficers } from '../identity/officers.ts';
import { auditSignIn } from '../identity/sign-in-audit.ts';
import { textAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { admitToken, onceOnly } from './admit-token.ts';
import { askForToken } from './ask-for-token.ts';
import { hookOf, hookSecret } from './hook.ts';
import {
  changeToken,
  peopleOf,
  readTokens,
  standBehind,
  stateOf,
  type TokenRow,
  usesOf,
} from './token-rows.ts';

type TokenParts = Pick<NodeParts, 'store' | 'keyring' | 'world'>;

const UNKNOWN: Fault = { code: 'token-unknown' };
const OWN_TWICE: Fault = { code: 'approval-own-twice' };
const NOT_AGREED: Fault = { code: 'token-not-agreed' };
const SIGN_IN_AGAIN: Fault = { code: 'token-sign-in-again' };

const LOCKED = 'select * from tokens where id = $1 and authority = $2 for update';
const LIST =
  'select * from tokens where authority = $1 order by ended_at is not null, asked_at desc, id limit 200';
const NUMBERS = `select count(*)::int as n from officers where authority = $1 and number like 'SYS-%'`;

/** Tokens of the node's authorities, for officers who are signed in, and for who comes by one. */
export function createTokens(parts: NodeParts, { isFresh }: Pick<Identity, 'isFresh'>): Tokens {
  const { store, world } = parts;

  /** Works on a token of the officer's authority that was not ended. */
  const on = <T>(
    { authority }: Pick<Officer, 'authority'>,
    id: string,
    work: (tx: Tx, row: TokenRow) => Promise<Result<T>>,
  ): Promise<Result<T>> =>
    store.asGate(async (tx) => {
      if (id.includes('\u0000')) return no(UNKNOWN);
      const [row] = await readTokens(tx, parts, LOCKED, [id, authority]);
      if (row === undefined || row.ended_at !== null) return no(UNKNOWN);
      return row.expires_at.toISOString() <= world.now() ? no(UNKNOWN) : work(tx, row);
    });
  const note = (tx: Tx, who: Officer, kind: string, subject: string): Promise<void> =>
    auditSignIn(tx, parts, { who, kind, subject });

  return {
    list: ({ officer }) => tokensOf(parts, officer.authority, officer),
    ask: ({ officer }, wanted) => {
      const { authority, id, number } = officer;
      return askForToken(parts, { authority, id, number, agrees: true }, wanted);
    },
    agree: ({ officer }, id) =>
      on(officer, id, async (tx, row) => {
        const behind = await standBehind(tx, parts, row);
        if (behind.includes(officer.id)) return no(OWN_TWICE);
        const fault = await secondFault(tx, officer.id, { before: behind });
        if (fault !== undefined) return no(fault);
        // Two are enough: a third would push out one of them.
        if (behind.length === 2) return no(UNKNOWN);
        const [first = officer.id, second = null] = [...behind, officer.id];
        const agreed = { ...row, first_officer: first, second_officer: second };
        const isWhole = second !== null;
        const system = isWhole && row.officer === null ? await enterSystem(tx, parts, row) : null;
        await changeToken(tx, parts, { ...agreed, officer: system ?? row.officer });
        await note(tx, officer, 'token-agreed', id);
        return ok(null);
      }),
    take: async (session, id) => {
      if (!(await isFresh(session))) return no(SIGN_IN_AGAIN);
      const { officer } = session;
      return on(officer, id, async (tx, row) => {
        const behind = await standBehind(tx, parts, row);
        if (row.officer === null || behind.length < 2 || !behind.includes(officer.id)) {
          return no(NOT_AGREED);
        }
        const secret = toBase64Url(world.randomBytes(32));
        const hash = createHash('sha256').update(secret).digest();
        await changeToken(tx, parts, { ...row, hash, taken_at: new Date(world.now()) });
        await note(tx, officer, 'token-taken', id);
        const signing = row.hook === null ? null : hookSecret(parts.keyring, { id, hash });
        return ok({
          ...{ secret, replaced: row.hash !== null },
          hookSecret: signing === null ? null : `whsec_${signing.toString('base64')}`,
        });
      });
    },
    end: ({ officer }, id) => endToken(parts, { who: officer, id }),
    admit: (admission) => admitToken(parts, admission),
    once: (session, key, request) => onceOnly(parts, session.officer.id, { key, request }),
  };
}

/** The system becomes an officer to whom no way in leads but its token. Gives its id. */
async function enterSystem(tx: Tx, parts: TokenParts, row: TokenRow): Promise<string> {
  const { authority } = row;
  const { keyring, world } = parts;
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('comity/systems/' || $1, 0))`, [
    authority,
  ]);
  const [known] = await tx.query<{ n: number }>(NUMBERS, [authority]);
  const number = `SYS-${(known?.n ?? 0) + 1}`;
  const { zone } = keyring.authority(authority).stated;
  const plan = { id: `${authority}.${number}`, authority, number, role: CASE_SYSTEM, zone };
  const nobodys = { password_hash: null, totp_sealed: null };
  const way = { ...nobodys, user_key: Buffer.from(world.randomBytes(32)) };
  await insertOfficer(tx, parts, { ...plan, name: nameOf(parts, row) }, way);
  return plan.id;
}

const nameOf = ({ keyring }: Pick<TokenParts, 'keyring'>, row: TokenRow): string =>
  textAtRest(keyring, {
    ...{ authority: row.authority, sealed: Buffer.from(row.sealed), otherwise: row.id },
    aad: `tokens/${row.id}`,
  });

/** Who ends a token: an officer, or the shell. */
interface Ending {
  readonly who: Pick<Officer, 'authority' | 'id' | 'number'>;
  readonly id: string;
}

/** Ends a token of an authority at once; the system is suspended as an officer is. Code: `token-unknown`. */
export const endToken = (parts: TokenParts, { who, id }: Ending): Promise<Result<null>> =>
  parts.store.asGate(async (tx) => {
    const [row] = id.includes('\u0000')
      ? []
      : await readTokens(tx, parts, LOCKED, [id, who.authority]);
    if (row === undefined || row.ended_at !== null) return no(UNKNOWN);
    const at = new Date(parts.world.now());
    await changeToken(tx, parts, { ...row, ended_at: at });
    const sql = 'select * from officers where id = $1 for update';
    const [system] = row.officer === null ? [] : await readOfficers(tx, parts, sql, [row.officer]);
    if (system !== undefined) {
      await changeOfficer(tx, parts.keyring, { ...system, suspended_at: at });
    }
    await auditSignIn(tx, parts, { who, kind: 'token-ended', subject: id });
    return ok(null);
  });

/** Tokens of an authority as an officer sees them, or whoever keeps the node: null. */
export const tokensOf = (
  parts: TokenParts,
  authority: string,
  looking: Pick<Officer, 'id' | 'role'> | null,
): Promise<readonly Token[]> =>
  parts.store.asGate(async (tx) => {
    const rows = await readTokens(tx, parts, LIST, [authority]);
    const people = await peopleOf(tx, parts, rows);
    const officerly = (id: string | null) => {
      const found = people.find((one) => one.id === id);
      if (found === undefined) return [];
      return [{ id: found.id, number: found.number, name: found.name, role: found.role }];
    };
    const hooks = await hooksOf(tx, parts, rows);
    const tokens: Token[] = [];
    for (const row of rows) {
      const behind = await standBehind(tx, parts, row);
      const state = stateOf(row, behind.length, parts.world.now());
      const isMine = looking !== null && behind.includes(looking.id);
      const mayAgree = looking !== null && may(looking.role, 'tokens.agree');
      tokens.push({
        ...{ id: row.id, name: nameOf(parts, row), may: usesOf(row), state },
        number: officerly(row.officer)[0]?.number ?? null,
        askedBy: officerly(row.asked_by)[0] ?? null,
        askedAt: row.asked_at.toISOString(),
        agreed: behind.flatMap(officerly),
        expires: row.expires_at.toISOString(),
        usedAt: row.used_at?.toISOString() ?? null,
        hook: hooks.get(row.id) ?? null,
        mine: {
          agree:
            state !== 'asked' && state !== 'unbacked'
              ? no(UNKNOWN)
              : isMine
                ? no(OWN_TWICE)
                : mayAgree
                  ? ok(null)
                  : no(NOT_AGREED),
          take: isMine && (state === 'agreed' || state === 'in-use'),
        },
      });
    }
    return tokens;
  });

const HOOKS = 'select token, taken_at, trouble from token_hooks where token = any($1)';

/** Where systems are told of what is new, by token, and whether they took it. */
async function hooksOf(
  tx: Tx,
  { keyring }: TokenParts,
  rows: readonly TokenRow[],
): Promise<ReadonlyMap<string, NonNullable<Token['hook']>>> {
  interface HookRow {
    readonly token: string;
    readonly taken_at: Date | null;
    readonly trouble: 'hook-not-taken' | 'hook-given-up' | null;
  }
  const told = await tx.query<HookRow>(HOOKS, [rows.map(({ id }) => id)]);
  return new Map(
    rows.flatMap((row) => {
      const url = hookOf(keyring, row);
      if (url === null) return [];
      const found = told.find(({ token }) => token === row.id);
      const takenAt = found?.taken_at?.toISOString() ?? null;
      return [[row.id, { url, takenAt, trouble: found?.trouble ?? null }] as const];
    }),
  );
}
