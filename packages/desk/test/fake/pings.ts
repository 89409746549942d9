import { no, ok } from '@comity/base';
import { answerHours, answerTimes } from '@comity/duty';
import type { OfficeTests, Pings } from '@comity/service';
import { AUTHORITIES } from './places.ts';

const TESTS = [30, 102, 95, 400, null].map((seconds, n) => ({
  at: `2024-11-1${n}T1${n}:20:00.000Z`,
  seconds,
}));

/** Tests at the invented network: what was asked for is remembered. */
export function fakePings(us: string): Pings {
  let silent = false;
  const open = new Set<string>();
  const plans = new Map<string, number>();
  const officesOf = (participant: string) =>
    Object.values(AUTHORITIES).filter((one) => one.participant === participant);
  const isThere = (participant: string, authority: string): boolean =>
    participant !== us && officesOf(participant).some(({ id }) => id === authority);
  return {
    nodes: async () => [
      {
        ...{ participant: 'JPN', at: '2024-11-21T14:11:00.000Z', ms: 92, skewMs: -41_000 },
        ...{ trouble: null, looks: 12_960, answered: 12_931 },
      },
      {
        ...{ participant: 'BGR', at: '2024-11-21T14:12:00.000Z', ms: null, skewMs: null },
        ...{ trouble: 'ping-no-answer', looks: 12_960, answered: 11_000 },
      },
    ],
    of: async (_session, participant) =>
      officesOf(participant).map(({ id, zone }): OfficeTests => {
        const tests = id.endsWith('247') ? TESTS : [];
        return {
          authority: id,
          times: answerTimes(tests),
          hours: answerHours(tests, zone),
          open: open.has(id) ? { askedAt: '2024-11-21T14:20:00.000Z', rangAt: null } : null,
          last:
            tests.length === 0
              ? null
              : { at: '2024-11-14T14:20:00.000Z', seconds: null, rang: true, refused: false },
          everyDays: plans.get(id) ?? null,
        };
      }),
    own: async () => ({
      span: { from: '2024-11-10', to: '2024-11-14' },
      times: answerTimes(TESTS),
      hours: answerHours(TESTS, 'America/New_York'),
      askers: ['ISL', 'JPN'],
      refusedSince: silent ? '2024-11-20T09:00:00.000Z' : null,
    }),
    letRing: async (_session, ring) => {
      silent = !ring;
    },
    today: async () => ({ here: answerTimes(TESTS.slice(0, 2)), there: answerTimes([]) }),
    send: async (_session, { participant, authority }) => {
      if (!isThere(participant, authority)) return no({ code: 'office-not-there' });
      if (open.has(authority)) return no({ code: 'test-runs' });
      open.add(authority);
      return ok(null);
    },
    plan: async (_session, { participant, authority }, everyDays) => {
      if (!isThere(participant, authority)) return no({ code: 'office-not-there' });
      if (everyDays === null) plans.delete(authority);
      else plans.set(authority, everyDays);
      return ok(null);
    },
  };
}
