import { canonicalBytes, toBase64Url } from '@comity/base';
import { appendJournal, JOURNAL_START, type JournalHead } from '@comity/log';
import { domainHash } from '@comity/seal';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/** What an officer, or the node for them, did inside the house. */
export interface JournalNews {
  readonly authority: string;
  /** Officer number, or `system`. */
  readonly officer: string;
  /** `draft-saved`, `release-approved`, `night-release-reviewed` ... */
  readonly kind: string;
  /** Id of the draft, case or act. */
  readonly subject: string;
  readonly content: unknown;
}

/** The journal of each authority: a hash chain whose bodies only the authority's key opens. */
export interface Journal {
  /** Writes an entry, at the end of the transaction of what it reports. */
  write(tx: Tx, news: JournalNews): Promise<void>;
}

export function createJournal(keyring: Keyring, world: World): Journal {
  const append = async (
    tx: Tx,
    { authority, officer, kind, subject, content }: JournalNews,
  ): Promise<void> => {
    // One writer at a time per authority: the chain must not fork.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [authority]);
    const [last] = await tx.query<JournalHead>(
      'select n, hash from journal where authority = $1 order by n desc limit 1',
      [authority],
    );
    const plaintext = { salt: toBase64Url(world.randomBytes(32)), content };
    const { entry, head } = appendJournal(last ?? JOURNAL_START, {
      authority,
      at: world.now(),
      officer,
      kind,
      subject,
      body: domainHash('body', plaintext),
    });
    const sealed = keyring.sealAtRest(
      authority,
      canonicalBytes(plaintext),
      `journal/${authority}/${entry.n}`,
    );
    await tx.query(
      'insert into journal (authority, n, hash, entry, sealed) values ($1, $2, $3, $4, $5)',
      [authority, entry.n, head.hash, JSON.stringify(entry), sealed],
    );
  };
  return {
    write: async (tx, news) => tx.atEnd('journal', () => append(tx, news)),
  };
}
