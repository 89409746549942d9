import type { Tx } from '../store/index.ts';

/** Channel on which open pages hear that something changed; see `CaseAlert` for the payload. */
export const ALERT_CHANNEL = 'comity_alert';

/** Payload of {@link ALERT_CHANNEL}, as JSON. Carries no content. */
export interface CaseAlert {
  readonly authority: string;
  /** Null when it is about no case. */
  readonly caseId: string | null;
  readonly kind: 'act-arrived' | 'proof-arrived' | 'link-changed';
  readonly urgency: 'routine' | 'urgent' | 'emergency';
  /** The officers who alone hear it, by id; null for everybody. */
  readonly only?: readonly string[] | null;
}

const ALERT = `select pg_notify('${ALERT_CHANNEL}', json_build_object('authority', authority,
    'caseId', id, 'kind', $3::text, 'urgency', urgency,
    'only', (select json_agg(o.officer) from wall_officers o
      where o.authority = cases.authority and o.subject = cases.id))::text)
  from cases where authority = $1 and id = any($2::text[])`;

/** Alerts about cases, heard when the transaction is durable. */
export const alertCases = (
  tx: Tx,
  what: {
    readonly authority: string;
    readonly caseIds: readonly string[];
    readonly kind: CaseAlert['kind'];
  },
): void => tx.later(ALERT, [what.authority, what.caseIds, what.kind]);

/** Tells the open pages of the node's authorities that a link went up or down. */
export const alertLink = (tx: Tx, authorities: readonly string[]): Promise<unknown> =>
  tx.query(
    `select pg_notify('${ALERT_CHANNEL}', json_build_object('authority', authority,
      'caseId', null, 'kind', 'link-changed', 'urgency', 'routine')::text)
    from unnest($1::text[]) authority`,
    [authorities],
  );
