import type { LawLibrary } from '@comity/advice';
import type { NamedState } from '@comity/base';
import type { Admissions } from './admissions.ts';
import type { Alarms } from './alarms.ts';
import type { Alerts } from './alerts.ts';
import type { Calendars } from './calendars.ts';
import type { Cases } from './cases.ts';
import type { Clocks } from './clocks.ts';
import type { Directory } from './directory.ts';
import type { Drafts } from './drafts.ts';
import type { Identity } from './identity.ts';
import type { Keeping } from './keeping.ts';
import type { Keys } from './keys.ts';
import type { Office } from './office.ts';
import type { Officers } from './officers.ts';
import type { Pings } from './pings.ts';
import type { Proposals } from './proposals.ts';
import type { Referrals } from './referrals.ts';
import type { Retention } from './retention.ts';
import type { Rosters } from './rosters.ts';
import type { SpokenNotes } from './spoken.ts';
import type { Tokens } from './tokens.ts';
import type { Unsent } from './unsent.ts';
import type { Walls } from './walls.ts';

/** The node itself, as its pages name it. */
export interface NodeFacts {
  readonly participant: string;
  readonly participantName: NamedState;
  readonly training: boolean;
}

/**
 * All that the desk, the API and the command line may ask of a node. Each call that concerns a case
 * or a draft takes the session and is confined to its authority, in the database and not only here.
 */
export interface Service {
  readonly node: NodeFacts;
  /** The node's clock: the only one that pages use. */
  now(): string;
  /** Works on what cannot wait: bulk work of the node stands aside meanwhile. */
  first<T>(work: () => Promise<T>): Promise<T>;
  /** What a participant is called: a State by the law data, an organisation by its own statement. */
  named(participant: string): NamedState;
  readonly identity: Identity;
  readonly admissions: Admissions;
  readonly keys: Keys;
  readonly drafts: Drafts;
  readonly cases: Cases;
  readonly clocks: Clocks;
  readonly proposals: Proposals;
  readonly office: Office;
  readonly officers: Officers;
  readonly keeping: Keeping;
  readonly directory: Directory;
  readonly alarms: Alarms;
  readonly pings: Pings;
  readonly rosters: Rosters;
  readonly calendars: Calendars;
  readonly spoken: SpokenNotes;
  readonly tokens: Tokens;
  readonly unsent: Unsent;
  readonly walls: Walls;
  readonly referrals: Referrals;
  readonly retention: Retention;
  readonly alerts: Alerts;
  readonly law: LawLibrary;
}
