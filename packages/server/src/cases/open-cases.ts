import { assert } from '@comity/base';
import { type CaseFold, type CaseState, openFold, type ReceiptEntry } from '@comity/case';
import type { CaseView } from '@comity/service';
import {
  actEntry,
  type CaseRecord,
  type ReadCase,
  type RecordedAct,
  readCase,
  readForFold,
} from '../exchange/index.ts';
import type { Keyring } from '../keys/index.ts';
import { noteDamage } from '../quarantine/note-damage.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { type Chains, chainsOf, follow } from './chains.ts';
import { createShelf, type ShelfLimits } from './shelf.ts';

/** Which case of which authority. */
export interface CaseName {
  readonly authority: string;
  readonly caseId: string;
}

/** A case at the head that its row says in this transaction; `null` while it has no row. */
export interface CaseAt extends CaseName {
  readonly head: string | null;
}

/** What a transaction has stored of a case: acts verified on their way here, or our own. */
export interface Stored {
  readonly acts: readonly Pick<RecordedAct, 'act' | 'hash' | 'body'>[];
  readonly receipts: readonly ReceiptEntry[];
}

/** Result of checking the whole log of a case. */
export type CaseLog = CaseView['log'];

/** A case as it is at one head. */
export interface OpenCase {
  readonly state: CaseState;
  /** Acts of the other participants. */
  readonly theirActs: number;
  /** The key that an act of the other participant was signed with, by act. */
  readonly signedWith: ReadonlyMap<string, string>;
  /** No row of it is damaged; otherwise the state is of what could be read. */
  readonly whole: boolean;
}

/** Checks a log that was read as a whole. */
export type Prove = (name: CaseName, record: CaseRecord) => CaseLog;

/**
 * The cases that this process holds open: each act is opened and folded once, whoever asks. A case
 * is held at a head, so that what any process writes makes it another case. What is held is
 * plaintext: few, for a short time, and gone at an erasure.
 */
export interface OpenCases {
  /** The case at a head. @throws DamagedRow when the database was tampered with */
  read(tx: Tx, at: CaseAt): Promise<OpenCase>;
  /**
   * The same with its log checked as an outsider would: once, and then again only when it does not
   * follow from what was checked when it arrived.
   */
  readProven(tx: Tx, at: CaseAt, prove: Prove): Promise<OpenCase & { readonly log: CaseLog }>;
  /**
   * The case with what was stored in this transaction, whose lock on the case's row the caller
   * holds. It is held at its new head once the transaction is durable.
   */
  grow(tx: Tx, at: CaseAt, more: Stored & { readonly newHead: string }): Promise<OpenCase>;
  /** Lets a case go, wherever it is held in this process. */
  drop(name: CaseName): void;
  /** Lets go what nobody used for some time. */
  sweep(): void;
  /** Lets all go. */
  clear(): void;
  /** How many cases are held, and about how many bytes. */
  readonly held: { readonly count: number; readonly bytes: number };
}

/** What is held: about 64 MB of plaintext, for ten minutes after its last use. */
export const OPEN_CASES: ShelfLimits = {
  countMax: 2_000,
  bytesMax: 64 * 1_048_576,
  idleMs: 600_000,
};

/** A fold with what grows beside it; in the hands of one transaction at a time. */
interface Growing {
  readonly fold: CaseFold;
  readonly chains: Chains;
}

interface Held extends OpenCase {
  readonly head: string;
  readonly weight: number;
  /** `null` while a transaction makes it grow. */
  growing: Growing | null;
  log: CaseLog | null;
}

/** What open cases are opened with. */
export interface OpenCasesParts {
  readonly keyring: Keyring;
  readonly world: Pick<World, 'now' | 'log'>;
  readonly limits?: ShelfLimits;
}

