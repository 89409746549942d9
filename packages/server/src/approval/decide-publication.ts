import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import {
  checkPublication,
  describedPublication,
  isPublicationKind,
  type PublicationKind,
} from '@comity/feed';
import { entriesAfter, lockFeed } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { elapsedDays, type Tx } from '../store/index.ts';
import { ruleFor } from './approval-rules.ts';
import { readMailCertificate } from './mail-certificate.ts';
import type { ReadyAct, WantedAct } from './ready-act.ts';

/** A publication belongs to no case, no measure and no hurry. */
const OUTSIDE = { caseId: '', measure: '', urgency: 'routine' } as const;

type Parts = Pick<NodeParts, 'rules' | 'participant' | 'keyring' | 'world'>;

/**
 * Publications of one day: far more than offices change, and less than others take in of one State,
 * so that nobody's haste keeps what matters from being taken. Figures, which one officer states, are
 * counted apart: they never keep an entry from being corrected.
 */
const DAY_MAX = 200;
const FIGURES = 'answers-published' satisfies PublicationKind;
const TODAY = `select count(*)::int as n from feed_entries
  where participant = $1 and stored_at > $2::timestamptz - ${elapsedDays(1)}
    and (position(convert_to('"kind":"' || $4 || '"', 'UTF8') in entry) > 0) = ($3 = $4)`;

/**
 * Decides what is to be said to everybody. An authority that signs at this node speaks for itself:
 * its entry is stated by its own officers, one of a court or office without keys here by any.
 *
 * Codes: of `checkPublication`, `entry-of-other-authority`, `publications-today`,
 * `entry-changed-meanwhile`, `mail-certificate-form`, `mail-certificate-other`, `mail-certificate-until`.
 */
export async function decidePublication(
  tx: Tx,
  { rules, participant, keyring, world }: Parts,
  { officer, statement, kind }: WantedAct & { readonly kind: PublicationKind },
): Promise<Result<ReadyAct, readonly Fault[]>> {
  const content = statement.content as JsonObject;
  const checked = checkPublication(participant.id, { kind, content });
  if (!checked.ok) return checked;
  const { faults } = readMailCertificate(kind, content, world.now());
  if (faults.length > 0) return no(faults);
  const about = String(content['authority']);
  if (about !== officer.authority && keyring.authorities.includes(about)) {
    const params = { authority: about };
    return no([{ code: 'entry-of-other-authority', params, at: 'authority' }]);
  }
  lockFeed(tx, participant.id);
  const [today] = await tx.query<{ n: number }>(TODAY, [
    ...[participant.id, world.now(), kind, FIGURES],
  ]);
  if ((today?.n ?? 0) >= DAY_MAX)
    return no([{ code: 'publications-today', params: { max: DAY_MAX } }]);
  const { base } = statement;
  if (base !== undefined) {
    const since = await entriesAfter(tx, { participant: participant.id, after: base, max: LATER });
    const changed = since.some(({ publication }) => {
      const { kind: later, content: said } = publication;
      const isFigures = isPublicationKind(later) && describedPublication(later).fills === 'figures';
      return (said as JsonObject)['authority'] === about && !isFigures;
    });
    if (changed || since.length === LATER) return no([{ code: 'entry-changed-meanwhile' }]);
  }
  const undertaking = { subject: kind, measure: OUTSIDE.measure, urgency: OUTSIDE.urgency };
  return ok({
    ...{ officer, caseId: OUTSIDE.caseId },
    statement: { kind, content, ...(base === undefined ? {} : { base }) },
    to: { participant: participant.id, authority: officer.authority },
    ...{ decided: null, warnings: [], content, saidAlready: null, undertaking },
    needed: ruleFor(rules, undertaking).people,
    bySystem: false,
  });
}

/** Publications looked at for a change of one entry; a form that is older than so many is too old. */
const LATER = 1_000;
