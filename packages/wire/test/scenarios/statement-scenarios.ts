import { domainBytes, ed25519Key, signHybrid } from '@comity/seal';
import {
  type KeyStatement,
  type SampleParty,
  type SignedKeyStatement,
  sampleBytes,
  sampleParty,
} from '../../src/index.ts';
import { publicRoot } from '../../src/key-statement.ts';
import { flipped } from './forge.ts';
import { fingerprintOf, isl, jpn, nextStatement, statedKey, usa } from './world.ts';

/** One vector of the layer `key-statement`: a node that knows both parties gets this statement. */
export interface StatementScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  readonly signed: () => SignedKeyStatement;
  /** Given: officers compared it and admit. Missing: the node follows a participant it knows. */
  readonly compared?: string;
}

/** Signs without checking: what a careless or hostile participant can do. */
function signed(statement: KeyStatement, party: SampleParty): SignedKeyStatement {
  const root = publicRoot(party.root);
  const whole = { ...statement, root };
  return {
    statement: whole,
    signatures: signHybrid(party.root, domainBytes('key-statement', whole)),
  };
}
const first = usa.statement.statement;
const next = (change: Partial<KeyStatement> = {}) => nextStatement(usa, () => change);
const authorities = (change: (a: KeyStatement['authorities'][number]) => object) =>
  first.authorities.map((a) => ({ ...a, ...change(a) })) as KeyStatement['authorities'];
const newSigning = statedKey(ed25519Key(sampleBytes('new signing')), '2013-06-01T00:00:00.000Z');
/** The first key may have been in other hands, and another follows. */
const inDoubt = authorities((a) => ({
  signing: [
    ...a.signing.map((key) => ({
      ...key,
      ...{ to: '2013-06-01T00:00:00.000Z', compromised: '2013-05-25T00:00:00.000Z' },
    })),
    newSigning,
  ],
}));
const newRoot = { ...sampleParty('USB', 'Etc/UTC').root };

const succession = (
  name: string,
  title: string,
  why: string,
  change: Partial<KeyStatement>,
): StatementScenario => ({
  name,
  title,
  expect: 'statement-succession',
  why,
  signed: () => next(change),
});

const alone: readonly StatementScenario[] = [
  {
    name: 'admitted',
    title: 'A first statement whose fingerprint was compared',
    expect: 'known',
    why: 'Two officers compared it with a diplomatic note.',
    signed: () => jpn.statement,
    compared: fingerprintOf(jpn),
  },
  {
    name: 'fingerprint-written-otherwise',
    title: 'The fingerprint in capitals without spaces',
    expect: 'known',
    why: 'How people write it does not matter.',
    signed: () => jpn.statement,
    compared: fingerprintOf(jpn).replaceAll(' ', '').toUpperCase(),
  },
  {
    name: 'fingerprint-of-another',
    title: 'The fingerprint of another participant',
    expect: 'fingerprint-mismatch',
    why: 'The keys are not the ones that the note names.',
    signed: () => jpn.statement,
    compared: fingerprintOf(isl),
  },
  {
    name: 'never-admitted',
    title: 'A statement of a participant that nobody admitted',
    expect: 'participant-unknown',
    why: 'A signature proves a key, not a State.',
    signed: () => jpn.statement,
  },
  ...(['ed25519', 'mlDsa65'] as const).map((part) => ({
    name: `${part.toLowerCase()}-damaged`,
    title: `The ${part === 'ed25519' ? 'Ed25519' : 'ML-DSA-65'} signature is damaged`,
    expect: 'statement-signature',
    why: 'Both root signatures must hold.',
    signed: () => {
      const whole = next();
      const both = whole.signatures;
      return { ...whole, signatures: { ...both, [part]: flipped(both[part]) } };
    },
  })),
  {
    name: 'key-in-doubt',
    title: 'A key that may have been in other hands is ended, and another follows',
    expect: 'known',
    why: 'What arrived with it from then on is in doubt; what came before is not.',
    signed: () => next({ authorities: inDoubt }),
  },
  {
    name: 'doubt-without-end',
    title: 'A key in doubt that goes on',
    expect: 'schema',
    why: 'Nobody goes on with a key that is in other hands.',
    signed: () => {
      const { statement } = next();
      const endless = authorities((a) => ({
        signing: a.signing.map((key) => ({ ...key, compromised: key.from })),
      }));
      return signed({ ...statement, authorities: endless }, usa);
    },
  },
  {
    name: 'key-id-wrong',
    title: 'A signing key under the id of another',
    expect: 'statement-key-id',
    why: 'An id follows from its key; otherwise one id could mean two keys.',
    signed: () =>
      signed(
        {
          ...next().statement,
          authorities: authorities((a) => ({
            signing: [...a.signing, { ...newSigning, id: isl.signing.id }],
          })),
        },
        usa,
      ),
  },
  {
    name: 'receipt-key-id-wrong',
    title: 'The node’s receipt key under the id of another',
    expect: 'statement-key-id',
    why: 'The same for the key of the node.',
    signed: () => {
      const { statement } = next();
      const receiptKey = { ...statement.node.receiptKey, id: isl.signing.id };
      return signed({ ...statement, node: { ...statement.node, receiptKey } }, usa);
    },
  },
  {
    name: 'key-twice',
    title: 'One key for two authorities',
    expect: 'statement-key-id',
    why: 'A signature would not say which of the two it is.',
    signed: () => {
      const { statement } = next();
      const twin = statement.authorities.map((a) => ({ ...a, id: 'USA.twin' }));
      return signed({ ...statement, authorities: [...statement.authorities, ...twin] }, usa);
    },
  },
  {
    name: 'authority-of-another',
    title: 'An authority of another participant',
    expect: 'statement-authority',
    why: 'A participant certifies its own authorities only.',
    signed: () =>
      signed(
        { ...next().statement, authorities: authorities(() => ({ id: 'ISL.point-247' })) },
        usa,
      ),
  },
  {
    name: 'authority-twice',
    title: 'One authority named twice',
    expect: 'statement-authority',
    why: 'Readers could pick different ones.',
    signed: () =>
      signed(
        { ...first, version: 2, authorities: [...first.authorities, ...first.authorities] },
        usa,
      ),
  },
];

