import type { Place, Spoken } from '@comity/words';
import type { WorkItem } from '../pieces/work-list.tsx';

/** Where the two sides of the sample sit. */
export const OURS: Place = { zone: 'America/New_York', city: 'Washington' };
export const THEIRS: Place = { zone: 'Atlantic/Reykjavik' };

/** The moment at which the sample page is always made, so that pictures of it can be compared. */
export const NOW = '2024-11-21T14:20:00.000Z';

/** What people and data say on the page; the desk's own words are in the catalogue. */
export const SAYS = {
  case: 'Silk Road server',
  move: 'Accept or decline Iceland’s condition on use',
  why: 'Iceland will hand over the server image if it is used only in the proceedings named in the request. If we accept, we are bound.',
  by: 'Director of Public Prosecutions, prosecutor',
  byUs: 'Office of International Affairs, trial attorney 0117',
  asked: 'Request for assistance sent',
  said: 'Image of the server, traffic logs since 1 June, freezing of bitcoin held by its operator.',
  proposed: 'Condition on use proposed',
  only: 'Use only in the proceedings named; no onward transfer without consent.',
  accepted: 'Accepted by their node',
  opened: 'Before them when they acted',
  admitted: 'Admitted',
  image: 'Server image, 3 files, 412 GB',
  sealed: 'Sealed to our key. SHA-256 9f2c 41e0 … b71d',
  budapest: 'Budapest Convention on Cybercrime',
  budapestWhy:
    'Both are Parties. Its own article on stored data stays available beside a treaty and asks for a fast answer where data may vanish.',
  bound: 'Both are bound on 21 November 2024.',
  scope: 'Evidence in electronic form of any criminal offence is covered.',
  recalled: 'the day of entry into force comes from a secondary list.',
  clock: 'Expedited where data may be lost',
  limit: 'The law of the requested State applies',
  channel: '24/7 points for urgency; central authority in copy',
  untoc: 'UN Convention against Transnational Organized Crime',
  untocWhy: 'Open only if three or more acted together and the matter crosses borders.',
  protocol: 'Second Protocol to Budapest',
  protocolWhy: 'Not in force: 2 of 5 ratifications',
  protocolMore: 'A signature alone gives nothing.',
  consult:
    'Before refusing or postponing you consult the other State where appropriate. No consultation is on record yet.',
  ground: 'Icelandic law does not allow the measure',
  groundText: 'The conditions of the own law apply to the execution. Name the provision.',
  political: 'Political offence',
  politicalText: 'Only if the requested State considers the offence political.',
  electronic: 'It came electronically',
  electronicText: 'A request by fast and secure means is accepted and answered by the same means.',
  stream: 'Threat to life announced on a stream',
  streamText: 'Subscriber data of one account. A person is threatened.',
  offence: 'Illegal access; computer-related fraud',
  scripts: 'Взаимная правовая помощь · 期限 国際共助 要請 · طلب جديد الأساس',
} as const;

/** Problems as the law module returns them. */
export const PROBLEMS: readonly Spoken[] = [
  {
    code: 'time-zone-missing',
    text: 'Give the time zone of the connection.',
    at: 'time',
    pinpoint: 'CETS185:29(2)(c)',
    next: '“31 May 2024, 13:06” could be 13:06 in Tokyo or 04:06 UTC.',
  },
  {
    code: 'necessity-missing',
    text: 'Say why preservation is necessary.',
    at: 'why',
    pinpoint: 'CETS185:29(2)(e)',
  },
];

const item = (
  id: string,
  title: string,
  state: WorkItem['state'],
  rest: Partial<WorkItem>,
): WorkItem => ({
  id,
  href: '#',
  title,
  reference: `US-2024-${id}`,
  state,
  weAsk: true,
  due: null,
  band: 'none',
  owed: true,
  parts: [{ id: 'p1', measure: 'Stored data', stage: 'Asked' }],
  priority: 'high',
  move: 'theirs',
  opened: '2024-09-24T12:00:00.000Z',
  ...rest,
});

/** A few rows of each band. */
export const ROWS: readonly WorkItem[] = [
  item(
    '1188',
    SAYS.stream,
    { code: 'PHL', name: 'Philippines' },
    {
      weAsk: false,
      due: '2024-11-21T16:30:00.000Z',
      band: 'emergency',
      them: { zone: 'Asia/Manila' },
      priority: 'emergency',
      move: 'ours',
      moveWhat: 'Acknowledge and give the data',
      pinpoints: ['CETS185:35(1)'],
      parts: [{ id: 'p1', measure: 'Emergency, subscriber data', stage: 'Asked' }],
    },
  ),
  item(
    '0718',
    'Account records before a murder',
    { code: 'GBR', name: 'United Kingdom' },
    {
      weAsk: false,
      due: '2024-11-19T10:00:00.000Z',
      band: 'late',
      priority: 'urgent',
      move: 'ours',
      moveWhat: 'Answer, or say why it is late',
      basis: 'usa-gbr-mlat',
    },
  ),
  item(
    '1170',
    'LockBit affiliate: traffic data',
    { code: 'UKR', name: 'Ukraine' },
    {
      due: '2024-11-21T20:00:00.000Z',
      band: 'today',
      them: { zone: 'Europe/Kyiv' },
      priority: 'urgent',
      moveWhat: 'Disclose enough to trace the provider',
      pinpoints: ['CETS185:30(1)'],
      parts: [{ id: 'p1', measure: 'Preserved traffic data', stage: 'Asked' }],
    },
  ),
  item(
    '0917',
    SAYS.case,
    { code: 'ISL', name: 'Iceland' },
    {
      due: '2024-11-25T16:00:00.000Z',
      band: 'week',
      move: 'ours',
      moveWhat: 'Accept or decline the use condition',
      pinpoints: ['CETS185:28(3)'],
      unread: true,
    },
  ),
  item(
    '0210',
    '8Base: seized devices',
    { code: 'THA', name: 'Thailand' },
    {
      due: '2024-12-17T22:00:00.000Z',
      band: 'later',
      priority: 'routine',
      moveWhat: 'Execute',
      basis: 'usa-tha-mlat',
      parts: [{ id: 'p1', measure: 'Search and seizure', stage: 'Asked' }],
    },
  ),
  item(
    '1116',
    'LinkedIn, Dropbox intrusions',
    { code: 'CZE', name: 'Czechia' },
    {
      held: true,
      due: '2024-12-01T22:00:00.000Z',
      band: 'none',
      moveWhat: 'Postponed: own proceedings',
      basis: 'bilateral treaty',
      parts: [{ id: 'p1', measure: 'Extradition', stage: 'Asked' }],
    },
  ),
];