/** No case is open yet. */
export function createOpenCases({ keyring, world, limits }: OpenCasesParts): OpenCases {
  const nowMs = (): number => Temporal.Instant.from(world.now()).epochMilliseconds;
  const shelf = createShelf<Held>(limits ?? OPEN_CASES, nowMs);
  const { participant } = keyring;
  const find = (at: CaseAt): Held | undefined => {
    const held = shelf.get(nameOf(at));
    return held?.head === at.head ? held : undefined;
  };
  /** Keeps what was read, unless the case has moved while it was. */
  const opened = (at: CaseAt, read: ReadCase, headAfter: string | null): Held => {
    const held = openedAt(at.head ?? '', read, participant);
    if (at.head !== null && headAfter === at.head && held.whole) shelf.put(nameOf(at), held);
    return held;
  };
  const name = (tx: Tx, { damaged }: ReadCase): void => {
    for (const damage of damaged) noteDamage({ world }, tx, damage);
  };
  const load = async (tx: Tx, at: CaseAt): Promise<Held> => {
    if (at.head === null) return openedAt('', NOTHING, participant);
    const [read, head] = await Promise.all([readForFold(tx, { ...at, keyring }), headOf(tx, at)]);
    name(tx, read);
    return opened(at, read, head);
  };
  return {
    read: async (tx, at) => find(at) ?? load(tx, at),
    readProven: async (tx, at, prove) => {
      const known = find(at);
      if (known?.log != null) return { ...known, log: known.log };
      const [read, head] = await Promise.all([readCase(tx, { ...at, keyring }), headOf(tx, at)]);
      name(tx, read);
      const held = find(at) ?? opened(at, read, head);
      const log = prove(at, read.record);
      held.log = log;
      return { ...held, log };
    },
    grow: async (tx, at, { newHead, ...stored }) => {
      const known = find(at);
      const base = known?.growing == null ? await load(tx, at) : known;
      const { growing } = base;
      assert(growing !== null, 'a case that was just opened is in nobody’s hands');
      // From here on the fold is this transaction's alone; should it fail, nobody has it.
      base.growing = null;
      const held = grown({ ...base, growing }, stored, { head: newHead, participant });
      if (held.whole) tx.afterCommit(() => shelf.put(nameOf(at), held));
      return held;
    },
    drop: (name) => shelf.drop(nameOf(name)),
    sweep: shelf.sweep,
    clear: shelf.clear,
    get held() {
      return { count: shelf.count, bytes: shelf.bytes };
    },
  };
}

const nameOf = ({ authority, caseId }: CaseName): string => `${authority} ${caseId}`;

const HEAD = 'select head from cases where authority = $1 and id = $2';

async function headOf(tx: Tx, { authority, caseId }: CaseName): Promise<string | null> {
  const [row] = await tx.query<{ head: string }>(HEAD, [authority, caseId]);
  return row?.head ?? null;
}

const NOTHING: ReadCase = {
  record: { acts: [], receipts: [], links: [], damaged: [] },
  ...{ receipts: [], bytes: 0, damaged: [] },
};

/** What a byte of JSON and an entry take once they are read, roughly. */
const PER_BYTE = 3;
const PER_ENTRY = 1_500;

const weightOf = ({ bytes, entries }: { bytes: number; entries: number }): number =>
  bytes * PER_BYTE + entries * PER_ENTRY;

function openedAt(head: string, read: ReadCase, participant: string): Held {
  const { record, receipts, bytes } = read;
  const theirs = theirsAmong(record.acts, participant);
  const fold = openFold();
  fold.add([...record.acts.map(actEntry), ...receipts]);
  return {
    head,
    state: fold.state(),
    theirActs: theirs.length,
    signedWith: new Map(theirs.map(keyOf)),
    whole: read.damaged.length === 0,
    weight: weightOf({ bytes, entries: record.acts.length + receipts.length }),
    growing: { fold, chains: chainsOf(record.acts) },
    log: null,
  };
}

function grown(
  base: Held & { readonly growing: Growing },
  { acts, receipts }: Stored,
  { head, participant }: { readonly head: string; readonly participant: string },
): Held {
  const { fold } = base.growing;
  const theirs = theirsAmong(acts, participant);
  fold.add([...acts.map(actEntry), ...receipts]);
  const followed = follow(base.growing.chains, acts);
  const holds = base.log?.valid === true && followed.unbroken;
  const bytes = acts.reduce((sum, { body }) => sum + JSON.stringify(body).length, 0);
  return {
    head,
    state: fold.state(),
    theirActs: base.theirActs + theirs.length,
    signedWith: new Map([...base.signedWith, ...theirs.map(keyOf)]),
    whole: base.whole,
    weight: base.weight + weightOf({ bytes, entries: acts.length + receipts.length }),
    growing: { fold, chains: followed.chains },
    log: holds && base.log !== null ? { ...base.log, acts: base.log.acts + acts.length } : null,
  };
}

const theirsAmong = (acts: Stored['acts'], participant: string): Stored['acts'] =>
  acts.filter(({ act }) => act.header.author.participant !== participant);

const keyOf = ({ act: { header } }: Stored['acts'][number]) =>
  [header.id, header.signingKey] as const;
