import { AUDIT_OF_THE_NODE, countedOn, type Keeping, type StandingFinding } from '@comity/service';
import { AUTHORITIES, NOW, OFFICERS, stateOf } from './places.ts';

const HOURS_AGO = '2024-11-20T03:12:00.000Z';
const FILE = '/mnt/backups/comity-ISL-20241120T031200Z.backup';

const FINDINGS: readonly StandingFinding[] = [
  { check: 'settings', state: 'ok', since: null },
  { check: 'database', state: 'ok', since: null },
  {
    ...{ check: 'peers', state: 'wrong', since: HOURS_AGO },
    why: { code: 'peer-silent', params: { peer: 'JPN', since: HOURS_AGO, trouble: 'tls' } },
  },
  { check: 'timers', state: 'ok', since: null },
  { check: 'calls', state: 'unknown', since: null, why: { code: 'calls-on-pages-only' } },
  {
    ...{ check: 'backups', state: 'wrong', since: HOURS_AGO },
    why: { code: 'backup-old', params: { hours: 39, file: FILE } },
  },
];

/** A node in memory: one State is silent, the backup is old, and two rows are damaged. */
export function fakeKeeping(participant: string): Keeping {
  let begun = false;
  const peers = (['JPN', 'USA', 'KIR'] as const).map((id, n) => ({
    ...({ participant: id, name: stateOf(id), state: n === 0 ? 'down' : 'up' } as const),
    ...{ heard: n === 2 ? null : HOURS_AGO, failingSince: n === 0 ? HOURS_AGO : null },
    trouble: n === 0 ? ('tls' as const) : null,
    suspended: n === 2 ? { since: HOURS_AGO, doubtFrom: null } : null,
    lanes: (['normal', 'emergency'] as const).map((lane) => ({
      ...{ lane, waiting: n === 0 ? 2 : 0, oldest: n === 0 ? HOURS_AGO : null },
    })),
  }));
  return {
    health: async () => ({ at: NOW, findings: FINDINGS, peers }),
    status: async () => ({ at: NOW, lines: countedOn(FINDINGS) }),
    backups: async () => ({
      last: { at: HOURS_AGO, file: FILE },
      finding: FINDINGS.find(({ check }) => check === 'backups') ?? null,
      saving: {
        ...{ to: '/mnt/backups', at: ['03:30', '15:30'], keep: 14, running: begun ? NOW : null },
        next: '2024-11-22T03:30:00.000Z',
      },
      kept: [
        { file: FILE.slice(13), at: HOURS_AGO, bytes: 41_000_000_000, read: HOURS_AGO },
        {
          ...{ file: 'comity-ISL-20241119T031200Z.backup', at: '2024-11-19T03:12:00Z' },
          ...{ bytes: 40_100_000_000, read: null },
        },
      ],
      fromPeers: (['JPN', 'USA', 'KIR'] as const).map((id, n) => ({
        ...{ participant: id, name: stateOf(id), ours: 14 - 6 * n, theirs: 22 - 9 * n },
        waiting: n === 0 ? 2 : 0,
      })),
    }),
    backUp: async () => {
      begun = true;
      return true;
    },
    queues: async () => ({
      peers,
      timers: [
        { timer: 'alarms', ran: NOW },
        { timer: 'missed', ran: NOW },
        { timer: 'pings', ran: null },
        { timer: 'digests', ran: NOW },
        { timer: 'cover', ran: NOW },
      ],
      damaged: [
        { part: 'act', peer: 'USA', rows: 2, since: HOURS_AGO, answer: null },
        {
          ...{ part: 'key-statement', peer: null, rows: 1, since: HOURS_AGO },
          answer: 'no-copy-elsewhere',
        },
      ],
      relay: {
        carried: [
          {
            ...({ sender: 'USA', recipient: 'BGR', lane: 'emergency' } as const),
            ...{ waiting: 1, bytes: 4096, oldest: HOURS_AGO, answered: 2 },
          },
        ],
        given: [
          {
            ...({ peer: 'BGR', relay: 'PHL', lane: 'normal' } as const),
            ...{ open: 3, oldest: HOURS_AGO },
          },
        ],
        named: [{ authority: 'JPN.npa-247', relays: ['ISL', 'PHL'] }],
        namedBy: ['BGR'],
      },
    }),
    authorities: async () =>
      Object.values(AUTHORITIES)
        .filter((one) => one.participant === participant)
        .map(({ id, name, kind, zone }) => ({
          ...{ id, name, kind, zone, officers: 3, suspended: 1 },
          ...{ keyFrom: '2024-01-01T00:00:00.000Z', revoked: HOURS_AGO },
        })),
    audit: async (_session, { kind, page }) => ({
      lines: AUDIT_OF_THE_NODE.filter((one) => kind === '' || kind === one).map((one, n) => ({
        ...{ at: NOW, officer: n === 0 ? null : '0090', kind: one },
        about: one.startsWith('officer-') ? (OFFICERS[0]?.name ?? '') : '',
        role: one === 'officer-role-changed' ? 'supervisor' : null,
      })),
      more: page < 2,
    }),
  };
}
