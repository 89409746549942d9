import { domainBytes, signHybrid } from '@comity/seal';
import {
  type Ping,
  SAMPLE_TIME,
  type SampleParty,
  type SignedPing,
  statePing,
} from '../../src/index.ts';
import { isl, jpn, usa } from './world.ts';

/** One vector of the layer `ping`: what Iceland's node is answered by that of the United States. */
export interface PingScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  readonly signed: () => SignedPing;
}

/** The question that every vector is to answer. */
export const PING_NONCE = 'Dw4NDAsKCQgHBgUEAwIBAA';

const TEST: Ping['tests'][number] = {
  id: 'AAECAwQFBgcICQoLDA0ODw',
  rang: SAMPLE_TIME,
  answered: null,
};

const made = (change: Partial<Ping> = {}, by: SampleParty = usa): SignedPing =>
  statePing(
    { by: 'USA', to: 'ISL', nonce: PING_NONCE, at: SAMPLE_TIME, tests: [TEST], ...change },
    by.receipts,
  );

/** Changes an answer after signing. */
const changed = (members: Partial<Ping>): SignedPing => {
  const { ping, signatures } = made();
  return { ping: { ...ping, ...members }, signatures };
};

export const pingScenarios: readonly PingScenario[] = [
  {
    name: 'verified',
    title: 'A test rings, and nobody has answered yet',
    expect: 'verified',
    why: 'The asker sees that the node is there and that no person has answered.',
    signed: () => made(),
  },
  {
    name: 'answered',
    title: 'A person has answered',
    expect: 'verified',
    why: 'From this the time to answer is counted.',
    signed: () => made({ tests: [{ ...TEST, answered: SAMPLE_TIME }] }),
  },
  {
    name: 'not-let-ring',
    title: 'A test that was not let ring',
    expect: 'verified',
    why: 'Who asks too often disturbs nobody.',
    signed: () => made({ tests: [{ ...TEST, rang: null }] }),
  },
  {
    name: 'node-alone',
    title: 'The node alone',
    expect: 'verified',
    why: 'Whether a node is there, its keys and its clock need no person.',
    signed: () => made({ tests: [] }),
  },
  {
    name: 'other-sender',
    title: 'The answer of another participant',
    expect: 'ping-parties',
    why: 'A node speaks for itself.',
    signed: () => made({ by: 'JPN' }, jpn),
  },
  {
    name: 'other-recipient',
    title: 'An answer to somebody else',
    expect: 'ping-parties',
    why: 'An answer is no proof for others.',
    signed: () => made({ to: 'JPN' }),
  },
  {
    name: 'other-question',
    title: 'The answer to another question',
    expect: 'ping-question',
    why: 'An answer of yesterday does not show that a node is there today.',
    signed: () => made({ nonce: TEST.id }),
  },
  {
    name: 'other-key',
    title: 'A key that the sender never stated',
    expect: 'ping-key',
    why: 'Keys come from key statements only.',
    signed: () => made({}, isl),
  },
  {
    name: 'answer-invented',
    title: 'An answer of a person, after signing',
    expect: 'ping-signature',
    why: 'Figures that somebody else made up would hide an empty desk.',
    signed: () => changed({ tests: [{ ...TEST, answered: SAMPLE_TIME }] }),
  },
  {
    name: 'one-signature',
    title: 'Only the classical signature holds',
    expect: 'ping-signature',
    why: 'Both signatures must hold.',
    signed: () => {
      const { ping, signatures } = made();
      const other = signHybrid(usa.receipts, domainBytes('ping', { ...ping, tests: [] }));
      return { ping, signatures: { ...signatures, mlDsa65: other.mlDsa65 } };
    },
  },
  {
    name: 'member-unknown',
    title: 'Who has answered',
    expect: 'schema',
    why: 'No officer’s name leaves a node.',
    signed: () => {
      const { ping, signatures } = made();
      return { ping: { ...ping, officer: '0101' } as Ping, signatures };
    },
  },
];
