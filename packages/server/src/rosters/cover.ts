import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import { isUnnamed, type PublicationKind } from '@comity/feed';
import type { Rosters, Session } from '@comity/service';
import { dropWaiting, undertake } from '../approval/act-proposals.ts';
import { decideWanted } from '../approval/state-act.ts';
import type { PublishedReader } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { coverNow, entryOf, ownEntry, readCoverAhead } from './cover-ahead.ts';

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
        const { authority } = officer;
        const { asTold } = await readPublished(tx);
        const { ahead, isDamaged } = await readCoverAhead(tx, parts, authority);
        const entry = entryOf(asTold, authority);
        const begun = entry?.history.find(({ what }) => what === 'cover');
        return {
          ...{ ahead, isDamaged, told: entry?.cover ?? null },
          isUnnamed: isUnnamed(entry?.cover),
          decidedBy: entry?.cover == null ? null : (begun?.by ?? entry.cover.by),
          published: ownEntry(asTold, { authority, now: parts.world.now() }) !== undefined,
        };
      }),

    tellCover: (session, instead) =>
      store.as(session.officer, async (tx) => {
        const { authority } = session.officer;
        const { asTold } = await readPublished(tx);
        const now = parts.world.now();
        const stands = (office: string): boolean =>
          ownEntry(asTold, { authority: office, now }) !== undefined;
        if (!stands(authority)) return no([WITHOUT_ENTRY]);
        if (instead !== '' && (instead === authority || !stands(instead))) {
          return no([OFFICE_UNKNOWN]);
        }
        const content = { authority, ...(instead === '' ? {} : { instead }) };
        const told = await coverNow(tx, parts, {
          ...{ authority, wanted: content, proposedAt: undefined },
        });
        return told.ok ? say(tx, parts, { session, kind: 'cover-published', content }) : told;
      }),

    endCover: (session) =>
      store.as(session.officer, async (tx) => {
        const { authority } = session.officer;
        if (!entryOf((await readPublished(tx)).asTold, authority)?.cover) return no([NOT_TOLD]);
        const done = await say(tx, parts, {
          ...{ session, kind: 'cover-withdrawn', content: { authority } },
        });
        if (!done.ok) return done;
        await dropWaiting(tx, parts, { session, kind: 'cover-published' });
        return ok(null);
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
const OFFICE_UNKNOWN: Fault = { code: 'cover-office-unknown', at: 'instead' };
const NOT_TOLD: Fault = { code: 'cover-not-told' };
