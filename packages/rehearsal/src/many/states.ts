import { assert, type JsonObject, type Result } from '@comity/base';
import { fingerprint } from '@comity/seal';
import {
  admit,
  composePublication,
  type FeedTip,
  feedStart,
  NOBODY,
  publicationHash,
  SAMPLE_TIME,
  type SampleParty,
  type SignedFeedHead,
  type SignedPublication,
  sampleParty,
  stateFeedHead,
  type TrustList,
} from '@comity/wire';

/** Offices that each State publishes: its contact point, its central authority, a prosecution office. */
const OFFICES = ['contact-point-24-7', 'central-authority', 'prosecution-office'] as const;

/** A State of a simulated network: its keys, its statement, and what it says to everybody. */
export interface SimulatedState extends SampleParty {
  readonly entries: readonly SignedPublication[];
  readonly head: SignedFeedHead;
  readonly tip: FeedTip;
}

/** The value of an outcome that cannot be a "no" here. */
export function must<T>(result: Result<T, unknown>): T {
  assert(result.ok, result.ok ? '' : JSON.stringify(result.error));
  return result.value;
}

/** So many States, named `S001` and on; keys follow from the names. */
export const simulatedStates = (count: number): readonly SimulatedState[] =>
  Array.from({ length: count }, (_, n) => publishing(sampleParty(nameOf(n), 'Etc/UTC')));

const nameOf = (n: number): string => `S${String(n + 1).padStart(3, '0')}`;

/** Everybody has admitted everybody. */
export function trustOfAll(states: readonly SimulatedState[]): TrustList {
  return states.reduce<TrustList>(
    (trust, { statement }) => must(admit(trust, statement, fingerprint(statement.statement.root))),
    NOBODY,
  );
}

function publishing(party: SampleParty): SimulatedState {
  const { participant, receipts } = party;
  let tip = feedStart(participant);
  const entries = OFFICES.map((office, n) => {
    const entry = must(
      composePublication(
        {
          ...{ participant, seq: n + 1, prev: tip.hash, kind: 'authority-published', version: 1 },
          author: { authority: party.authority, role: 'supervisor', officer: '0001' },
          ...{ at: SAMPLE_TIME, content: officeOf(participant, office, n) },
        },
        party.signing,
      ),
    );
    const hash = publicationHash(entry.publication);
    tip = { participant, size: n + 1, hash, at: SAMPLE_TIME };
    return entry;
  });
  const { size, hash } = tip;
  const head = stateFeedHead({ participant, size, hash }, SAMPLE_TIME, receipts);
  return { ...party, entries, head, tip };
}

/** As full as the entry of a real contact point is. */
const officeOf = (
  participant: string,
  office: (typeof OFFICES)[number],
  n: number,
): JsonObject => ({
  authority: n === 0 ? `${participant}.point-247` : `${participant}.${office}`,
  names: [{ language: 'en', name: `${office} of ${participant}` }],
  kinds: [office],
  zone: 'Etc/UTC',
  opening: 'always',
  callBack: `+3545550${String(100 + n)}`,
  accepts: ['en', 'fr'],
  doesItself: ['preservation', 'preserved-traffic-disclosure', 'emergency-mla'],
  withCourt: ['stored-data-access', 'subscriber-info', 'realtime-traffic'],
  passesOn: ['extradition', 'confiscation'],
  provisions: ['CETS185:35(1)'],
  from: '2013-05-01',
});
