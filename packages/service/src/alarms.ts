import type { NamedState, Result } from '@comity/base';
import type { AlarmSort, Channel, Whom } from '@comity/duty';
import type { RelayStanding } from '@comity/feed';
import type { Acquaintance } from './acquaintance.ts';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';
import type { WholeDay } from './work-list.ts';

/** One way by which one officer was called. */
export interface Call {
  readonly officer: Officerly;
  readonly channel: Channel;
  readonly calledAt: string;
  /** Shown on a page of the officer's, taken by the mail server, taken by the gateway; null not yet. */
  readonly reachedAt: string | null;
  /** Why it has not got through, as a code; null while nothing went wrong. */
  readonly trouble: string | null;
}

/** What is ours to say in an emergency, and has the agreement of one officer; or a test of another State. */
export interface AlarmedWait {
  readonly what: 'draft' | 'referral' | 'proposal' | 'test';
  readonly id: string;
  /** The kind of the act; `test` where there is none. */
  readonly kind: string;
  /** Of the request, or of the case in which something is to be said; '' where it has none. */
  readonly title: string;
  /** What is to be read beside it: all of a title that was cut, and who is in danger. */
  readonly says: readonly string[];
  /** Participant code of the other State; '' where it is not said yet, or cannot be read. */
  readonly to: string;
  /** Who has agreed; null for a test, and where their row cannot be read. */
  readonly first: Officerly | null;
}

/** Something that rings until a person takes it in hand. */
export interface Alarm {
  readonly id: string;
  readonly sort: AlarmSort;
  readonly raisedAt: string;
  /** The case that it is about; null for a test, and for what waits here. */
  readonly about:
    | (Pick<Acquaintance, 'callBackFirst' | 'keysSince'> & {
        readonly caseId: string;
        readonly reference: string;
        readonly title: string;
        /** What is to be read beside it: all of a title that was cut, and who is in danger. */
        readonly says: readonly string[];
        readonly measures: readonly string[];
        /** Provisions and instruments that it rests on, each once. */
        readonly basis: readonly string[];
        /** Participant code of the other State, and its name. */
        readonly peer: string;
        readonly peerName: NamedState;
        /** The authority there: its id, and its name as its State stated it. */
        readonly peerAuthority: string;
        readonly peerAuthorityName: string;
        readonly peerZone: string;
        readonly side: 'requesting' | 'requested';
        /** What the case stands under now. */
        readonly dueAt: string | null;
        /** Where that is a whole day: `dueAt` is its end. */
        readonly dueDay?: WholeDay;
        readonly dueWhat: string | null;
        /** After then somebody is late with it; null for a day that simply comes. */
        readonly lateFrom: string | null;
        /** Whether their node understands that an officer has it in hand. */
        readonly understood: boolean;
      })
    | null;
  /** What waits for an officer here; null for what came in a case, and for a test of one's own. */
  readonly waits: AlarmedWait | null;
  /** Of a `wake`: the officers who are to be woken, and nothing of what for; null for all else. */
  readonly wake: readonly { readonly officer: Officerly; readonly telephone: string }[] | null;
  /**
   * Of a `wake` with nobody left to wake, for officers who may keep walls: the reference by which two of
   * them come to it; null for all else.
   */
  readonly opens: string | null;
  /** Acts that came after the one that raised it. */
  readonly news: number;
  /** What of others stood in the case when it was shown: the highest number of each authority. */
  readonly shown: Readonly<Record<string, number>>;
  readonly calls: readonly Call[];
  readonly next: { readonly at: string; readonly whom: Whom };
  /** Whether the officer who asks was called. */
  readonly mine: boolean;
}

/** The alarms that a page shows, and how many more ring. */
export interface Ringing {
  readonly alarms: readonly Alarm[];
  readonly more: number;
}

/** How far something of ours that cannot wait has come at the other State. */
export interface Reached {
  /** The oldest act of ours that nobody there has taken in hand; null once somebody has. */
  readonly waits: {
    readonly act: string;
    readonly sentAt: string;
    /** When their node accepted it, by its receipt; null not yet. */
    readonly acceptedAt: string | null;
  } | null;
  /** The newest answer of an officer there, who saw all of ours; null while something waits. */
  readonly inHand: { readonly kind: string; readonly role: string; readonly at: string } | null;
  /** Whom their node says that it has called; words, never names. Null where it said nothing yet. */
  readonly there: {
    readonly saidAt: string;
    readonly rungs: readonly {
      readonly whom: string;
      readonly at: string;
      readonly ways: readonly { readonly by: string; readonly reached: string | null }[];
    }[];
    readonly next: { readonly whom: string; readonly at: string } | null;
  } | null;
  /** Why nothing newer is known: `reach-no-answer`, `reach-not-said`. */
  readonly trouble: string | null;
  /** When we are told to telephone, unless somebody answers before. */
  readonly tellAt: string | null;
  /** What was given to relays of it, and what they say: never a receipt. */
  readonly carried: readonly RelayStanding[];
}

/** Whether somebody of our office was told what another State says that it told us. */
export const TOLD_ANSWERS = ['us', 'nobody'] as const;
export type ToldAnswer = (typeof TOLD_ANSWERS)[number];

/** An answer, or that the one before is taken back: by whom, and when. */
export interface ToldSaid {
  readonly was: ToldAnswer | 'open';
  readonly by: Officerly;
  readonly at: string;
}

