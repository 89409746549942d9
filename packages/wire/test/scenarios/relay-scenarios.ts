import { toBase64Url } from '@comity/base';
import { domainBytes, signHybrid } from '@comity/seal';
import {
  type RelayEvidence,
  type RelayWord,
  SAMPLE_TIME,
  type SampleParty,
  type SignedKeyStatement,
  type SignedRelayEvidence,
  sampleBytes,
  stateRelayEvidence,
} from '../../src/index.ts';
import { hybridKeyId, publicRoot } from '../../src/key-statement.ts';
import { isl, jpn, nextStatement, usa } from './world.ts';

/** One vector of the layer `relay`: what a relay, here the United States, tells Iceland's node. */
export interface RelayScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  readonly signed: () => SignedRelayEvidence;
  /** Statements that were followed meanwhile. */
  readonly statements?: () => readonly SignedKeyStatement[];
}

/** Of the consignment that is asked about. */
export const RELAY_ID = toBase64Url(sampleBytes('consignment').slice(0, 16));

const common = { by: 'USA', to: 'ISL', id: RELAY_ID, at: SAMPLE_TIME } as const;
const held = { taken: SAMPLE_TIME, until: '2013-05-23T09:30:00.000Z' } as const;
const made = (said: RelayWord, by: SampleParty = usa): SignedRelayEvidence =>
  stateRelayEvidence(said, by.receipts);
const taken: RelayWord = { ...common, ...held, event: 'taken', trouble: null };
const handed: RelayWord = { ...common, ...held, event: 'handed-over', handed: SAMPLE_TIME };

export const relayScenarios: readonly RelayScenario[] = [
  {
    name: 'taken',
    title: 'Taken, and not handed over yet',
    expect: 'verified',
    why: 'Relay acceptance: the sender knows that it waits there, and no more.',
    signed: () => made({ ...taken, trouble: 'relay-no-answer' }),
  },
  {
    name: 'handed-over',
    title: 'Handed over',
    expect: 'verified',
    why: 'Relay delivery: no receipt of the recipient, and it starts no clock.',
    signed: () => made(handed),
  },
  {
    name: 'refused',
    title: 'Refused, and why',
    expect: 'verified',
    why: 'Nothing is dropped in silence.',
    signed: () => made({ ...common, event: 'refused', code: 'relay-not-named' }),
  },
  {
    name: 'over',
    title: 'Thrown away, its day being past',
    expect: 'verified',
    why: 'Relay failure: the ladder goes on.',
    signed: () => made({ ...common, ...held, event: 'over' }),
  },
  {
    name: 'unknown',
    title: 'The relay knows nothing of it',
    expect: 'verified',
    why: 'It was restored from a backup, or never had it.',
    signed: () => made({ ...common, event: 'unknown' }),
  },
  {
    name: 'other-consignment',
    title: 'Evidence of another consignment',
    expect: 'relay-evidence-other',
    why: 'What was said of one proves nothing of the next.',
    signed: () => made({ ...handed, id: toBase64Url(sampleBytes('other').slice(0, 16)) }),
  },
  {
    name: 'other-sender',
    title: 'The evidence of another participant',
    expect: 'relay-evidence-other',
    why: 'A relay speaks for itself.',
    signed: () => made({ ...handed, by: 'JPN' }, jpn),
  },
  {
    name: 'other-recipient',
    title: 'Evidence for somebody else',
    expect: 'relay-evidence-other',
    why: 'It was said to another.',
    signed: () => made({ ...handed, to: 'JPN' }),
  },
  {
    name: 'other-key',
    title: 'A key that the relay never stated',
    expect: 'relay-evidence-key',
    why: 'Keys come from key statements only.',
    signed: () => made(handed, isl),
  },
  {
    name: 'key-of-before',
    title: 'A key that the relay has replaced since, and a time before that',
    expect: 'relay-evidence-key',
    why: 'What a relay says is heard when it says it: a key that was lost dates its words back.',
    statements: () => [
      nextStatement(usa, (stated) => ({
        issued: '2013-05-20T09:00:00.000Z',
        node: {
          ...stated.node,
          receiptKey: { id: hybridKeyId(publicRoot(jpn.receipts)), ...publicRoot(jpn.receipts) },
        },
      })),
    ],
    signed: () =>
      made({ ...handed, at: '2013-05-20T08:00:00.000Z', handed: '2013-05-20T08:00:00.000Z' }),
  },
  {
    name: 'handed-over-invented',
    title: 'Handed over, after signing',
    expect: 'relay-evidence-signature',
    why: 'Nobody on the line makes a relay say what it has not said.',
    signed: () => {
      const { evidence, signatures } = made(handed);
      return {
        evidence: { ...evidence, handed: '2013-05-20T09:31:00.000Z' } as RelayEvidence,
        signatures,
      };
    },
  },
  {
    name: 'one-signature',
    title: 'Only the classical signature holds',
    expect: 'relay-evidence-signature',
    why: 'Both signatures must hold.',
    signed: () => {
      const { evidence, signatures } = made(handed);
      const other = signHybrid(usa.receipts, domainBytes('relay-evidence', made(taken).evidence));
      return { evidence, signatures: { ...signatures, mlDsa65: other.mlDsa65 } };
    },
  },
  {
    name: 'code-unknown',
    title: 'A refusal for a reason that the set does not have',
    expect: 'schema',
    why: 'The set of refusals is closed.',
    signed: () => made({ ...common, event: 'refused', code: 'not-today' } as unknown as RelayWord),
  },
  {
    name: 'case-named',
    title: 'A relay that names a case',
    expect: 'schema',
    why: 'Formats are closed, and a relay knows no case.',
    signed: () => made({ ...handed, case: '2013-0001.USA.point-247' } as unknown as RelayWord),
  },
];
