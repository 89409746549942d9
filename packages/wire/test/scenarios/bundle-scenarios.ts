import { canonicalText, type JsonObject } from '@comity/base';
import type { LinkEntry } from '@comity/log';
import { type Lane, LINK_START, type LinkHead } from '@comity/log';
import { domainBytes } from '@comity/seal';
import type { ActHeader } from '../../src/act-format.ts';
import type { Bundle } from '../../src/bundle-format.ts';
import {
  acceptedReceipt,
  type BundleContent,
  composeBundle,
  composeReceipts,
  openEnvelope,
  rejectedReceipt,
  SAMPLE_CASE,
  SAMPLE_KINDS,
  SAMPLE_TIME,
  type SampleAct,
  type SampleParty,
  type StoredReceipt,
  sampleAct,
  sampleEnvelope,
  sampleReceiver,
  understandsAct,
} from '../../src/index.ts';
import { reject } from '../../src/rejection.ts';
import { flipped } from './forge.ts';
import { fingerprintOf, isl, jpn, must, network, request, strangerKey, usa } from './world.ts';

/** One vector of the layer `bundle`. */
export interface BundleScenario {
  readonly name: string;
  readonly title: string;
  /** `valid`, `consistent`, or the check that fails first. */
  readonly expect: string;
  /** Path of the first broken element. */
  readonly broken: string | null;
  readonly why: string;
  readonly text: () => string;
  /** Fingerprints that the reader has. */
  readonly trusted?: readonly string[];
}

const confirmation = sampleAct(isl, usa, {
  kind: 'preservation-confirmed',
  parts: ['p1'],
  seq: 1,
  seen: { 'USA.point-247': 1 },
  content: { until: '2013-08-18' },
});
const message = sampleAct(usa, isl, {
  kind: 'message-sent',
  seq: 2,
  prev: request.hash,
  seen: { 'ISL.point-247': 1 },
  content: { text: 'An informant was named here.' },
});
const erasure = sampleAct(usa, isl, {
  kind: 'body-erased',
  seq: 3,
  prev: message.hash,
  seen: { 'ISL.point-247': 1 },
  content: { act: message.act.header.id },
});
const story = [request, confirmation, message, erasure];

interface Proof {
  readonly receipt: StoredReceipt;
  readonly entry: LinkEntry;
  readonly head: LinkHead;
}

/** Sends an act and lets the other side receipt it. */
function prove(act: SampleAct, head: LinkHead, lane: Lane): Proof {
  const to: SampleParty = act.act.header.to.participant === 'ISL' ? isl : usa;
  const sealed = sampleEnvelope(network, act, head, lane);
  const opened = must(openEnvelope(sealed.bytes, sampleReceiver(network, to, head)));
  const signer = { participant: to.participant, key: to.receipts, at: SAMPLE_TIME };
  const understood = understandsAct(SAMPLE_KINDS, act.act.header);
  const [receipt] = composeReceipts([acceptedReceipt(opened, SAMPLE_TIME, understood)], signer);
  if (receipt === undefined) throw new Error('one receipt was asked for');
  return { receipt, entry: opened.entry, head: opened.head };
}

/** Everything about the story, before it is sealed. */
function wholeStory(): BundleContent {
  const heads = new Map<string, LinkHead>();
  const proofs = story.map((act) => {
    // The message went by the lane of emergencies.
    const lane = act === message ? 'emergency' : 'normal';
    const road = `${act.act.header.author.participant} ${lane}`;
    const proof = prove(act, heads.get(road) ?? LINK_START, lane);
    heads.set(road, proof.head);
    return proof;
  });
  return {
    case: SAMPLE_CASE,
    exporter: { participant: 'ISL', authority: 'ISL.point-247', at: '2013-10-01T12:00:00.000Z' },
    statements: [usa.statement, isl.statement],
    acts: story.map((act) => ({
      act: act.act,
      body: act === message ? ('erased' as const) : act.body,
    })),
    receipts: proofs.map(({ receipt }) => receipt),
    links: proofs.map(({ entry }) => entry),
  };
}

const content = wholeStory();
/** The smallest bundle worth the name: one act, received. */
export const smallContent: BundleContent = {
  ...content,
  acts: content.acts.slice(0, 1),
  receipts: content.receipts.slice(0, 1),
  links: content.links.slice(0, 1),
};

/** A bundle that Iceland sealed over `changed`: even the exporter may be the forger. */
export const sealedBy = (
  change: Partial<BundleContent> = {},
  base: BundleContent = content,
): string => new TextDecoder().decode(must(composeBundle({ ...base, ...change }, isl.signing)));

const altered = (change: (bundle: Bundle) => object): string => {
  const bundle: Bundle = JSON.parse(sealedBy());
  return canonicalText({ ...bundle, ...change(bundle) });
};
const act = (index: number, change: (act: BundleContent['acts'][number]) => object) =>
  content.acts.map((each, i) =>
    i === index ? { ...each, ...change(each) } : each,
  ) as Bundle['acts'];
