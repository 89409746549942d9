import { no, ok } from '@comity/base';
import {
  changesOf,
  checkPublication,
  foldDirectory,
  type Publication,
  type Published,
} from '@comity/feed';
import type { Directory, FeedChoice, FeedFork, KnownParticipant } from '@comity/service';
import { AUTHORITIES, stateOf } from './places.ts';

const fingerprintOf = (participant: string): string =>
  Array.from({ length: 16 }, (_, index) =>
    ((participant.charCodeAt(index % 3) * 7919 * (index + 3)) % 65_536)
      .toString(16)
      .padStart(4, '0'),
  ).join(' ');

/** Whom a participant of the invented network can write to. */
export const directory = (us: string): readonly KnownParticipant[] =>
  [...new Set(Object.values(AUTHORITIES).map((one) => one.participant))].map((participant) => {
    const own = Object.values(AUTHORITIES).filter((one) => one.participant === participant);
    const self = participant === us;
    return {
      participant,
      name: stateOf(participant),
      fingerprint: fingerprintOf(participant),
      self,
      link: {
        state: participant === 'BGR' ? 'down' : 'up',
        heardAt: '2024-11-21T14:19:40.000Z',
      },
      waiting: participant === 'BGR' ? 1 : 0,
      authorities: own.map(({ id, name, kind, zone }) => ({ id, name, kind, zone })),
    };
  });

/** A publication of whoever it is about. */
export const said = (
  seq: number,
  at: string,
  content: Readonly<Record<string, unknown>>,
  kind = 'authority-published',
): Publication => {
  const authority = String(content['authority']);
  return {
    ...{ participant: authority.slice(0, 3), seq, kind, version: 1, at },
    content: content as Publication['content'],
    by: { authority, role: 'supervisor', officer: '0118' },
  };
};

const MANILA = {
  authority: 'PHL.npa-247',
  names: [{ language: 'en', name: 'Anti-Cybercrime Group' }],
  kinds: ['contact-point-24-7'],
  callBack: '+63255500142',
  zone: 'Asia/Manila',
  opening: 'always',
  accepts: ['en'],
  from: '2024-10-01',
};

/** On duty at the hour of the samples, and with two gaps ahead. */
const COVER = {
  ...{ authority: 'PHL.npa-247', from: '2024-11-20T09:00:00.000Z' },
  until: '2024-11-27T00:00:00.000Z',
  spans: [
    { from: '2024-11-20T09:00:00.000Z', until: '2024-11-21T22:00:00.000Z', by: 'duty' },
    { from: '2024-11-22T01:00:00.000Z', until: '2024-11-22T09:00:00.000Z', by: 'duty' },
    { from: '2024-11-22T09:00:00.000Z', until: '2024-11-22T22:00:00.000Z', by: 'instead' },
    { from: '2024-11-22T22:00:00.000Z', until: '2024-11-27T00:00:00.000Z', by: 'on-call' },
  ],
};

const ICELAND = {
  authority: 'ISL.dpp',
  names: [{ language: 'en', name: 'Director of Public Prosecutions' }],
  kinds: ['central-authority'],
  callBack: '+3545550177',
  zone: 'Atlantic/Reykjavik',
  opening: 'by-hours',
  hours: [{ days: ['monday', 'tuesday'], from: '09:00', to: '16:00' }],
  accepts: ['en'],
  passesOn: ['stored-data-access'],
  provisions: ['CETS185:27(2)'],
  from: '2024-10-01',
};

/** The hours of the second row are those of a node that counted no ninth of an hour. */
const ANSWERS = {
  ...{ authority: 'JPN.npa-247', first: '2024-08-14', last: '2024-11-11', askers: 2 },
  ...{ tests: 5, answered: 4, inTime: 3, median: 95, ninth: 400 },
  byHour: [
    { hour: 23, tests: 3, answered: 2, inTime: 1, median: 30, ninth: 400 },
    { hour: 14, tests: 2, answered: 2, median: 30 },
  ],
  nodes: [{ participant: 'ISL', looks: 900, answered: 873 }],
};

