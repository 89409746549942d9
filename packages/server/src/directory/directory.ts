import { type Fault, no, ok } from '@comity/base';
import { describedPublication, isPublicationKind } from '@comity/feed';
import type { Holidays } from '@comity/law';
import type { Directory, KnownParticipant, ToPublish } from '@comity/service';
import { undertake } from '../approval/act-proposals.ts';
import { readMailCertificate } from '../approval/mail-certificate.ts';
import { decideWanted } from '../approval/state-act.ts';
import { appendAudit } from '../audit/index.ts';
import { linkTo } from '../cases/case-view.ts';
import { feedProof, waitsFor } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { carriedTo } from '../relay/carried-for.ts';
import { lastRestore } from '../sync/index.ts';
import { participantName } from '../trust/participant-name.ts';
import { chooseFeed, feedChoicesOf, forkOf, stopFeedChoice } from './choose-feed.ts';

const WAITING = 'select peer, count(*)::int as waiting from outbox group by peer';

/**
 * Who can be written to: whom this node has admitted, and what all feeds say of authorities.
 *
 * @param holidays of all States, loaded once for all readers
 */
export function createDirectory(parts: NodeParts, holidays: () => Promise<Holidays>): Directory {
  const { store, readPublished } = parts;
  return {
    entries: () =>
      store.asWorker(async (tx) => {
        const rows = await tx.query<{ peer: string; waiting: number }>(WAITING);
        const carried = await carriedTo(tx);
        const waiting = new Map(rows.map((row) => [row.peer, row.waiting]));
        const entries: KnownParticipant[] = [];
        for (const [id, admitted] of parts.trust.current()) {
          const statement = admitted.statements.at(-1)?.statement;
          if (statement === undefined) continue;
          entries.push({
            participant: id,
            name: participantName(parts, id),
            fingerprint: admitted.fingerprint,
            self: id === parts.participant.id,
            link: await linkTo(tx, parts, id),
            waiting: waiting.get(id) ?? 0,
            carried: carried.get(id) ?? [],
            authorities: statement.authorities.map(({ id: authority, name, kind, zone }) => ({
              id: authority,
              name,
              kind,
              zone,
            })),
          });
        }
        return entries;
      }),

    restored: () => store.asGate((tx) => lastRestore(tx, parts.world.now())),

    published: async () => {
      const known = await holidays();
      return store.lookAsWorker(async (look) => {
        const { asTold: _, toldInDoubt: _in, ...published } = await readPublished(look);
        return { ...published, holidays: known, waitsFor: await waitsFor(look) };
      });
    },

    proof: async ({ officer }, participant) => {
      const text = await feedProof(parts, participant);
      if (text === null) return no({ code: 'feed-proof-none', params: { participant } });
      const { authority, number } = officer;
      const taken = { kind: 'feed-proof-taken-out', subject: participant, detail: {} } as const;
      await store.as(officer, (tx) =>
        appendAudit(tx, parts, { authority, officer: number, ...taken }),
      );
      return ok({ text, fileName: `comity-feed-proof-${participant}.json` });
    },

    fork: (_session, participant) => store.asGate((tx) => forkOf(tx, parts, participant)),

    feedChoices: (_session, participant) =>
      store.asGate((tx) => feedChoicesOf(tx, parts, participant)),

    chooseFeed: (session, chosen) => chooseFeed(parts, session, chosen),

    stopFeedChoice: (session, participant) => stopFeedChoice(parts, session, participant),

    check: async ({ officer }, what) => {
      if (isCover(what)) return no([coverRefused(what)]);
      const ready = await store.as(officer, (tx) =>
        decideWanted(tx, parts, { officer, caseId: '', statement: { ...what } }),
      );
      if (!ready.ok) return ready;
      const { needed: people, content } = ready.value;
      const kind = isPublicationKind(what.kind) ? what.kind : undefined;
      const read = kind && readMailCertificate(kind, content, parts.world.now()).certificate;
      return ok({ people, ...(read === undefined ? {} : { certificate: read }) });
    },

    publish: ({ officer }, what: ToPublish) =>
      store.as(officer, async (tx) => {
        if (isCover(what)) return no([coverRefused(what)]);
        const ready = await decideWanted(tx, parts, {
          officer,
          caseId: '',
          statement: { ...what },
        });
        if (!ready.ok) return ready;
        const done = await undertake(tx, parts, ready.value);
        if (!done.ok) return done;
        const { actId, proposal } = done.value;
        return ok({ published: actId, proposal });
      }),
  };
}

/** Cover is told of a roster and never as somebody typed it. */
const isCover = ({ kind }: Pick<ToPublish, 'kind'>): boolean =>
  isPublicationKind(kind) && describedPublication(kind).fills.startsWith('cover');
const coverRefused = ({ kind }: Pick<ToPublish, 'kind'>): Fault => ({
  ...{ code: 'publication-kind', params: { kind } },
});
