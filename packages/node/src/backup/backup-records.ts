import { CodedFailure } from '@comity/base';
import type { SavedRows, SchemaStep } from '@comity/server';
import type { SettingName } from '../settings-table.ts';

/** Records of a backup: a name, a tabulator, JSON without a line feed. */
export const recordOf = (name: string, json: string): string => `${name}\t${json}`;

/** A backup does not hold what it should; `fault` says what. */
export class BackupUnfit extends CodedFailure {
  override readonly name = 'BackupUnfit';
}

/** A file of the State's own policy, by the setting that names it. */
export interface SavedPolicy {
  readonly setting: SettingName;
  readonly text: string;
}

/** What stands before the rows. */
export interface BackupFront {
  readonly settings: string;
  readonly policies: readonly SavedPolicy[];
  /** Names and bytes, base64url; none where the keys are kept elsewhere. */
  readonly keys: readonly { readonly name: string; readonly bytes: string }[];
  readonly schema: readonly SchemaStep[];
}

/** What a backup holds, read from its beginning to its end. */
export interface BackupContent {
  readonly front: BackupFront;
  /** The rows; reading them to the end checks that none is missing. @throws BackupUnfit */
  rows(): AsyncGenerator<SavedRows>;
}

/** Rows that are handed on together. */
const AT_ONCE = 50;

/** Reads what stands before the rows. @throws BackupUnfit */
export async function readContent(
  records: AsyncIterable<string>,
  file: string,
): Promise<BackupContent> {
  const all = records[Symbol.asyncIterator]();
  let settings: string | undefined;
  const policies: SavedPolicy[] = [];
  const keys: BackupFront['keys'][number][] = [];
  for (;;) {
    const { done, value = '' } = await all.next();
    const { name, json } = split(value);
    if (name === 'settings') settings = JSON.parse(json) as string;
    else if (name === 'policy') policies.push(JSON.parse(json) as SavedPolicy);
    else if (name === 'key') keys.push(JSON.parse(json) as BackupFront['keys'][number]);
    else if (name === 'schema' && settings !== undefined) {
      const schema = JSON.parse(json) as BackupFront['schema'];
      return { front: { settings, policies, keys, schema }, rows: () => rowsIn(all, file) };
    } else if (done === true || name !== '') throw unfit(file);
  }
}

async function* rowsIn(all: AsyncIterator<string>, file: string): AsyncGenerator<SavedRows> {
  const counts: Record<string, number> = {};
  let table = '';
  let rows: string[] = [];
  for (;;) {
    const { done, value = '' } = await all.next();
    const { name, json } = split(value);
    const next = name.startsWith('row ') ? name.slice(4) : '';
    if (rows.length > 0 && (next !== table || rows.length === AT_ONCE)) {
      yield { table, rows };
      rows = [];
    }
    if (next !== '') {
      table = next;
      rows.push(json);
      counts[table] = (counts[table] ?? 0) + 1;
    } else if (name === 'end' && json === JSON.stringify(counts)) return;
    else if (done === true || name !== '') throw unfit(file);
  }
}

const unfit = (file: string): BackupUnfit =>
  new BackupUnfit({ code: 'backup-damaged', params: { file } });

function split(record: string): { readonly name: string; readonly json: string } {
  const at = record.indexOf('\t');
  return at < 0
    ? { name: record === '' ? '' : '?', json: '' }
    : { name: record.slice(0, at), json: record.slice(at + 1) };
}
