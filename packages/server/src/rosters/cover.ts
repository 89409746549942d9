import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import type { PublicationKind } from '@comity/feed';
import type { Rosters, Session } from '@comity/service';
import { undertake } from '../approval/act-proposals.ts';
import { decideWanted } from '../approval/state-act.ts';
import type { PublishedReader } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { coverContent, ownEntry, readCoverAhead } from './cover-ahead.ts';

/**
 * Whether other States are told in which hours somebody of an office is there: decided by its officers,
 * computed from its roster. That it is told, is what its feed says.
 */
export function createCover(
  parts: NodeParts,
  readPublished: PublishedReader,
): Pick<Rosters, 'cover' | 'tellCover' | 'endCover'> {
  const { store } = parts;
  return {
    cover: ({ officer }) =>
      store.as(officer, async (tx) => {
        const entry = ownEntry(await readPublished(tx), officer.authority);
        return {
          ahead: await readCoverAhead(tx, parts, officer.authority),
          told: entry?.cover ?? null,
          published: entry !== undefined,
        };
      }),

    tellCover: (session, instead) =>
      store.as(session.officer, async (tx) => {
        const { authority } = session.officer;
        const published = await readPublished(tx);
        if (ownEntry(published, authority) === undefined) return no([WITHOUT_ENTRY]);
        if (instead !== '' && (instead === authority || !ownEntry(published, instead))) {
          return no([OFFICE_UNKNOWN]);
        }
        const ahead = await readCoverAhead(tx, parts, authority);
        if (ahead === null) return no([NOTHING_PLANNED]);
        return say(tx, parts, {
          ...{ session, kind: 'cover-published' },
          content: coverContent(authority, ahead, instead),
        });
      }),

    endCover: (session) =>
      store.as(session.officer, async (tx) => {
        const { authority } = session.officer;
        if (!ownEntry(await readPublished(tx), authority)?.cover) return no([NOT_TOLD]);
        const done = await say(tx, parts, {
          ...{ session, kind: 'cover-withdrawn', content: { authority } },
        });
        return done.ok ? ok(null) : done;
      }),
  };
}

/** Says it, or proposes it where it takes two. */
async function say(
  tx: Tx,
  parts: NodeParts,
  of: {
    readonly session: Session;
    readonly kind: PublicationKind;
    readonly content: JsonObject;
  },
): Promise<Result<{ readonly proposal: string | null }, readonly Fault[]>> {
  const { session, ...statement } = of;
  const ready = await decideWanted(tx, parts, { officer: session.officer, caseId: '', statement });
  if (!ready.ok) return ready;
  const done = await undertake(tx, parts, ready.value);
  return done.ok ? ok({ proposal: done.value.proposal }) : done;
}

const WITHOUT_ENTRY: Fault = { code: 'cover-without-entry' };
const NOTHING_PLANNED: Fault = { code: 'cover-nothing-planned' };
const OFFICE_UNKNOWN: Fault = { code: 'cover-office-unknown', at: 'instead' };
const NOT_TOLD: Fault = { code: 'cover-not-told' };
