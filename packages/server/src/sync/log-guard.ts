import { canonicalBytes, fromBase64Url, toBase64Url } from '@comity/base';
import type { JournalHead } from '@comity/log';
import { type ChainHead, followAudit } from '../audit/index.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { ownJson } from '../exchange/own-json.ts';
import { followJournal } from '../journal/check-journal.ts';
import { openFromRest, sealForRest } from '../keys/at-rest.ts';
import type { Keyring } from '../keys/index.ts';
import { scopeTo, type Tx } from '../store/index.ts';

/** Heads of what an authority keeps to itself, by authority. */
export type OwnHeads = Readonly<Record<string, LogHeads>>;

export interface LogHeads {
  readonly audit: ChainHead;
  readonly journal: JournalHead;
}

/** A log that is not what was written. */
export interface LogFault {
  readonly authority: string;
  readonly log: 'audit' | 'journal';
  /** The first line that is changed or missing. */
  readonly line: number;
}

/** What is checked of the logs before a head of theirs is given out. */
export interface LogGuard {
  /** Checks what was added since the last time, and that nothing of before is gone. */
  check(tx: Tx): Promise<{ readonly heads: OwnHeads; readonly faults: readonly LogFault[] }>;
}

/** Lines that the first check of a process goes back; `comity log check` goes back to the first. */
const FIRST_LINES = 500;
const LINES_AT_ONCE = 5_000;

const LAST = {
  audit: `select n, hash from audit where authority = $1 and n <=
    (select max(n) from audit where authority = $1) - $2 order by n desc limit 1`,
  journal: `select n, hash from journal where authority = $1 and n <=
    (select max(n) from journal where authority = $1) - $2 order by n desc limit 1`,
} as const;

/** Makes a guard for the logs of this node's authorities; it remembers how far they were checked. */
export function createLogGuard({ keyring }: Pick<ExchangeParts, 'keyring'>): LogGuard {
  const checked = new Map<string, LogHeads>();
  const startOf = async (tx: Tx, authority: string, log: LogFault['log']): Promise<ChainHead> => {
    const [row] = await tx.query<ChainHead>(LAST[log], [authority, FIRST_LINES]);
    return row ?? { n: 0, hash: null };
  };
  const checkOne = async (tx: Tx, authority: string) => {
    const from = checked.get(authority) ?? {
      audit: await startOf(tx, authority, 'audit'),
      journal: await startOf(tx, authority, 'journal'),
    };
    const [audit, journal] = await Promise.all([
      followAudit(tx, keyring, { ...from.audit, authority, max: LINES_AT_ONCE }),
      followJournal(tx, keyring, { ...from.journal, authority, max: LINES_AT_ONCE }),
    ]);
    if (audit.broken === null && journal.broken === null) {
      checked.set(authority, { audit: audit.head, journal: journal.head });
    }
    return { audit, journal };
  };
  return {
    check: async (tx) => {
      const heads: Record<string, LogHeads> = {};
      const faults: LogFault[] = [];
      for (const authority of keyring.authorities) {
        scopeTo(tx, authority);
        const found = await checkOne(tx, authority);
        for (const log of ['audit', 'journal'] as const) {
          const line = found[log].broken;
          if (line !== null) faults.push({ authority, log, line });
        }
        heads[authority] = { audit: found.audit.head, journal: found.journal.head };
      }
      return { heads, faults };
    },
  };
}

const AAD = 'anchors/heads';

/** Heads of our own logs, sealed so that the peer that keeps them learns nothing. */
export function sealAnchor(
  { keyring, world }: Pick<ExchangeParts, 'keyring' | 'world'>,
  heads: OwnHeads,
): string {
  const where = { key: keyring.derived('anchors'), aad: AAD };
  return toBase64Url(sealForRest(where, world.randomBytes(12), canonicalBytes({ ...heads })));
}

/** Opens an anchor of ours; undefined when it is none. */
export function openAnchor(keyring: Keyring, anchor: string): OwnHeads | undefined {
  const bytes = fromBase64Url(anchor);
  if (bytes === undefined) return undefined;
  try {
    const where = { key: keyring.derived('anchors'), aad: AAD };
    return ownJson(openFromRest(where, bytes)) as OwnHeads;
  } catch {
    return undefined;
  }
}
