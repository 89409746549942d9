import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import {
  checkPublication,
  describedPublication,
  isPublicationKind,
  outOfPlace,
  PUBLICATION_KINDS,
  type PublicationKind,
  type PublicationStatement,
  takesBack,
} from '@comity/feed';
import { entriesAfter, lockFeed } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { coverNow } from '../rosters/cover-ahead.ts';
import { elapsedDays, type Tx } from '../store/index.ts';
import { ruleFor, type Undertaking } from './approval-rules.ts';
import { readMailCertificate } from './mail-certificate.ts';
import type { ReadyAct, WantedAct } from './ready-act.ts';

/** A publication belongs to no case, no measure and no hurry. */
const OUTSIDE = { caseId: '', measure: '', urgency: 'routine' } as const;

type Fill = PublicationStatement['fills'];
type Parts = Pick<NodeParts, 'rules' | 'participant' | 'keyring' | 'world' | 'readPublished'>;

/**
 * Publications of one day: far more than offices change, and less than others take in of one State,
 * so that nobody's haste keeps what matters from being taken. Figures, which one officer states, and
 * cover, which is told by itself, and what is said of entries of others are counted apart: they never
 * keep an entry from being corrected. What takes back something that stands never waits.
 */
const DAY_MAX = 200;
const APART: readonly (readonly Fill[])[] = [['figures'], ['cover', 'cover-end'], ['question']];
const TODAY = `select count(*)::int as n from feed_entries
  where participant = $1 and stored_at > $2::timestamptz - ${elapsedDays(1)}
    and exists (select from unnest($3::text[]) k (kind)
      where position(convert_to('"kind":"' || k.kind || '"', 'UTF8') in entry) > 0)`;

const fillOf = (kind: PublicationKind): Fill => describedPublication(kind).fills;
const isApart = (kind: PublicationKind): boolean => APART.flat().includes(fillOf(kind));

/** The kinds that are counted together with one. */
function countedWith(kind: PublicationKind): readonly PublicationKind[] {
  const group = APART.find((fills) => fills.includes(fillOf(kind)));
  return PUBLICATION_KINDS.filter((one) => group?.includes(fillOf(one)) ?? !isApart(one));
}

/**
 * Decides what is to be said to everybody. An authority that signs at this node speaks for itself:
 * its entry is stated by its own officers, one of a court or office without keys here by any.
 *
 * Cover is computed here, from the roster as it is: whoever agrees to it later agrees to that of then.
 *
 * Codes: of `outOfPlace`, of `checkPublication`, of `coverNow`, `entry-of-other-authority`, `publications-today`,
 * `entry-changed-meanwhile`, `mail-certificate-form`, `mail-certificate-other`, `mail-certificate-until`.
 */
export async function decidePublication(
  tx: Tx,
  parts: Parts,
  { officer, statement, kind, isProposed = false }: WantedAct & { readonly kind: PublicationKind },
): Promise<Result<ReadyAct, readonly Fault[]>> {
  const { rules, participant, keyring, world } = parts;
  const wanted = statement.content as JsonObject;
  // What is decided is decided on the feed as it is until it is said.
  lockFeed(tx, participant.id);
  const met = { entries: (await parts.readPublished(tx)).asTold, now: world.now() };
  const as = { participant: participant.id, kind, content: wanted };
  const misplaced = outOfPlace(met, as);
  if (misplaced !== undefined) return no([misplaced]);
  const said =
    kind === COVER
      ? await coverNow(tx, parts, {
          ...{ authority: officer.authority, wanted, isProposed },
        })
      : ok({ content: wanted, kept: undefined });
  if (!said.ok) return said;
  const { content, kept } = said.value;
  const checked = checkPublication(participant.id, { kind, content });
  if (!checked.ok) return checked;
  const { faults } = readMailCertificate(kind, content, world.now());
  if (faults.length > 0) return no(faults);
  const about = String(content['authority']);
  if (about !== officer.authority && keyring.authorities.includes(about)) {
    const params = { authority: about };
    return no([{ code: 'entry-of-other-authority', params, at: 'authority' }]);
  }
  const [today] = await tx.query<{ n: number }>(TODAY, [
    ...[participant.id, world.now(), countedWith(kind)],
  ]);
  if ((today?.n ?? 0) >= DAY_MAX && !takesBack(met, as))
    return no([{ code: 'publications-today', params: { max: DAY_MAX } }]);
  const { base } = statement;
  if (base !== undefined) {
    const since = await entriesAfter(tx, { participant: participant.id, after: base, max: LATER });
    const changed = since.some(({ publication }) => {
      const { kind: later, content: said } = publication;
      const beside = isPublicationKind(later) && isApart(later);
      return (said as JsonObject)['authority'] === about && !beside;
    });
    if (changed || since.length === LATER) return no([{ code: 'entry-changed-meanwhile' }]);
  }
  const undertaking = { subject: kind, measure: OUTSIDE.measure, urgency: OUTSIDE.urgency };
  return ok({
    ...{ officer, caseId: OUTSIDE.caseId },
    statement: { kind, content, ...(base === undefined ? {} : { base }) },
    to: { participant: participant.id, authority: officer.authority },
    ...{ decided: null, warnings: [], content, saidAlready: null, undertaking },
    ...(kept === undefined ? {} : { kept }),
    needed: peopleFor(rules, undertaking),
    bySystem: false,
  });
}

/** What is told by itself from then on takes two, unless the State's own policy names it: none does by silence. */
const peopleFor = (rules: Parts['rules'], undertaking: Undertaking): 1 | 2 =>
  undertaking.subject === COVER && !rules.some(({ subject }) => subject === COVER)
    ? 2
    : ruleFor(rules, undertaking).people;
const COVER = 'cover-published' satisfies PublicationKind;

/** Publications looked at for a change of one entry; a form that is older than so many is too old. */
const LATER = 1_000;
