import { type Fault, type JsonObject, ok, type Result } from '@comity/base';
import { entryOf, isUnnamed, outOfPlace, type PublicationKind } from '@comity/feed';
import type { Rosters, Session } from '@comity/service';
import { dropWaiting, undertake } from '../approval/act-proposals.ts';
import { decideWanted } from '../approval/state-act.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { readCoverAhead } from './cover-ahead.ts';

/**
 * Whether other States are told in which hours somebody of an office is there: decided by its officers,
 * computed from its roster. That it is told, is what its feed says.
 */
export function createCover(parts: NodeParts): Pick<Rosters, 'cover' | 'tellCover' | 'endCover'> {
  const { store, participant, readPublished } = parts;
  return {
    cover: ({ officer }) =>
      store.as(officer, async (tx) => {
        const { authority } = officer;
        const { asTold } = await readPublished(tx);
        const { ahead, isDamaged } = await readCoverAhead(tx, parts, authority);
        const kind = 'cover-published';
        const wanted = { participant: participant.id, kind, content: { authority } } as const;
        const entry = entryOf(asTold, { participant: participant.id, authority });
        const begun = entry?.history.find(({ what }) => what === 'cover');
        return {
          ...{ ahead, isDamaged, told: entry?.cover ?? null },
          isUnnamed: isUnnamed(entry?.cover),
          decidedBy: entry?.cover == null ? null : (begun?.by ?? entry.cover.by),
          published: outOfPlace({ entries: asTold, now: parts.world.now() }, wanted) === undefined,
        };
      }),

    tellCover: (session, instead) =>
      store.as(session.officer, (tx) => {
        const { authority } = session.officer;
        const content = { authority, ...(instead === '' ? {} : { instead }) };
        return say(tx, parts, { session, kind: 'cover-published', content });
      }),

    endCover: (session) =>
      store.as(session.officer, async (tx) => {
        const { authority } = session.officer;
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