const receipt = (index: number, change: (stored: StoredReceipt) => object) =>
  content.receipts.map((each, i) =>
    i === index ? { ...each, ...change(each) } : each,
  ) as StoredReceipt[];
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, i) => i !== index);
const body = (say: JsonObject) => ({ body: { salt: request.body.salt, content: say } });
const otherCase = sampleAct(usa, isl, { kind: 'message-sent', seq: 1, content: {} });

/** A question of Iceland, and an answer of the USA whose header names it. */
const question = sampleAct(isl, usa, {
  kind: 'costs-announced',
  seq: 1,
  seen: { 'USA.point-247': 1 },
  content: { text: 'An expert has to open the image.' },
});
const reply = (answers: readonly string[]) =>
  resigned(
    sampleAct(usa, isl, {
      ...{ kind: 'costs-answered', seq: 2, prev: request.hash, seen: { 'ISL.point-247': 1 } },
      content: { asked: question.act.header.id, bears: true },
    }),
    { answers: [...answers] },
  );

const after = (act: SampleAct, seq: number) =>
  sampleAct(usa, isl, { kind: 'message-sent', seq, prev: act.hash, content: {} });
const skipped = after(request, 3);
const twin = resigned(after(request, 2), { id: request.act.header.id });
const misaddressed = resigned(request, { to: { participant: 'ISL', authority: 'USA.point-247' } });

/** An act that its author signed again with other members. */
function resigned(original: SampleAct, change: Partial<ActHeader>): SampleAct {
  const header = { ...original.act.header, ...change };
  return { ...original, act: { header, signature: usa.signing.sign(domainBytes('act', header)) } };
}

/** A bundle of these acts without receipts. */
const only = (acts: readonly SampleAct[]): string =>
  sealedBy({ acts: acts.map(({ act, body }) => ({ act, body })), receipts: [], links: [] });

/** Iceland's receipt that it rejected something of another case. */
const foreignRejection = (): StoredReceipt => {
  const { envelope, from, to, at, link } = content.receipts[0]?.receipt ?? fail();
  const refused = {
    hash: envelope,
    from,
    to,
    case: '2013-0002.USA.point-247',
    lane: 'normal',
    head: LINK_START,
  } as const;
  const receipt = {
    ...rejectedReceipt(
      refused,
      reject({ code: 'decrypt', params: { because: { code: 'sealed-decrypt' } } }),
      at,
    ),
    link,
  };
  const signer = { participant: 'ISL', key: isl.receipts, at };
  return composeReceipts([receipt], signer)[0] ?? fail();
};
/** The request once more in another envelope; the entry of the first is lost. */
function sentAgain(): Partial<BundleContent> {
  const last = content.receipts[3]?.receipt.link ?? fail();
  const { epoch, seq, head: hash } = last;
  const again = prove(request, { epoch, seq, hash }, 'normal');
  return {
    receipts: [...content.receipts, again.receipt],
    links: [...content.links.slice(1), again.entry],
  };
}

const fail = (): never => {
  throw new Error('the story has receipts');
};

const good: readonly BundleScenario[] = [
  {
    name: 'sent-again',
    title: 'An act that was lost and sent again, with its receipt of then and the one of now',
    expect: 'valid',
    broken: null,
    why: 'Clocks run from the first receipt; its place was in a log of which one side has lost that part.',
    text: () => sealedBy(sentAgain()),
    trusted: [fingerprintOf(usa), fingerprintOf(isl)],
  },
  {
    name: 'whole',
    title: 'Four acts, one of them erased',
    expect: 'valid',
    broken: null,
    why: 'The proof of an erased act holds without its body.',
    text: () => sealedBy(),
    trusted: [fingerprintOf(usa), fingerprintOf(isl)],
  },
  {
    name: 'small',
    title: 'One act with its receipt',
    expect: 'consistent',
    broken: null,
    why: 'The least that proves something; nobody’s fingerprint is known, so trust is not checked.',
    text: () => sealedBy({}, smallContent),
  },
  {
    name: 'not-yet-received',
    title: 'All receipts were left off',
    expect: 'consistent',
    broken: null,
    why: 'What is still on its way is no fault of the file; its last act is covered by nobody.',
    text: () => sealedBy({ receipts: [], links: [] }),
  },
  {
    name: 'one-root-compared',
    title: 'The reader has the fingerprint of one of two participants',
    expect: 'consistent',
    broken: null,
    why: 'Whoever made the file could have made the keys of the other one.',
    text: () => sealedBy(),
    trusted: [fingerprintOf(usa)],
  },
  {
    name: 'answer',
    title: 'A question, and an answer whose header names it',
    expect: 'consistent',
    broken: null,
    why: 'What an act answers is in its header, and outlives its text.',
    text: () => only([request, question, reply([question.act.header.id])]),
  },
  {
    name: 'last-receipt-left-off',
    title: 'The last receipt was left off',
    expect: 'valid',
    broken: null,
    why: 'The last act has only the time that its author claims, and nobody covers it.',
    text: () =>
      sealedBy({ receipts: content.receipts.slice(0, 3), links: content.links.slice(0, 3) }),
    trusted: [fingerprintOf(usa), fingerprintOf(isl)],
  },
];

