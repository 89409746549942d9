import { spokenReference } from '@comity/base';
import type { CaseAlert, Session, WorkCounts } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { titleAtRest } from './case-title.ts';

/** How much waits at an authority, for one of its officers (an own release waits for others). */
export async function workCounts(
  tx: Tx,
  { keyring }: Pick<NodeParts, 'keyring'>,
  { authority, id: officer }: Pick<Session['officer'], 'authority' | 'id'>,
): Promise<WorkCounts> {
  const [counts] = await tx.query<Counted>(COUNTS, [authority, officer]);
  if (counts === undefined) return NOTHING;
  const { ringing, ...rest } = counts;
  const alerts = (ringing ?? []).map(({ id, peer, sort, since, title }): CaseAlert => {
    const sealed = title === null ? null : Buffer.from(title, 'base64');
    return {
      ...{ caseId: id, reference: spokenReference(id), peer, sort },
      title: titleAtRest({ keyring }, { authority, id, sealed }),
      since: new Date(since).toISOString(),
    };
  });
  return { ...rest, alerts, alertsMore: (ringing?.[0]?.rings ?? 0) - alerts.length };
}

/** Counts as the database gives them: the titles of what rings are sealed. */
interface Counted extends Omit<WorkCounts, 'alerts' | 'alertsMore'> {
  readonly ringing:
    | readonly {
        readonly id: string;
        readonly peer: string;
        readonly sort: CaseAlert['sort'];
        readonly since: string;
        readonly title: string | null;
        readonly rings: number;
      }[]
    | null;
}

const NOTHING: WorkCounts = {
  ...{ ours: 0, theirs: 0, drafts: 0, reviews: 0 },
  ...{ alarms: 0, called: false, alerts: [], alertsMore: 0 },
};

/** So many emergencies are named above a page. */
const ALERTS_MAX = 3;
/** The summary counts all; what the officer does not see is not among their numbers. */
const walledOff = (move: 'ours' | 'theirs'): string =>
  `coalesce((select n from walled_off_counts() w where w.move = '${move}'), 0)`;
const COUNTS = `select
  coalesce(sum(change) filter (where move = 'ours'), 0)::int
    - ${walledOff('ours')} as ours,
  coalesce(sum(change) filter (where move = 'theirs'), 0)::int
    - ${walledOff('theirs')} as theirs,
  (select count(*)::int from drafts where authority = $1 and state <> 'sent')
    + (select count(*)::int from referrals where (referred_to = $1 and state = 'referred')
      or (drafted_by = $1 and state = 'returned')) as drafts,
  (select count(*)::int from reviews where authority = $1 and reviewed_by is null
    and not same_person(released_by, $2)) as reviews,
  (select count(*)::int from alarms where authority = $1 and ended_at is null
    and (sort <> 'test' or officer = $2)
    and exists (select from calls k where k.authority = $1 and k.alarm = alarms.id)) as alarms,
  exists (select from alarms a join calls k on k.authority = $1 and k.alarm = a.id
    where a.authority = $1 and a.ended_at is null and a.sort <> 'ping'
      and k.officer = $2) as called,
  (select json_agg(ringing) from (
    select c.id, c.peer, a.sort, a.raised_at as since, encode(c.title_sealed, 'base64') as title,
        count(*) over ()::int as rings from alarms a
      join cases c on c.authority = a.authority and c.id = a.case_id
      where a.authority = $1 and a.ended_at is null and (a.sort = 'emergency'
        or (a.sort = 'unreached' and exists (select from calls k
          where k.authority = $1 and k.alarm = a.id)))
      order by a.raised_at, a.id limit ${ALERTS_MAX}) ringing) as ringing
  from case_counts where authority = $1`;
