import { canonicalBytes, no, ok, type Result, toBase64Url } from '@comity/base';
import type { SavedView, Session } from '@comity/service';
import { jsonAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

const VIEWS_MAX = 30;
const NAME_MAX = 60;
/** Characters of a search as it was typed; percent-encoded each is up to twelve. */
const QUERY_MAX = 500;
const ENCODED_MAX = 12 * QUERY_MAX;

const MINE = 'select id, sealed from saved_views where authority = $1 and officer = $2 order by id';

/** The views that an officer has named, by name; a damaged one is left out. */
export async function viewsOf(
  tx: Tx,
  { keyring }: NodeParts,
  { officer }: Session,
): Promise<readonly SavedView[]> {
  const { authority } = officer;
  const rows = await tx.query<{ id: string; sealed: Buffer }>(MINE, [authority, officer.id]);
  const read = rows.flatMap(({ id, sealed }) => {
    const body = jsonAtRest(keyring, { authority, sealed, aad: `saved_views/${id}` });
    return body === undefined ? [] : [{ id, ...(body as Omit<SavedView, 'id'>) }];
  });
  return read.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Keeps a view under a name; the same name names the new one. */
export async function keepView(
  tx: Tx,
  parts: NodeParts,
  { session, view }: { readonly session: Session; readonly view: Omit<SavedView, 'id'> },
): Promise<Result<null>> {
  const { authority, id: officer } = session.officer;
  const name = view.name.trim();
  if (name === '') return no({ code: 'missing', at: 'name' });
  if ([...name].length > NAME_MAX) {
    return no({ code: 'note-long', params: { max: NAME_MAX }, at: 'name' });
  }
  if (!isBounded(view.query)) {
    return no({ code: 'note-long', params: { max: QUERY_MAX }, at: 'query' });
  }
  const known = await viewsOf(tx, parts, session);
  const same = known.find((one) => one.name === name);
  if (same === undefined && known.length >= VIEWS_MAX) {
    return no({ code: 'views-full', params: { max: VIEWS_MAX }, at: 'name' });
  }
  if (same !== undefined) await dropView(tx, session, same.id);
  const id = toBase64Url(parts.world.randomBytes(16));
  const sealed = parts.keyring.sealAtRest(
    authority,
    canonicalBytes({ name, query: view.query }),
    `saved_views/${id}`,
  );
  await tx.query(
    'insert into saved_views (authority, id, officer, sealed) values ($1, $2, $3, $4)',
    [authority, id, officer, sealed],
  );
  return ok(null);
}

/** Takes a view of the officer's own away. */
export async function dropView(tx: Tx, { officer }: Session, id: string): Promise<Result<null>> {
  await tx.query('delete from saved_views where id = $1 and officer = $2', [id, officer.id]);
  return ok(null);
}

/** Counted as typed: the same search is as long in every script. */
function isBounded(query: string): boolean {
  if (query.length > ENCODED_MAX) return false;
  const typed = [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`);
  return [...typed.join('&')].length <= QUERY_MAX;
}
