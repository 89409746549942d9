import { CodedFailure, type Fault, no, ok, type Result } from '@comity/base';
import { fingerprint } from '@comity/seal';
import {
  type KeyChangeLine,
  type Keys,
  type KeysView,
  may,
  type Officerly,
  type PeerKeys,
  type RevokedKey,
  type Session,
  type StatedKey,
} from '@comity/service';
import { type KeyStatement, keyStatementHash, type StatedAuthority } from '@comity/wire';
import { loadOfficers } from '../identity/officers.ts';
import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { type KeyChangeRow, openKeyChanges } from './key-change-rows.ts';
import {
  confirmKeyChange,
  peopleFor,
  stopKeyChange,
  type WaitingActs,
  waitingActs,
} from './key-changes.ts';
import { participantName } from './participant-name.ts';
import { changedSince } from './statement-changes.ts';

/** The use cases of keys, for officers who are signed in. */
export function createKeys(parts: NodeParts): Keys {
  const { store } = parts;
  const note = ({ officer }: Session, kind: string, row: KeyChangeRow): Promise<void> =>
    store.asGate((tx) =>
      auditSignIn(tx, parts, {
        who: officer,
        kind,
        subject: row.id,
        detail: { kind: row.kind, authorities: row.authorities },
      }),
    );
  return {
    view: (session) => keysView(parts, session.officer),
    confirm: async (session, id) => {
      const done = await orFault(() =>
        confirmKeyChange(parts, { id, officer: session.officer.id }),
      );
      if (!done.ok) return done;
      const { step, row } = done.value;
      await note(session, step === 'changed' ? row.kind : 'key-change-agreed', row);
      if (step === 'changed') {
        await parts.trust.reload();
        parts.exchange.tellPeers();
      }
      return ok({ step });
    },
    stop: async (session, id) => {
      const done = await stopKeyChange(parts, id);
      if (!done.ok) return done;
      await note(session, 'key-change-stopped', done.value);
      return ok(null);
    },
  };
}

/** A key folder that cannot be used is told to the officer, and nothing has been changed. */
async function orFault<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof CodedFailure) return no(cause.fault);
    throw cause;
  }
}

/** Whoever looks: an officer, or nobody at a terminal. */
type Looking = Session['officer'] | null;

/** Keys of this node and of its peers, and what waits for officers. */
export async function keysView(parts: NodeParts, looking: Looking): Promise<KeysView> {
  const { statement } = parts.keyring.statement;
  const waiting = await waitingActs(parts.store);
  return parts.store.asGate(async (tx) => {
    const rows = await openKeyChanges(tx, parts);
    const ids = rows.flatMap((row) => [row.proposed_by, row.first_officer ?? '']);
    const officers = await loadOfficers(tx, parts, [...new Set(ids)]);
    const people = new Map(
      officers.map(({ id, number, name, role }) => [id, { id, number, name, role }]),
    );
    return {
      participant: parts.participant.id,
      version: statement.version,
      issued: statement.issued,
      fingerprint: fingerprint(statement.root),
      keys: statedKeys(parts, statement),
      changes: rows.map((row) => changeLine(parts, row, { people, waiting, looking })),
      peers: await peersKeys(tx, parts),
    };
  });
}

const nameOf = ({ id, name }: StatedAuthority) => ({ id, name });

function statedKeys({ keyring }: NodeParts, { node, authorities }: KeyStatement): StatedKey[] {
  const ofNode: StatedKey = {
    ...{ use: 'receipt', authority: null, id: node.receiptKey.id },
    ...{ from: null, to: null, compromised: null, current: true },
  };
  const ofAuthorities = authorities.flatMap((stated) => {
    const { signing, encryption } = keyring.authority(stated.id);
    const opening = stated.encryption.findLast(({ to }) => to === undefined)?.id;
    const known = encryption.some(({ id }) => id === opening);
    return [
      ...stated.signing.map(
        ({ id, from, to = null, compromised = null }): StatedKey => ({
          ...{ use: 'signing', authority: nameOf(stated), id, from, to, compromised },
          current: id === signing.id,
        }),
      ),
      ...stated.encryption.map(
        ({ id, from, to = null }): StatedKey => ({
          ...{ use: 'encryption', authority: nameOf(stated), id, from, to, compromised: null },
          current: known && id === opening,
        }),
      ),
    ];
  });
  return [ofNode, ...ofAuthorities];
}

interface Around {
  readonly people: ReadonlyMap<string, Officerly>;
  readonly waiting: WaitingActs;
  readonly looking: Looking;
}

function changeLine(
  { keyring, rules }: NodeParts,
  row: KeyChangeRow,
  { people, waiting, looking }: Around,
): KeyChangeLine {
  const authorities = row.authorities.split(' ');
  const first = people.get(row.first_officer ?? '');
  const mine =
    row.base !== keyStatementHash(keyring.statement.statement)
      ? no(STALE)
      : looking === null || !may(looking.role, 'keys.confirm')
        ? no(ROLE)
        : row.first_officer === looking.id
          ? no(OWN_TWICE)
          : ok(null);
  return {
    ...{ id: row.id, kind: row.kind, node: row.node },
    authorities: authorities.map((id) => ({ id, name: keyring.find(id)?.stated.name ?? id })),
    compromised: row.compromised_at?.toISOString() ?? null,
    proposedAt: row.proposed_at.toISOString(),
    proposedBy: people.get(row.proposed_by) ?? null,
    people: peopleFor(rules, row.kind),
    first:
      first === undefined || row.first_at === null
        ? null
        : { officer: first, at: row.first_at.toISOString() },
    waiting: authorities.reduce((n, id) => n + (waiting.get(id) ?? 0), 0),
    mine,
  };
}

interface TroubleRow {
  readonly id: string;
  readonly keys_trouble: string;
  readonly keys_trouble_at: Date;
}

const TROUBLE = `select id, keys_trouble, keys_trouble_at from participants
  where keys_trouble is not null`;

async function peersKeys(tx: Tx, parts: NodeParts): Promise<readonly PeerKeys[]> {
  const troubles = new Map(
    (await tx.query<TroubleRow>(TROUBLE)).map((row) => [row.id, row] as const),
  );
  return [...parts.trust.current().values()]
    .filter(({ participant }) => participant !== parts.participant.id)
    .flatMap(({ participant, statements }) => {
      const newest = statements.at(-1)?.statement;
      if (newest === undefined) return [];
      const before = statements.at(-2);
      const trouble = troubles.get(participant);
      return {
        participant,
        name: participantName(parts, participant),
        version: newest.version,
        issued: newest.issued,
        revoked: newest.authorities.flatMap(revokedOf),
        changed: before === undefined ? null : changedSince(before.statement, newest),
        trouble:
          trouble === undefined
            ? null
            : {
                why: { code: trouble.keys_trouble, params: { participant } } as Fault,
                at: trouble.keys_trouble_at.toISOString(),
              },
      };
    })
    .toSorted((a, b) => (a.participant < b.participant ? -1 : 1));
}

const revokedOf = (stated: StatedAuthority): readonly RevokedKey[] =>
  stated.signing.flatMap(({ id, compromised, to }) =>
    compromised === undefined || to === undefined
      ? []
      : { authority: nameOf(stated), key: id, since: compromised, ended: to },
  );

const STALE: Fault = { code: 'key-change-stale' };
const OWN_TWICE: Fault = { code: 'key-change-own-twice' };
const ROLE: Fault = { code: 'key-change-role' };