/** What the invented States have published; Iceland and the Philippines have moved a number lately. */
export const PUBLICATIONS: readonly Publication[] = [
  said(1, '2024-03-04T09:00:00.000Z', {
    authority: 'JPN.npa-247',
    names: [
      { language: 'ja', name: '警察庁 24時間コンタクトポイント' },
      { language: 'en', name: 'National Police Agency, 24/7 point of contact' },
    ],
    kinds: ['contact-point-24-7', 'executing-police-unit'],
    callBack: '+81355500142',
    callBackGiven: 'Diplomatic note of 12 March 2024',
    telephone: '+81355500111',
    email: { address: 'point@npa.comity.example', certificateUntil: '2025-09-30' },
    zone: 'Asia/Tokyo',
    opening: 'always',
    accepts: ['en', 'ja'],
    doesItself: ['preservation', 'preserved-traffic-disclosure'],
    withCourt: ['stored-data-access', 'subscriber-info'],
    passesOn: ['extradition'],
    provisions: ['CETS185:35(1)'],
    networks: ['g7-24-7'],
    from: '2024-03-04',
  }),
  said(2, '2024-03-04T09:10:00.000Z', {
    authority: 'JPN.moj',
    names: [{ language: 'en', name: 'Ministry of Justice, International Affairs Division' }],
    kinds: ['central-authority'],
    callBack: '+81355500121',
    address: '1-1-1 Kasumigaseki\nChiyoda-ku, Tokyo',
    zone: 'Asia/Tokyo',
    opening: 'by-hours',
    hours: [
      {
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        from: '09:30',
        to: '18:15',
      },
    ],
    accepts: ['en', 'ja'],
    passesOn: ['stored-data-access', 'interception'],
    doesItself: ['extradition'],
    provisions: ['CETS185:27(2)'],
    remarks: 'Holidays of Japan are not worked.',
    from: '2024-03-04',
  }),
  said(
    3,
    '2024-03-12T09:00:00.000Z',
    { authority: 'JPN.npa-247', on: '2024-11-10' },
    'authority-confirmed',
  ),
  said(
    4,
    '2024-11-10T09:00:00.000Z',
    { authority: 'JPN.npa-247', on: '2024-11-10' },
    'authority-confirmed',
  ),
  said(5, '2024-11-11T09:00:00.000Z', { shifts: [], authority: 'JPN.npa-247' }, 'tariff-published'),
  said(6, '2024-11-12T09:00:00.000Z', ANSWERS, 'answers-published'),
  said(1, '2024-10-01T09:00:00.000Z', ICELAND),
  ...Array.from({ length: 60 }, (_, day) =>
    said(
      day + 2,
      Temporal.Instant.from('2024-10-02T09:00:00Z')
        .add({ minutes: day })
        .toString({ fractionalSecondDigits: 3 }),
      { authority: 'ISL.dpp', on: '2024-10-02' },
      'authority-confirmed',
    ),
  ),
  said(62, '2024-11-12T09:00:00.000Z', {
    ...ICELAND,
    callBack: '+3545550188',
    hours: [{ days: ['monday'], from: '10:00', to: '15:00' }],
    remarks: 'The office has moved.',
  }),
  said(1, '2024-10-01T09:00:00.000Z', MANILA),
  said(2, '2024-11-15T09:00:00.000Z', { ...MANILA, callBack: '+63255500199' }),
  said(3, '2024-11-20T09:00:00.000Z', COVER, 'cover-published'),
  said(1, '2024-10-01T09:00:00.000Z', {
    authority: 'USA.doj-oia',
    names: [{ language: 'en', name: 'Department of Justice, Office of International Affairs' }],
    kinds: ['central-authority'],
    callBack: '+12025550143',
    zone: 'America/New_York',
    opening: 'always',
    accepts: ['en'],
    withCourt: ['stored-data-access'],
    provisions: ['CETS185:27(2)'],
    from: '2024-10-01',
  }),
];

/** One day of an invented calendar: the evening of the samples in Tokyo. */
export const HOLIDAYS: Published['holidays'] = {
  knows: (state) => state === 'JPN',
  nameOf: (state, day) => (state === 'JPN' && day === '2024-11-21' ? 'Day of the Test' : undefined),
};

