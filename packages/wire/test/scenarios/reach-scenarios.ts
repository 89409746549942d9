import { domainBytes, signHybrid } from '@comity/seal';
import {
  type Reach,
  SAMPLE_CASE,
  SAMPLE_TIME,
  type SampleParty,
  type SignedReach,
  stateReach,
} from '../../src/index.ts';
import { isl, jpn, usa } from './world.ts';

/** One vector of the layer `reach`: what Iceland's node is told by that of the United States. */
export interface ReachScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  readonly signed: () => SignedReach;
}

const CASE: Reach['cases'][number] = {
  case: SAMPLE_CASE,
  raised: SAMPLE_TIME,
  rungs: [
    {
      whom: 'watch',
      at: SAMPLE_TIME,
      ways: [
        { by: 'screen', reached: SAMPLE_TIME },
        { by: 'mail', reached: null },
      ],
    },
  ],
  next: { whom: 'supervisors', at: SAMPLE_TIME },
  inHand: null,
};

const made = (change: Partial<Reach> = {}, by: SampleParty = usa): SignedReach =>
  stateReach({ by: 'USA', to: 'ISL', at: SAMPLE_TIME, cases: [CASE], ...change }, by.receipts);

/** Changes an answer after signing. */
const changed = (members: Partial<Reach>): SignedReach => {
  const { reach, signatures } = made();
  return { reach: { ...reach, ...members }, signatures };
};

export const reachScenarios: readonly ReachScenario[] = [
  {
    name: 'verified',
    title: 'Nobody has it in hand yet',
    expect: 'verified',
    why: 'The sender sees who was called and that no person has answered.',
    signed: () => made(),
  },
  {
    name: 'in-hand',
    title: 'A person has it in hand',
    expect: 'verified',
    why: 'Nobody is called any more.',
    signed: () => made({ cases: [{ ...CASE, next: null, inHand: SAMPLE_TIME }] }),
  },
  {
    name: 'nothing-rings',
    title: 'Nothing of the asker rang',
    expect: 'verified',
    why: 'What a node does not know it leaves out.',
    signed: () => made({ cases: [] }),
  },
  {
    name: 'other-sender',
    title: 'The answer of another participant',
    expect: 'reach-parties',
    why: 'A node speaks for itself.',
    signed: () => made({ by: 'JPN' }, jpn),
  },
  {
    name: 'other-recipient',
    title: 'An answer to somebody else',
    expect: 'reach-parties',
    why: 'What Japan was told says nothing about what Iceland sent.',
    signed: () => made({ to: 'JPN' }),
  },
  {
    name: 'other-key',
    title: 'A key that the sender never stated',
    expect: 'reach-key',
    why: 'Keys come from key statements only.',
    signed: () => made({}, isl),
  },
  {
    name: 'hand-invented',
    title: 'A person in hand, after signing',
    expect: 'reach-signature',
    why: 'A sender that believes it would not telephone.',
    signed: () => changed({ cases: [{ ...CASE, inHand: SAMPLE_TIME }] }),
  },
  {
    name: 'one-signature',
    title: 'Only the classical signature holds',
    expect: 'reach-signature',
    why: 'Both signatures must hold.',
    signed: () => {
      const { reach, signatures } = made();
      const other = signHybrid(usa.receipts, domainBytes('reach', { ...reach, cases: [] }));
      return { reach, signatures: { ...signatures, mlDsa65: other.mlDsa65 } };
    },
  },
  {
    name: 'name-of-a-person',
    title: 'Whom, as a name',
    expect: 'schema',
    why: 'No officer’s name leaves a node.',
    signed: () => made({ cases: [{ ...CASE, next: { whom: 'Jane Doe', at: SAMPLE_TIME } }] }),
  },
  {
    name: 'member-unknown',
    title: 'A member that the format does not have',
    expect: 'schema',
    why: 'Formats are closed.',
    signed: () => {
      const { reach, signatures } = made();
      return { reach: { ...reach, more: 1 } as Reach, signatures };
    },
  },
];
