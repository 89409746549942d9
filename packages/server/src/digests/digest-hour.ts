import { no, ok, type Result } from '@comity/base';
import { DIGEST_HOURS, type Session } from '@comity/service';
import type { Tx } from '../store/index.ts';

const HOUR = 'select from_hour from officer_digests where authority = $1 and officer = $2';
const KEEP = `insert into officer_digests (authority, officer, from_hour) values ($1, $2, $3)
  on conflict (authority, officer) do update set from_hour = excluded.from_hour`;
const DROP = 'delete from officer_digests where authority = $1 and officer = $2';

/** From which hour an officer wants the digest by e-mail; null for not at all. */
export async function digestHour(
  tx: Tx,
  { officer: { authority, id } }: Session,
): Promise<number | null> {
  const [row] = await tx.query<{ from_hour: number }>(HOUR, [authority, id]);
  return row?.from_hour ?? null;
}

/** Keeps it. @param typed '' for not at all. Code: `digest-hour`. */
export async function keepDigestHour(
  tx: Tx,
  { officer: { authority, id } }: Session,
  typed: string,
): Promise<Result<null>> {
  if (typed === '') {
    await tx.query(DROP, [authority, id]);
    return ok(null);
  }
  const hour = DIGEST_HOURS.find((each) => String(each) === typed);
  if (hour === undefined) return no({ code: 'digest-hour', at: 'digest' });
  await tx.query(KEEP, [authority, id, hour]);
  return ok(null);
}