/** A feed that has two sides, of which one was given by another State. */
function forkOf(participant: string): FeedFork {
  const said = changesOf(foldDirectory(PUBLICATIONS).entries, participant).slice(0, 2);
  const groups = [{ word: 'babab', digits: '00000' }];
  const signedAt = '2024-11-20T09:00:00.000Z';
  return {
    ...{ participant, common: 4, asked: null },
    sides: [
      { ...{ here: true, peer: null, size: 6, hash: 'f'.repeat(43), groups, signedAt }, said },
      { ...{ here: false, peer: 'BGR', size: 5, hash: 'g'.repeat(43), groups, signedAt }, said },
      {
        ...{ here: false, peer: 'ISL', size: 9, hash: 'h'.repeat(43), groups, signedAt },
        said: null,
      },
    ],
  };
}

/** What two have decided of a feed before. */
const CHOICE: FeedChoice = {
  ...{ size: 4, hash: 'e'.repeat(43), at: '2024-11-02T09:00:00.000Z', followed: true },
  groups: [{ word: 'kolem', digits: '41207' }],
  by: [
    {
      officer: { id: 'USA.doj-oia.7', number: '0118', name: 'Ana Ruiz', role: 'supervisor' },
      note: 'Called Mr Ito at 09:10, by note 12.',
    },
    {
      officer: { id: 'USA.doj-oia.8', number: '0119', name: 'Bo Lind', role: 'prosecutor' },
      note: 'Called Ms Abe at 09:40, by note 12.',
    },
  ],
};

/** The directory of an invented node; what is published waits for a second officer. */
export function fakeDirectory(us: string): Directory {
  const checked = (kind: string, content: unknown) =>
    checkPublication(us, { kind, content: content as Publication['content'] });
  return {
    entries: async () => directory(us),
    restored: async () => null,
    proof: async (_session, participant) =>
      no({ code: 'feed-proof-none', params: { participant } }),
    published: async () => ({
      ...foldDirectory(PUBLICATIONS),
      holidays: HOLIDAYS,
      faults: [
        {
          ...({ participant: 'JPN', kind: 'forked', peer: 'BGR', proof: true } as const),
          ...{ noticedAt: '2024-11-20T10:00:00.000Z', settledAt: null },
        },
        {
          ...({ participant: 'JPN', kind: 'key-in-doubt', peer: null, proof: false } as const),
          ...{ noticedAt: null, settledAt: null },
          entry: { authority: 'JPN.npa-247', since: '2024-11-01T10:00:00.000Z' },
        },
        {
          ...({ participant: 'BGR', kind: 'rolled-back', peer: 'BGR', proof: false } as const),
          noticedAt: '2024-11-19T10:00:00.000Z',
          settledAt: '2024-11-19T11:00:00.000Z',
        },
      ],
      waitsFor: [],
    }),
    fork: async (_session, participant) => (participant === 'JPN' ? forkOf(participant) : null),
    feedChoices: async (_session, participant) => (participant === 'JPN' ? [CHOICE] : []),
    chooseFeed: async (_session, { hash, note }) => {
      if (!['f'.repeat(43), 'g'.repeat(43)].includes(hash)) {
        return no({ code: 'feed-side-unknown', at: 'side' });
      }
      return note.trim() === ''
        ? no({ code: 'feed-note-missing', params: { max: 300 }, at: 'note' })
        : ok({ step: 'first-officer' });
    },
    stopFeedChoice: async () => no({ code: 'feed-fork-over' }),
    check: async (_session, { kind, content }) => {
      const found = checked(kind, content);
      return found.ok ? ok({ people: kind === 'authority-confirmed' ? 1 : 2 }) : found;
    },
    publish: async (_session, { kind, content }) => {
      const found = checked(kind, content);
      if (!found.ok) return found;
      return kind === 'authority-confirmed'
        ? ok({ published: 'p'.repeat(43), proposal: null })
        : ok({ published: null, proposal: 'publication-waits' });
    },
  };
}
