import { appendJournal, JOURNAL_START } from '@comity/log';
import { parties, vectors } from '../run-vector.ts';

const vector = (file: string) => {
  const found = vectors.find((each) => each.file === file);
  if (found === undefined) throw new Error(`${file} is missing`);
  return found;
};
const bundle = JSON.parse(vector('bundle/whole.json')['text']);
const envelope = JSON.parse(vector('envelope/accepted.json')['text']);
const { entry: journal } = appendJournal(JOURNAL_START, {
  authority: 'ISL.point-247',
  at: '2013-05-20T09:41:12.500Z',
  officer: '0815',
  kind: 'draft-approved',
  subject: parties.case,
  body: bundle.acts[0].act.header.body,
});

/** The example with which each page of the specification begins; all from the vectors. */
export const pageExamples: Readonly<Record<string, unknown>> = {
  'key-statement': parties.parties[0].statement,
  act: bundle.acts[0].act,
  body: bundle.acts[0].body,
  envelope,
  'link-log': bundle.links[1],
  receipt: vector('receipt/accepted.json')['stored'],
  journal,
  'batch-header': JSON.parse(
    Buffer.from(vector('batch-header/accepted.json')['field'], 'base64url').toString('utf8'),
  ),
  heartbeat: {
    format: 'comity/2/heartbeat',
    from: 'USA',
    to: 'ISL',
    heads: vector('heads/verified.json')['signed'],
    feeds: {
      own: vector('feed/extended.json')['head'],
      known: [{ participant: 'ISL', size: 3, hash: bundle.acts[0].act.header.body }],
      forks: [],
    },
    keys: { version: 3, hash: bundle.acts[0].act.header.body },
  },
  reach: vector('reach/verified.json')['signed'],
  consignment: JSON.parse(vector('consignment/opened.json')['label']),
  relay: vector('relay/handed-over.json')['signed'],
  ping: vector('ping/answered.json')['signed'],
  feed: {
    format: 'comity/2/feed-answer',
    from: 'USA',
    to: 'ISL',
    feed: 'USA',
    head: vector('feed/extended.json')['head'],
    known: null,
    entries: vector('feed/extended.json')['entries'].slice(0, 1),
    more: false,
  },
  batch: {
    format: 'comity/2/batch',
    from: envelope.from.participant,
    to: envelope.to.participant,
    envelopes: [envelope],
    receipts: [],
  },
  bundle: { ...bundle, acts: bundle.acts.slice(0, 1), links: bundle.links.slice(0, 1) },
};

const SHOWN = 22;

/** The example as the page shows it: keys, signatures and ciphertexts cut after some letters. */
export const exampleText = (example: unknown): string =>
  JSON.stringify(
    example,
    (name, value) => {
      const isLong = typeof value === 'string' && value.length > 64;
      if (isLong) return `${value.slice(0, SHOWN)}…`;
      // Inside a batch or a bundle the parts have pages of their own.
      if (name === 'envelopes' || name === 'statements' || name === 'receipts') {
        return value.map(() => '…').slice(0, 1);
      }
      return value;
    },
    2,
  );
