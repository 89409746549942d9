import { type Fault, no, ok } from '@comity/base';
import type { CaseKept, Cases, Hold, Office, Retention, Session } from '@comity/service';
import { NOW, stateOf } from './places.ts';

const CASE_UNKNOWN: Fault = { code: 'case-unknown' };

/** What of the invented network is due, in memory: every case was closed long ago. */
export function fakeRetention(cases: Cases, office: Office): Retention {
  const holds = new Map<string, Hold[]>();
  const agreed = new Map<string, Session[]>();
  const by = { months: 120, source: null, confidence: 'low' } as const;
  const of = async (session: Session, caseId: string): Promise<CaseKept> => {
    const colleagues = await office.colleagues(session);
    const who = (agreed.get(caseId) ?? []).flatMap(
      ({ officer }) => colleagues.find(({ id }) => id === officer.id) ?? [],
    );
    const held = holds.get(caseId) ?? [];
    const stands = held.some((hold) => hold.stands);
    return {
      ...{ caseId, reference: '482-719-3604', closedOn: '2014-10-30', holds: held },
      acts: [
        {
          ...{ act: 'act-1', kind: 'request-submitted', by: 'JPN.npa-247', ...by },
          ...{ until: '2024-10-30', due: true, agreed: who },
        },
        {
          ...{ act: 'act-2', kind: 'message-sent', by: 'USA.doj-oia', ...by, months: 240 },
          ...{ until: '2034-10-30', due: false, agreed: [] },
        },
      ],
      mayEnd: session.officer.role === 'duty-officer' ? no({ code: 'hold-not-yours' }) : ok(null),
      mayErase: stands
        ? no({ code: 'case-held', params: { name: held[0]?.setBy.name ?? '', day: '2025-01-31' } })
        : ok(null),
    };
  };
  const isThere = async (session: Session, caseId: string): Promise<boolean> =>
    (await cases.view(session, caseId)).ok;
  return {
    due: async (session) => {
      const { rows } = await cases.workList(session, {});
      const [colleague] = await office.colleagues(session);
      return {
        more: true,
        cases: rows.slice(0, 3).map(({ caseId, reference, title }, n) => ({
          ...{ caseId, reference, title, peer: 'JPN', peerName: stateOf('JPN') },
          ...{ closedOn: '2014-10-30', until: '2024-10-30', due: n, later: n },
          hold: holds.get(caseId)?.[0] ?? null,
          agreed: n > 1 && colleague !== undefined ? [colleague] : [],
        })),
      };
    },
    endsAsked: async ({ officer }) =>
      [...holds].flatMap(([caseId, [hold]]) =>
        hold?.endAsked === null || hold?.stands !== true
          ? []
          : [
              {
                ...{ caseId, reference: '482-719-3604', until: hold.until },
                ...{ by: hold.endAsked.by, at: hold.endAsked.at },
                mine:
                  hold.endAsked.by.id === officer.id
                    ? no({ code: 'approval-own-twice' })
                    : officer.role === 'duty-officer'
                      ? no({ code: 'hold-not-yours' })
                      : ok(null),
              },
            ],
      ),
    ofCase: async (session, caseId) =>
      (await isThere(session, caseId)) ? ok(await of(session, caseId)) : no(CASE_UNKNOWN),
    hold: async (session, caseId, { until, why }) => {
      if (!(await isThere(session, caseId))) return no([CASE_UNKNOWN]);
      if (why.trim() === '') return no([{ code: 'missing', at: 'why' }]);
      const { id, number, name, role } = session.officer;
      const setBy = { id, number, name, role };
      const hold: Hold = {
        id: 'hold',
        setBy,
        setAt: NOW,
        until,
        why,
        ended: null,
        stands: true,
        endAsked: null,
      };
      holds.set(caseId, [hold]);
      return ok(null);
    },
    endHold: async ({ officer }, caseId, { why }) => {
      const [hold] = holds.get(caseId) ?? [];
      if (hold === undefined) return no([{ code: 'hold-unknown' }]);
      const { id, number, name, role } = officer;
      const by = { id, number, name, role };
      if (hold.endAsked === null) {
        if (why.trim() === '') return no([{ code: 'missing', at: 'end' }]);
        holds.set(caseId, [{ ...hold, endAsked: { by, at: NOW, why } }]);
        return ok({ ended: false });
      }
      if (hold.endAsked.by.id === id) return no([{ code: 'approval-own-twice' }]);
      const ended = { by, at: NOW, why: hold.endAsked.why };
      holds.set(caseId, [{ ...hold, stands: false, ended }]);
      return ok({ ended: true });
    },
    erase: async (session, caseId) => {
      if (!(await isThere(session, caseId))) return no([CASE_UNKNOWN]);
      agreed.set(caseId, [...(agreed.get(caseId) ?? []), session]);
      return ok({ erased: 0, waiting: 1 });
    },
  };
}
