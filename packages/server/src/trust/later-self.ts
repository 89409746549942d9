import { no, ok, type Result } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import { fingerprint } from '@comity/seal';
import { keyStatementHash, type SignedKeyStatement } from '@comity/wire';
import { continueKeys, loadKeyring, type RemadeKeys } from '../keys/index.ts';
import type { Store } from '../store/index.ts';
import type { World } from '../world.ts';
import { storeStatement } from './admission-rows.ts';
import { readEarlierStatements } from './earlier-self.ts';
import { OVERLAP_DAYS } from './key-changes.ts';

/** What a node that is put back states from now on, as peers have known more of it than its backup. */
export interface LaterSelf {
  /** The peer whose file knew most. */
  readonly from: string;
  readonly version: number;
  readonly made: RemadeKeys;
  /** All that is to be on record, oldest first. */
  readonly statements: readonly SignedKeyStatement[];
}

/** A file of `comity statement --of`, and what it holds. */
export interface StatementsFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes up, in a folder of keys from a backup, what peers have of this participant's statements since:
 * under the same root keys, whichever file knows most. Undefined where none knows more than the
 * folder. Codes: `earlier-other-past`, and those of `readEarlierStatements`.
 *
 * @throws KeyFolderUnusable as `continueKeys` does
 */
export function takeUpLater(
  folder: string,
  files: readonly StatementsFile[],
  world: Pick<World, 'now' | 'randomBytes'>,
): Result<LaterSelf | undefined> {
  const { participant, statement } = loadKeyring(folder, world);
  const { version, root } = statement.statement;
  const known: { from: string; statements: readonly SignedKeyStatement[] }[] = [];
  for (const { file, bytes } of files) {
    const read = readEarlierStatements(bytes, {
      ...{ file, participant, fingerprints: [fingerprint(root)] },
      others: 'left-out',
    });
    if (!read.ok) return read;
    const same = read.value.statements.find((each) => each.statement.version === version);
    const mine = keyStatementHash(statement.statement);
    if (same !== undefined && keyStatementHash(same.statement) !== mine) {
      return no({ code: 'earlier-other-past', params: { file, version } });
    }
    known.push(read.value);
  }
  const most = known.toSorted((a, b) => newest(b) - newest(a))[0];
  const later = most?.statements.at(-1);
  if (most === undefined || later === undefined || later.statement.version <= version) {
    return ok(undefined);
  }
  const oldKeysUntil = (_: string, changed: string): string =>
    addElapsedDays(changed, OVERLAP_DAYS);
  const next = continueKeys(folder, { later, oldKeysUntil }, world);
  return ok({
    ...{ from: most.from, version: next.statement.statement.version, made: next.made },
    statements: [...most.statements, next.statement],
  });
}

const newest = ({ statements }: { readonly statements: readonly SignedKeyStatement[] }): number =>
  statements.at(-1)?.statement.version ?? 0;

/** Puts them on record, beside those that the backup has. */
export const enterLater = (
  store: Pick<Store, 'asGate'>,
  { statements }: LaterSelf,
  at: string,
): Promise<void> =>
  store.asGate(async (tx) => {
    for (const signed of statements) await storeStatement(tx, signed, at);
  });
