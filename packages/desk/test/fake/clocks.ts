import type { AllClocks, Cases, Clocks, RunningClock, Session, SpokenNotes } from '@comity/service';

const ZONES: Readonly<Record<string, string>> = { ISL: 'Atlantic/Reykjavik', JPN: 'Asia/Tokyo' };

/** All clocks of the invented network, from its cases; one date was missed. */
export function fakeClocks(cases: Cases, spoken: SpokenNotes): Clocks {
  const all = async (session: Session): Promise<AllClocks> => {
    const { rows } = await cases.workList(session, {});
    const running: RunningClock[] = [];
    for (const row of rows) {
      const view = await cases.view(session, row.caseId);
      if (!view.ok) continue;
      const { caseId, reference, title, side, peer, peerName } = row;
      const measures = row.parts.map(({ measure }) => measure);
      const peerZone = ZONES[peer] ?? 'Europe/Sofia';
      const about = { caseId, reference, title, side, peer, peerName, peerZone, measures };
      running.push(
        ...view.value.due.map((due) => ({ ...about, due, since: '2024-11-20T14:20:00.000Z' })),
      );
    }
    const [first] = running;
    return {
      running: running.toSorted((a, b) => ((a.due.at ?? '~') < (b.due.at ?? '~') ? -1 : 1)),
      missed:
        first === undefined
          ? []
          : [
              {
                ...first,
                ...{ what: 'first-answer', owedBy: 'requested', open: true },
                dueAt: '2024-11-19T02:00:00.000Z',
                notedAt: '2024-11-19T02:00:30.000Z',
                said: {
                  ...{ act: 'act-12', kind: 'progress-reported', at: '2024-11-20T15:00:00.000Z' },
                  text: 'The provider asked for a second order.',
                },
              },
              {
                ...first,
                ...{ what: 'reply', owedBy: 'requested', open: true },
                ...{ day: '2024-11-17', zone: 'Pacific/Kiritimati' },
                dueAt: '2024-11-17T10:00:00.000Z',
                notedAt: '2024-11-17T10:00:30.000Z',
                said: null,
              },
            ],
      more: false,
      unknown: 0,
      freeDays: ['2024-11-23', '2024-11-24', '2024-11-28'],
    };
  };
  return {
    all,
    take: async (session) => ({ ...(await all(session)), notes: await spoken.open(session) }),
  };
}
