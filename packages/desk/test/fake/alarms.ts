import { no, ok } from '@comity/base';
import type {
  Alarm,
  Alarms,
  Officerly,
  OwnAddresses,
  Session,
  ToldHere,
  ToldSaid,
  Watch,
  WorkRow,
} from '@comity/service';
import { NOW } from './places.ts';

const me = ({ officer: { id, number, name, role } }: Session): Officerly => ({
  ...{ id, number, name, role },
});

/** What rings at the invented network, in memory: each emergency that is ours, until it is taken. */
export function fakeAlarms(rows: readonly WorkRow[]): Alarms {
  const over = new Set<string>();
  const addresses = new Map<string, OwnAddresses>();
  const tests = new Set<string>();
  const digests = new Map<string, number>();
  const answered = new Map<string, readonly ToldSaid[]>();
  /** In this case the other State says that it rang us. */
  const called = rows.find(({ caseId }) => caseId === 'silkroad');
  const toldOf = (row: WorkRow): ToldHere => {
    const act = `told-${row.caseId}`;
    const said = answered.get(act) ?? [];
    const was = said.at(-1)?.was ?? 'open';
    return {
      ...{ act, caseId: row.caseId, reference: row.reference },
      ...{ peer: row.peer, peerName: row.peerName },
      ...{ peerAuthority: `${row.peer}.one`, peerAuthorityName: 'National Police' },
      heardAt: '2024-11-21T14:18:40.000Z',
      content: {
        ...{ way: 'telephone', with: 'Meier, duty officer', what: 'The reference.' },
        at: { from: '2024-11-21T15:14', zone: 'Europe/Zurich' },
      },
      said,
      answer: was === 'open' ? null : was,
    };
  };
  let watch: Omit<Watch, 'mine'> | null = null;
  const alarmOf = (row: WorkRow, session: Session): Alarm => ({
    id: `alarm-${row.caseId}`,
    sort: row.side === 'requested' ? 'emergency' : 'unreached',
    raisedAt: '2024-11-21T14:18:40.000Z',
    about: {
      ...{ caseId: row.caseId, reference: row.reference, title: row.title, side: row.side },
      ...{ peer: row.peer, peerName: row.peerName, peerZone: 'Asia/Manila' },
      ...{ peerAuthority: `${row.peer}.npa-247`, peerAuthorityName: 'National Police' },
      ...{ measures: row.parts.map(({ measure }) => measure), basis: ['CETS185:35(1)'] },
      says: ['A person is threatened; the stream names 03:30 Manila as the time.'],
      ...{ dueAt: row.dueAt, dueWhat: row.dueWhat, lateFrom: row.lateFrom },
      understood: true,
      callBackFirst: row.side === 'requested' ? [{ code: 'first-contact' }] : [],
      keysSince: '2024-03-04T09:00:00.000Z',
    },
    ...{ waits: null, wake: null, opens: null },
    news: 2,
    shown: { [`${row.peer}.one`]: 3 },
    calls: (['screen', 'mail', 'gateway'] as const).map((channel, n) => ({
      officer: me(session),
      channel,
      calledAt: '2024-11-21T14:18:41.000Z',
      reachedAt: channel === 'gateway' ? null : `2024-11-21T14:18:4${n + 1}.000Z`,
      trouble: channel === 'gateway' ? 'call-not-taken' : null,
    })),
    next: { at: '2024-11-21T14:20:40.000Z', whom: 'supervisors' },
    mine: true,
  });
  const testOf = (session: Session): Alarm => ({
    ...{
      id: `test-${session.officer.id}`,
      sort: 'test',
      raisedAt: NOW,
      about: null,
      ...{ waits: null, wake: null, opens: null },
      news: 0,
      shown: {},
    },
    calls: [
      ...[
        { officer: me(session), channel: 'screen', calledAt: NOW, reachedAt: NOW, trouble: null },
      ],
    ] as Alarm['calls'],
    next: { at: '2024-11-21T14:35:00.000Z', whom: 'watch' },
    mine: true,
  });
  const ringing = (session: Session): readonly Alarm[] => [
    ...rows.filter(({ urgency }) => urgency === 'emergency').map((row) => alarmOf(row, session)),
    ...(tests.has(session.officer.id) ? [testOf(session)] : []),
  ];
  const open = (session: Session) => ringing(session).filter(({ id }) => !over.has(id));
  return {
    open: async (session, caseId) => ({
      alarms: open(session).filter(({ about }) => caseId === undefined || about?.caseId === caseId),
      more: 0,
    }),
    acknowledge: async (session, { id }) => {
      if (!open(session).some((alarm) => alarm.id === id)) return no({ code: 'alarm-unknown' });
      over.add(id);
      return ok({ told: !id.startsWith('test') });
    },
    told: async (_session, { caseId } = {}) => ({
      told:
        called === undefined
          ? []
          : [toldOf(called)].filter((one) =>
              caseId === undefined ? one.answer === null : one.caseId === caseId,
            ),
      more: 0,
    }),
    answerTold: async (session, { act, was, after }) => {
      if (called === undefined || toldOf(called).act !== act) return no({ code: 'told-unknown' });
      const { said, answer } = toldOf(called);
      if (said.length !== after || (was === 'open') === (answer === null)) {
        return no({ code: 'told-answered' });
      }
      answered.set(act, [...said, { was, by: me(session), at: NOW }]);
      return ok({ caseId: called.caseId });
    },
    reached: async (_session, caseId) => {
      const row = rows.find((each) => each.caseId === caseId);
      if (row?.side !== 'requesting') return ok(null);
      const at = '2024-11-21T14:18:41.000Z';
      return ok({
        waits: { act: 'act-1', sentAt: '2024-11-21T14:18:40.000Z', acceptedAt: at },
        inHand: null,
        there: {
          saidAt: '2024-11-21T14:19:40.000Z',
          rungs: [
            {
              ...{ whom: 'watch', at },
              ways: [
                { by: 'screen', reached: at },
                { by: 'mail', reached: null },
              ],
            },
          ],
          next: { whom: 'supervisors', at: '2024-11-21T14:20:40.000Z' },
        },
        trouble: null,
        tellAt: '2024-11-21T14:26:40.000Z',
        carried: [],
      });
    },
    test: async (session) => {
      over.delete(`test-${session.officer.id}`);
      tests.add(session.officer.id);
    },
    watch: async (session) =>
      watch === null ? null : { ...watch, mine: watch.officer.id === session.officer.id },
    takeWatch: async (session) => {
      const ends = '2024-11-22T01:00:00.000Z';
      watch = { officer: me(session), since: NOW, until: ends, over: false };
    },
    addresses: async ({ officer }) => ({
      ...(addresses.get(officer.id) ?? { mail: '', telephone: '' }),
      ways: { mail: true, gateway: false },
      digest: digests.get(officer.id) ?? null,
    }),
    keepDigest: async ({ officer }, hour) => {
      if (hour === '') digests.delete(officer.id);
      else digests.set(officer.id, Number(hour));
      return ok(null);
    },
    keepAddresses: async ({ officer }, own) => {
      if (own.mail.includes(' ')) return no({ code: 'mail-address-form', at: 'mail' });
      addresses.set(officer.id, own);
      return ok(null);
    },
  };
}