/** What another State says that it told our office by another way, and what was said to that here. */
export interface ToldHere {
  readonly act: string;
  readonly caseId: string;
  readonly reference: string;
  /** Participant code of the other State, its name; id and name of its authority. */
  readonly peer: string;
  readonly peerName: NamedState;
  readonly peerAuthority: string;
  readonly peerAuthorityName: string;
  /** When their record arrived. */
  readonly heardAt: string;
  /** Of the act `told-otherwise`; null where it is erased, or cannot be read here yet. */
  readonly content: Readonly<Record<string, unknown>> | null;
  /** All that officers said to that, in its order; it stays at home. */
  readonly said: readonly ToldSaid[];
  /** The newest answer; null while there is none, and once it is taken back. */
  readonly answer: ToldAnswer | null;
}

/** Some of what others say that they told us, and how many there are. */
export interface ToldHereList {
  readonly told: readonly ToldHere[];
  /** How many more there are than are listed. */
  readonly more: number;
}

/** Who has the watch of an authority. */
export interface Watch {
  readonly officer: Officerly;
  readonly since: string;
  readonly until: string;
  /** Past its end, and nobody has taken it: who had it is called too. */
  readonly over: boolean;
  readonly mine: boolean;
}

/** Where an officer is called away from the desk; '' where not. */
export interface OwnAddresses {
  readonly mail: string;
  /** As the gateway to telephones and pagers understands it. */
  readonly telephone: string;
}

/** Hours from which on the morning digest may come by e-mail, by the officer's clock. */
export const DIGEST_HOURS = [4, 5, 6, 7, 8, 9, 10, 11] as const;

/** By which ways this node calls at all, besides open pages. */
export type CallingWays = Readonly<Record<Exclude<Channel, 'screen'>, boolean>>;

/** Who is called when something cannot wait, and who has it in hand. */
export interface Alarms {
  /**
   * What rings at the officer's authority, the gravest first, of these the oldest; of each State one
   * before any has a second, so that none hides another's behind many. That it was shown to this
   * officer is kept: what is asked for is to be shown.
   *
   * @param caseId only what is about this case
   */
  open(session: Session, caseId?: string): Promise<Ringing>;
  /**
   * Takes an alarm in hand: nobody is called for it any more, and the other State is told by an act
   * that an officer has read what was shown; what came since rings on. A test of another State is answered so. Where the act cannot be stated
   * the alarm ends all the same, and why it was not told is said.
   *
   * @param alarm as it was shown
   * @returns whether the other State is told: not of a test, nor of an act of one's own. Codes: `alarm-unknown`, those of `cases.act`.
   */
  acknowledge(
    session: Session,
    alarm: Pick<Alarm, 'id' | 'shown'>,
  ): Promise<Result<{ readonly told: boolean }>>;
  /**
   * Who has been reached there in an emergency, or by an urgent request of ours; null in any other case.
   * Of an urgent one the other node is asked for two minutes from then on. Code: `case-unknown`.
   */
  reached(session: Session, caseId: string): Promise<Result<Reached | null>>;
  /**
   * What other States say that they told our office: what nobody has answered, the oldest first; of
   * one case, after that what was answered, the newest first. Fifty, unless `all` is asked for.
   */
  told(
    session: Session,
    of?: { readonly caseId?: string; readonly all?: boolean },
  ): Promise<ToldHereList>;
  /**
   * Keeps whether it was us who were told, or that what was answered was a mistake, by whom that was
   * said and when. An answer ends what rings because of it, and nothing else; one that is taken back
   * asks again, and rings again where the case cannot wait. The other State is not told.
   *
   * @param said `after`: how many answers the officer has seen
   * @returns the case. Codes: `told-unknown`, `told-answered`.
   */
  answerTold(
    session: Session,
    said: { readonly act: string; readonly was: ToldSaid['was']; readonly after: number },
  ): Promise<Result<{ readonly caseId: string }>>;
  /** Rings at the officer's own screen and addresses, as a test. */
  test(session: Session): Promise<void>;
  /** Null where nobody has it. */
  watch(session: Session): Promise<Watch | null>;
  /** From now on alarms ring here first. */
  takeWatch(session: Session): Promise<void>;
  addresses(session: Session): Promise<
    OwnAddresses & {
      readonly ways: CallingWays;
      /** From which hour on the morning digest comes by e-mail; null for not at all. */
      readonly digest: number | null;
    }
  >;
  /** Whether the morning digest comes by e-mail. @param hour as typed; '' for not. Code: `digest-hour`. */
  keepDigest(session: Session, hour: string): Promise<Result<null>>;
  /** Codes: `mail-address-form` at `mail`, `telephone-form` at `telephone`. */
  keepAddresses(session: Session, own: OwnAddresses): Promise<Result<null>>;
}

/** The call that comes first of all that ring; undefined where nothing rings. */
export const nextCall = (alarms: readonly Alarm[]): Alarm['next'] | undefined =>
  alarms.map(({ next }) => next).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];

/** The States whose requests ring as emergencies. */
export const callingStates = (alarms: readonly Alarm[]): readonly string[] =>
  alarms.flatMap(({ sort, about }) =>
    sort === 'emergency' && about?.side === 'requested' ? [about.peer] : [],
  );

/** Of what rings, what is to be taken in hand: not the questions whether it was us that was told. */
export const toTakeInHand = (alarms: readonly Alarm[]): readonly Alarm[] =>
  alarms.filter(({ sort }) => sort !== 'told');

/** Whether it rings of a case that another State says that it has told us of it. */
export const asksIfTold = (
  alarms: readonly Alarm[],
  { caseId }: Pick<ToldHere, 'caseId'>,
): boolean => alarms.some(({ sort, about }) => sort === 'told' && about?.caseId === caseId);