const bad = (
  name: string,
  [expect, broken]: readonly [string, string],
  rest: Pick<BundleScenario, 'title' | 'why' | 'text' | 'trusted'>,
): BundleScenario => ({ name, expect, broken, ...rest });

const trustScenarios: readonly BundleScenario[] = [
  bad('not-canonical', ['canonical-form', 'byte 2'], {
    title: 'A line feed after the first bracket',
    why: 'One value, one file.',
    text: () => sealedBy().replace('{', '{\n'),
  }),
  bad('fingerprint-not-trusted', ['trust', '/statements/1'], {
    title: 'One of two fingerprints is unknown to the reader',
    why: 'Whoever made the file could have made the keys.',
    text: () => sealedBy(),
    trusted: [fingerprintOf(usa), fingerprintOf(jpn)],
  }),
  bad('statement-damaged', ['trust', '/statements/0'], {
    title: 'A name in a key statement was changed',
    why: 'The participant’s root did not sign that.',
    text: () =>
      sealedBy({
        statements: [
          {
            ...usa.statement,
            statement: { ...usa.statement.statement, issued: '2013-01-02T00:00:00.000Z' },
          },
          isl.statement,
        ],
      }),
  }),
  bad('statement-twice', ['trust', '/statements/1'], {
    title: 'A key statement twice',
    why: 'Versions follow one another.',
    text: () => sealedBy({ statements: [usa.statement, usa.statement, isl.statement] }),
  }),
  bad('statement-missing', ['act-signatures', '/acts/1'], {
    title: 'The key statement of one author is missing',
    why: 'Without it nobody can check the signatures.',
    text: () => sealedBy({ statements: [usa.statement] }),
  }),
];

const actScenarios: readonly BundleScenario[] = [
  bad('act-signature', ['act-signatures', '/acts/1'], {
    title: 'The signature of the second act is damaged',
    why: 'Its author did not sign this.',
    text: () =>
      sealedBy({
        acts: act(1, (a) => ({ act: { ...a.act, signature: flipped(a.act.signature) } })),
      }),
  }),
  bad('act-of-another-case', ['act-signatures', '/acts/0'], {
    title: 'The file is called by another case',
    why: 'Acts cannot be moved to another case.',
    text: () => sealedBy({ case: '2013-0002.USA.point-247' }),
  }),
  bad('act-late', ['act-signatures', '/acts/0'], {
    title: 'The receipt puts an act before its key was valid',
    why: 'The time of arrival decides, not the claimed one.',
    text: () =>
      sealedBy({
        receipts: receipt(0, (r) => ({
          receipt: { ...r.receipt, at: '2012-12-31T00:00:00.000Z' },
        })),
      }),
  }),
  bad('act-missing', ['act-chain', '/acts/1'], {
    title: 'The second act of an author was taken out',
    why: 'A gap in the author’s numbers.',
    text: () =>
      sealedBy({
        acts: without(without(content.acts, 2), 1),
        receipts: without(without(content.receipts, 2), 1),
        links: without(without(content.links, 2), 1),
      }),
  }),
  bad('act-twice', ['act-chain', '/acts/4'], {
    title: 'One act twice',
    why: 'Nothing was said twice.',
    text: () => sealedBy({ acts: [...content.acts, ...content.acts.slice(0, 1)] }),
  }),
  bad('act-other-past', ['act-chain', '/acts/2'], {
    title: 'The first act replaced by another of the same author and number',
    why: 'The second act names the hash of the first.',
    text: () => sealedBy({ acts: act(0, () => ({ act: otherCase.act, body: otherCase.body })) }),
  }),
  bad('end-cut-off', ['act-chain', '/acts/0'], {
    title: 'The other side’s only act was taken out',
    why: 'A later act had seen it.',
    text: () =>
      sealedBy({
        acts: content.acts.slice(2, 3).concat(content.acts.slice(0, 1), content.acts.slice(3)),
        receipts: without(content.receipts, 1),
        links: without(content.links, 1),
      }),
  }),
  bad('number-skipped', ['act-chain', '/acts/1'], {
    title: 'An author who numbered 1 and then 3',
    why: 'Even the author cannot leave a place for later.',
    text: () => only([request, skipped]),
  }),
  bad('question-twice', ['canonical-form', '/acts/2/act/header/answers'], {
    title: 'An answer whose header names one question twice',
    why: 'A list of what is answered has one form.',
    text: () => {
      const { id } = question.act.header;
      const bundle: Bundle = JSON.parse(only([request, question, reply([id])]));
      const twice = bundle.acts.map(({ act, body }) => ({
        act: { ...act, header: { ...act.header, answers: [id, id] } },
        body,
      }));
      return canonicalText({ ...bundle, acts: [...bundle.acts.slice(0, 2), ...twice.slice(2)] });
    },
  }),
  bad('id-twice', ['act-chain', '/acts/1'], {
    title: 'An author who gave two acts one id',
    why: 'An id means one act: erasures and answers refer to it.',
    text: () => only([request, twin]),
  }),
  bad('addressee-of-another', ['act-signatures', '/acts/0'], {
    title: 'An act to an authority that lies under another participant',
    why: 'A participant speaks, and is spoken to, through its own authorities only.',
    text: () => only([misaddressed]),
  }),
  bad('body-changed', ['body-commitments', '/acts/0/body'], {
    title: 'Another text in a body',
    why: 'The author signed the salted hash of the real one.',
    text: () => sealedBy({ acts: act(0, () => body({ measure: 'interception' })) }),
  }),
  bad('erased-without-act', ['erasures', '/acts/0/body'], {
    title: 'A body was left out without an act of erasure',
    why: 'What is not there must say why.',
    text: () => sealedBy({ acts: act(0, () => ({ body: 'erased' })) }),
  }),
  bad('erasure-erased', ['erasures', '/acts/2/body'], {
    title: 'The body of the act of erasure was left out too',
    why: 'Then nobody can see what it erased.',
    text: () => sealedBy({ acts: act(3, () => ({ body: 'erased' })) }),
  }),
];