const later: readonly StatementScenario[] = [
  {
    name: 'next-version',
    title: 'The next version adds a key and ends the old one',
    expect: 'known',
    why: 'This is how keys are rotated.',
    signed: () =>
      next({
        issued: '2013-05-25T00:00:00.000Z',
        authorities: authorities((a) => ({
          signing: [
            ...a.signing.map((k) => ({ ...k, to: '2013-06-08T00:00:00.000Z' })),
            newSigning,
          ],
        })),
      }),
  },
  {
    name: 'admitted-again',
    title: 'New root keys after the old ones were lost, compared again',
    expect: 'known',
    why: 'A lost root is replaced as the first one came: by two officers.',
    signed: () => signed({ ...next().statement, prev: null }, { ...usa, root: newRoot }),
    compared: fingerprintOf({ ...usa, statement: sampleParty('USB', 'Etc/UTC').statement }),
  },
  {
    name: 'admitted-again-older',
    title: 'An older version under compared keys',
    expect: 'statement-succession',
    why: 'The list never goes back.',
    signed: () => usa.statement,
    compared: fingerprintOf(usa),
  },
  {
    name: 'root-changed',
    title: 'New root keys without comparison',
    expect: 'statement-succession',
    why: 'A key swap is never followed silently.',
    signed: () => signed(next().statement, { ...usa, root: newRoot }),
  },
  succession('version-skipped', 'Version 3 after version 1', 'A version is missing.', {
    version: 3,
  }),
  {
    name: 'version-again',
    title: 'Version 1 again',
    expect: 'statement-succession',
    why: 'A statement that was rolled back is refused.',
    signed: () => usa.statement,
  },
  succession('prev-other', 'It follows another version 1', 'Two versions 1 were signed.', {
    prev: 'h'.repeat(42).concat('A'),
  }),
  succession('dated-before', 'Dated before its predecessor', 'Time goes forward.', {
    issued: '2012-12-31T23:59:59.999Z',
  }),
  succession('key-dropped', 'A signing key is gone', 'Old acts would lose their proof.', {
    authorities: authorities(() => ({ signing: [newSigning] })),
  }),
  succession(
    'key-from-moved',
    'A signing key begins later than before',
    'Past acts would lose their proof.',
    {
      authorities: authorities((a) => ({
        signing: a.signing.map((key) => ({ ...key, from: '2013-05-01T00:00:00.000Z' })),
      })),
    },
  ),
];

export const statementScenarios: readonly StatementScenario[] = [...alone, ...later];
