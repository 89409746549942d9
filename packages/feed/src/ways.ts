import type { ToldWay } from '@comity/statements';
import { type DirectoryEntry, dayThere, type StatedAuthority } from './directory.ts';
import {
  type OfficeNow,
  officeOf,
  officesOf,
  type Published,
  type Sought,
  successorOf,
} from './offices.ts';

/** What is known of something that was given to a relay; the hours are as the relay says them. */
export interface RelayStanding {
  /** The participant whose node carries. */
  readonly relay: string;
  /**
   * `none`: nothing was given to it. `given`: it has not answered yet. `refused-there`: it has brought
   * the recipient's own refusal. `answered`: it has brought the recipient's own receipts.
   */
  readonly event:
    | 'none'
    | 'given'
    | 'taken'
    | 'handed-over'
    | 'refused'
    | 'refused-there'
    | 'over'
    | 'answered';
  /** When it was given, RFC 3339; null where nothing was. */
  readonly givenAt: string | null;
  /** When it was taken there, when it was handed over, and when it is thrown away, RFC 3339. */
  readonly takenAt: string | null;
  readonly handedAt: string | null;
  readonly until: string | null;
  /** Why it was refused, or is not handed over yet, as a code. */
  readonly code: string | null;
}

/** How the node of another State stands, seen from here. */
export interface NodeStanding {
  /** `none`: it has no node that is admitted here. */
  readonly line: 'up' | 'down' | 'unknown' | 'none';
  /** When it was last heard, RFC 3339; null for never. */
  readonly heardAt: string | null;
  /** Whether something of ours waits that it has not accepted. */
  readonly waits: boolean;
  /** The relays that it names and that are admitted here, in its order. */
  readonly relays?: readonly RelayStanding[];
}

/** Why a node is not the way just now. */
export type NodeTrouble = 'none' | 'down' | 'unheard' | 'takes-nothing';

/** One way to an authority, as its State has declared it. */
export type ContactWay =
  | { readonly way: 'node'; readonly trouble: NodeTrouble | null; readonly since: string | null }
  | ({ readonly way: 'relay' } & RelayStanding)
  | {
      readonly way: 'call-back' | 'telephone';
      readonly to: string;
      /** Since when it is another number than before, RFC 3339; null where it is not new. */
      readonly newSince: string | null;
      /** The office that answers there, where it is another one of that State than was sought. */
      readonly at?: DirectoryEntry;
    }
  | { readonly way: 'through'; readonly to: string }
  | {
      readonly way: 'email';
      readonly to: string;
      /** Whether what is sent can be encrypted: `over` where the certificate has run out. */
      readonly certificate: 'valid' | 'over' | 'none';
    };

/** A way that a person takes: the node and its relays are the network itself. */
export type PersonsWay = Exclude<ContactWay, { readonly way: 'node' | 'relay' }>;

/** The ways that a person takes, as the record of it names them. */
export const TOLD_BY: Readonly<Record<PersonsWay['way'], ToldWay>> = {
  'call-back': 'telephone',
  telephone: 'telephone',
  email: 'email',
  through: 'through-another',
};

/**
 * The ways to an authority at a moment, first to last: its node, relays, the number that is called
 * back, its telephone, its e-mail, whoever passes things on to it, and the number of another office of
 * its State: the one that follows it where it was ended, else the first that is there. What the State
 * has not declared, or not in force, is not among them; where what it publishes is in doubt, only its
 * node is left.
 */
export function waysAt(
  published: Published,
  sought: Sought,
  node: NodeStanding,
): readonly ContactWay[] {
  const own = waysTo(officeOf(published, sought), node, sought.now);
  const numbers = new Set(own.flatMap((way) => ('to' in way ? [way.to] : [])));
  const [next] = othersOf(published, sought).flatMap((other) =>
    numbersOf(other)
      .filter(({ to }) => !numbers.has(to))
      .map((way) => ({ ...way, at: other.entry })),
  );
  return next === undefined ? own : [...own, next];
}

/** The other offices of the State: the successor of one that was ended before all others. */
function othersOf(published: Published, { participant, authority, now }: Sought) {
  const sought = published.entries.find(
    (entry) => entry.participant === participant && entry.authority === authority,
  );
  const successor = sought && successorOf(published.entries, sought);
  const follows = (office: OfficeNow): boolean => office.entry === successor;
  return officesOf(published, { state: participant, now })
    .filter(({ entry }) => entry.authority !== authority)
    .toSorted((a, b) => Number(follows(b)) - Number(follows(a)));
}

type NumberWay = Extract<ContactWay, { readonly way: 'call-back' | 'telephone' }>;

/** The numbers of an office, each once, the one that is called back first. */
function numbersOf({ reach, newNumbers }: OfficeNow): readonly NumberWay[] {
  const { callBack, telephone } = reach;
  const called = (way: NumberWay['way'], to: string, newSince: string | null) =>
    ({ way, to, newSince }) as const;
  return [
    ...(callBack === undefined ? [] : [called('call-back', callBack, newNumbers.callBack)]),
    ...(telephone === undefined || telephone === callBack
      ? []
      : [called('telephone', telephone, newNumbers.telephone)]),
  ];
}

/** The ways that are left to a person, the next one first. */
export const personsWays = (ways: readonly ContactWay[]): readonly PersonsWay[] =>
  ways.filter((one): one is PersonsWay => one.way !== 'node' && one.way !== 'relay');

/** Whether nothing reaches a node now, or it has none: another way is to be taken before anything is sent. */
export const nodeAway = ({ line }: Pick<NodeStanding, 'line'>): boolean =>
  line === 'down' || line === 'none';

function waysTo(
  office: OfficeNow | undefined,
  node: NodeStanding,
  now: string,
): readonly ContactWay[] {
  const { email, reachedThrough } = office?.reach ?? {};
  return [
    { way: 'node', trouble: troubleOf(node), since: node.heardAt },
    // A relay carries from node to node: who has none is telephoned.
    ...(node.line === 'none' ? [] : (node.relays ?? [])).map(
      (relay) => ({ way: 'relay', ...relay }) as const,
    ),
    ...(office === undefined ? [] : numbersOf(office)),
    ...(office === undefined || email === undefined
      ? []
      : [
          {
            ...({ way: 'email', to: email.address } as const),
            certificate: certificateOn(email, dayThere(office.entry, now)),
          },
        ]),
    ...(reachedThrough === undefined ? [] : [{ way: 'through', to: reachedThrough } as const]),
  ];
}

function troubleOf({ line, heardAt, waits }: NodeStanding): NodeTrouble | null {
  if (line === 'none' || line === 'down') return line;
  // What came of it is heard, though no word of ours went there yet.
  if (line === 'unknown' && heardAt === null) return 'unheard';
  return waits ? 'takes-nothing' : null;
}

function certificateOn(
  { certificate, certificateText, certificateUntil }: NonNullable<StatedAuthority['email']>,
  on: string,
): 'valid' | 'over' | 'none' {
  if ((certificate ?? certificateText) === undefined) return 'none';
  return certificateUntil !== undefined && certificateUntil < on ? 'over' : 'valid';
}
