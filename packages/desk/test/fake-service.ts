import { lawLibrary } from '@comity/advice';
import {
  type Alert,
  guarded,
  type Restored,
  type Service,
  type Statement,
  type WorkRow,
} from '@comity/service';
import { fakeAdmissions } from './fake/admissions.ts';
import { fakeAlarms } from './fake/alarms.ts';
import { fakeCalendars } from './fake/calendars.ts';
import { type AskedOfCases, fakeCases } from './fake/case-service.ts';
import { fakeClocks } from './fake/clocks.ts';
import { fakeDirectory } from './fake/directory.ts';
import { noDrafts } from './fake/drafts.ts';
import { fakeIdentity } from './fake/identity.ts';
import { fakeKeeping } from './fake/keeping.ts';
import { fakeKeys } from './fake/keys.ts';
import { NO_LAW } from './fake/law.ts';
import { fakeOffice } from './fake/office.ts';
import { fakeOfficers } from './fake/officers.ts';
import { fakePings } from './fake/pings.ts';
import { NOW, stateOf } from './fake/places.ts';
import { fakeProposals } from './fake/proposals.ts';
import { fakeReferrals } from './fake/referrals.ts';
import { fakeRetention } from './fake/retention.ts';
import { fakeRosters } from './fake/rosters.ts';
import { USA_ROWS } from './fake/rows.ts';
import { fakeSpoken } from './fake/spoken.ts';
import { fakeTokens } from './fake/tokens.ts';
import { fakeUnsent } from './fake/unsent.ts';
import { fakeWalls } from './fake/walls.ts';

/** A service in memory, with what a test asked of it. */
export interface FakeService extends Service {
  /** Statements that were made, in order. */
  readonly stated: readonly (Statement & { readonly caseId: string; readonly officer: string })[];
  readonly reviewed: readonly { readonly caseId: string; readonly remark: string }[];
  /** Sends an alert to every open page. */
  alert(alert: Alert): void;
  /** Makes the next calls of `what` throw, as a database that is gone. */
  breakDown(): void;
}

export interface FakeOptions {
  /** Whose node: `USA`, `ISL` or `JPN`. */
  readonly participant?: string;
  readonly training?: boolean;
  readonly rows?: readonly WorkRow[];
  /** Acts on one page of a case; 50 unless told. */
  readonly actsOnPage?: number;
  /** The node was put back from an older state. */
  readonly restored?: Restored;
}

/** Makes a service that holds the invented network as one node sees it. */
export function fakeService(options: FakeOptions = {}): FakeService {
  const { participant = 'USA', training = true, actsOnPage = 50 } = options;
  const rows = options.rows ?? (participant === 'USA' ? USA_ROWS : []);
  const asked: AskedOfCases = { stated: [], reviewed: [] };
  const listeners = new Set<(alert: Alert) => void>();
  let broken = false;
  const alive = (): void => {
    if (broken) throw new Error('The database at 10.0.0.7 said: secret detail.');
  };
  const cases = fakeCases({ rows, actsOnPage, asked, alive });
  const office = fakeOffice(cases);
  const spoken = fakeSpoken();
  return guarded({
    node: {
      participant,
      participantName: stateOf(participant),
      training,
    },
    now: () => NOW,
    first: (work) => work(),
    named: stateOf,
    ...asked,
    alert: (alert) => {
      for (const listener of listeners) listener(alert);
    },
    breakDown: () => {
      broken = true;
    },
    identity: fakeIdentity(participant, training),
    admissions: fakeAdmissions(),
    keys: fakeKeys(participant),
    drafts: noDrafts,
    referrals: fakeReferrals(),
    cases,
    clocks: fakeClocks(cases, spoken),
    proposals: fakeProposals(),
    office,
    officers: fakeOfficers(participant),
    keeping: fakeKeeping(participant),
    directory: {
      ...fakeDirectory(participant),
      restored: async () => options.restored ?? null,
    },
    alarms: fakeAlarms(rows),
    pings: fakePings(participant),
    rosters: fakeRosters(),
    calendars: fakeCalendars(),
    spoken,
    tokens: fakeTokens(),
    unsent: fakeUnsent(),
    walls: fakeWalls(cases, office),
    retention: fakeRetention(cases, office),
    alerts: {
      listen: (_session, listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    law: lawLibrary(NO_LAW),
  });
}
