import type { Lane } from '@comity/log';
import type { Envelope, ReceivedAct, Rejection } from '@comity/wire';
import { scopeTo, type Tx } from '../store/index.ts';
import { demandRoom } from './case-quota.ts';
import type { ExchangeParts } from './exchange.ts';
import { fileActs } from './file-acts.ts';
import { PEER_QUOTA } from './peer-quota.ts';

/** An envelope as it came. */
export interface Delivered {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** An envelope that was opened, or could not be. */
export type Arrival = {
  readonly hash: string;
  readonly bytes: Uint8Array;
  /** As far as it could be read. */
  readonly envelope: Envelope | undefined;
  /** The head of the link after it, when it took its place. */
  readonly head:
    | { readonly epoch: number; readonly seq: number; readonly hash: string | null }
    | undefined;
} & ({ readonly received: ReceivedAct } | { readonly rejection: Rejection });

/** What becomes of an arrival once the files of its authority were consulted. */
export interface Judged {
  readonly arrival: Arrival;
  /** Id of the act that is now on file; null when there is none. */
  readonly actId: string | null;
  readonly rejection: Rejection | undefined;
  /** The act was on file before this envelope came. */
  readonly repeated: boolean;
  /** It contradicts something that is on file: kept as evidence. */
  readonly fork: boolean;
  /** It opened its case. */
  readonly opens: boolean;
}

/** Our authority that an arrival is for; null when it names none of ours. */
export function ourAuthority(parts: ExchangeParts, arrival: Arrival): string | null {
  const id = arrival.envelope?.to.authority;
  return id !== undefined && parts.keyring.find(id) !== undefined ? id : null;
}

interface Question {
  readonly authority: string | null;
  readonly arrivals: readonly Arrival[];
  readonly at: string;
  readonly peer: string;
  readonly lane: Lane;
  /** Nothing is written before this: the link is locked and where the envelopes take it to be. */
  readonly locked: Promise<unknown>;
}

const ON_FILE = 'select id, hash from acts where authority = $1 and id = any($2::text[])';
const CASES = `select id, peer, peer_authority, head, their_acts from cases
  where authority = $1 and id = any($2::text[]) order by id for update`;

/** What became of arrivals, and of which cases something was filed. */
export interface JudgedFor {
  readonly judged: readonly Judged[];
  readonly cases: ReadonlyMap<string, FiledCase>;
}

/** A case as far as these arrivals concern it. */
export interface FiledCase {
  readonly id: string;
  readonly peer: string;
  readonly peer_authority: string;
  /** `null` for a case that they open. */
  readonly head: string | null;
  /** Acts of the other side before. */
  readonly their_acts: number;
  /** Acts that are on file from now on. */
  readonly filed: ReceivedAct[];
}

/**
 * Consults the files of one authority and files what is new. An act is taken once, in whatever
 * envelope it comes again; an act for a case with somebody else, or with the id of another act, is
 * rejected.
 */
export async function judgeFor(
  parts: ExchangeParts,
  tx: Tx,
  question: Question,
): Promise<JudgedFor> {
  const { authority, arrivals, at } = question;
  const received = arrivals.flatMap((each) => ('received' in each ? each.received : []));
  if (authority === null || received.length === 0) {
    return { judged: arrivals.map((arrival) => refused(arrival)), cases: new Map() };
  }
  scopeTo(tx, authority);
  const [, acts, cases] = await Promise.all([
    question.locked,
    tx.query<{ id: string; hash: string }>(ON_FILE, [
      authority,
      received.map(({ act }) => act.act.header.id),
    ]),
    tx.query<CaseRow>(CASES, [authority, [...new Set(received.map((r) => r.envelope.case))]]),
  ]);
  const files: Files = {
    acts: new Map(acts.map(({ id, hash }) => [id, hash])),
    cases: new Map(cases.map((row) => [row.id, { ...row, filed: [] }])),
  };
  const judged = arrivals.map((arrival) => judgeOne(arrival, files));
  const fresh = [...files.cases.values()].flatMap(({ filed }) => filed);
  const { inOneCase } = (parts.quota ?? PEER_QUOTA)[question.lane];
  await demandRoom(tx, { authority, at, inOneCase }, files.cases.values());
  const { keyring } = parts;
  await fileActs(
    tx,
    { keyring, authority, at },
    fresh.map(({ act, body, sealedBody, dataKey }) => ({
      act: act.act,
      hash: act.hash,
      body: sealedBody,
      content: body.content,
      dataKey,
    })),
  );
  return { judged, cases: files.cases };
}

type CaseRow = Omit<FiledCase, 'filed'>;

interface Files {
  readonly acts: Map<string, string>;
  readonly cases: Map<string, FiledCase>;
}

const opened = (id: string, whom: Pick<FiledCase, 'peer' | 'peer_authority'>): FiledCase => ({
  ...{ id, ...whom, head: null },
  their_acts: 0,
  filed: [],
});

function judgeOne(arrival: Arrival, files: Files): Judged {
  if (!('received' in arrival)) return refused(arrival);
  const { received } = arrival;
  const { act, hash } = received.act;
  const { id } = act.header;
  const { participant: peer, authority: peer_authority } = act.header.author;
  const known = files.cases.get(act.header.case);
  if (known !== undefined && (known.peer !== peer || known.peer_authority !== peer_authority)) {
    const params = { authority: peer_authority, participant: known.peer };
    return refused(arrival, { code: 'authority-scope', params, entered: true });
  }
  const onFile = files.acts.get(id);
  if (onFile !== undefined && onFile !== hash) {
    const params = { member: 'id' };
    const rejection: Rejection = { code: 'act-envelope-mismatch', params, entered: true };
    return { ...refused(arrival, rejection), fork: true };
  }
  const ours = known ?? opened(act.header.case, { peer, peer_authority });
  files.cases.set(ours.id, ours);
  if (onFile === undefined) {
    files.acts.set(id, hash);
    ours.filed.push(received);
  }
  return {
    ...{ arrival, actId: id, rejection: undefined, fork: false },
    repeated: onFile !== undefined,
    opens: known === undefined,
  };
}

function refused(arrival: Arrival, why?: Rejection): Judged {
  const rejection = why ?? ('rejection' in arrival ? arrival.rejection : undefined);
  return {
    ...{ arrival, actId: null, rejection },
    repeated: false,
    opens: false,
    fork: rejection?.code === 'link-fork',
  };
}