const proofScenarios: readonly BundleScenario[] = [
  bad('receipt-damaged', ['receipts', '/receipts/1'], {
    title: 'A receipt’s place in the link was changed',
    why: 'The batch that was signed holds another receipt.',
    text: () =>
      sealedBy({
        receipts: receipt(1, (r) => ({
          receipt: { ...r.receipt, link: { ...r.receipt.link, seq: 9 } },
        })),
      }),
  }),
  bad('receipt-of-nothing', ['receipts', '/receipts/0'], {
    title: 'A receipt for an act that is not here',
    why: 'It proves that something was taken out.',
    text: () =>
      sealedBy({
        acts: [{ act: otherCase.act, body: otherCase.body }],
        receipts: content.receipts.slice(0, 1),
        links: content.links.slice(0, 1),
      }),
  }),
  bad('receipt-of-another-case', ['receipts', '/receipts/4'], {
    title: 'A rejection from another case',
    why: 'A file holds one case and nothing of others.',
    text: () => sealedBy({ receipts: [...content.receipts, foreignRejection()] }),
  }),
  bad('link-changed', ['links', '/links/0'], {
    title: 'A link entry hangs on another past',
    why: 'Its hash is not the head that the receipt names.',
    text: () =>
      sealedBy({
        links: content.links.map((l, i) =>
          i === 0 ? { ...l, prev: 'h'.repeat(42).concat('A') } : l,
        ),
      }),
  }),
  bad('link-other-lane', ['links', '/links/0'], {
    title: 'A link entry in the log of the other lane',
    why: 'Its hash is not the head that the receipt names.',
    text: () =>
      sealedBy({
        links: content.links.map((l, i) => (i === 0 ? { ...l, lane: 'emergency' } : l)),
      }),
  }),
  bad('link-missing', ['links', '/receipts/3/receipt/link'], {
    title: 'A link entry was left out',
    why: 'The head in the receipt cannot be recomputed.',
    text: () => sealedBy({ links: content.links.slice(0, 3) }),
  }),
  bad('seal-damaged', ['exporter-seal', '/seal'], {
    title: 'The time of the export was changed',
    why: 'The exporter sealed another one.',
    text: () => altered((b) => ({ exporter: { ...b.exporter, at: '2013-10-02T12:00:00.000Z' } })),
  }),
  bad('seal-key-unknown', ['exporter-seal', '/seal'], {
    title: 'Sealed by a key that nobody stated',
    why: 'The exporter is an authority, not anybody.',
    text: () => new TextDecoder().decode(must(composeBundle(content, strangerKey))),
  }),
  bad('exporter-of-another', ['exporter-seal', '/exporter'], {
    title: 'The exporter names an authority of another participant',
    why: 'A participant speaks for its own authorities only.',
    text: () => sealedBy({ exporter: { ...content.exporter, participant: 'USA' } }),
  }),
];

export const bundleScenarios: readonly BundleScenario[] = [
  ...good,
  ...trustScenarios,
  ...actScenarios,
  ...proofScenarios,
];
