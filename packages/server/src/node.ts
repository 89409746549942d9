import { lawLibrary } from '@comity/advice';
import { indexLaw, type LawData, namedState } from '@comity/law';
import { publicHolidays } from '@comity/law-files';
import { guarded, type Service } from '@comity/service';
import { type Callers, createAlarms, raiseAlarms, setAlarmClock } from './alarms/index.ts';
import { createAlerts } from './alerts/alerts.ts';
import { createProposals } from './approval/act-proposals.ts';
import { type ApprovalRule, standardRules } from './approval/approval-rules.ts';
import { createCases } from './cases/cases.ts';
import { forgetErased } from './cases/forget-erased.ts';
import { createOpenCases } from './cases/open-cases.ts';
import { projectCases } from './cases/project-case.ts';
import { createClocks } from './clocks/index.ts';
import { createDirectory } from './directory/directory.ts';
import { createDrafts } from './drafts/drafts.ts';
import { createEmergencyFirst } from './emergency-first.ts';
import { every } from './exchange/every.ts';
import { createExchange, type Exchange, type PeerQuota } from './exchange/index.ts';
import { createPublishedReader } from './feeds/index.ts';
import { createIdentity } from './identity/identity.ts';
import { createOfficers } from './identity/officers-desk.ts';
import type { SignInProvider } from './identity/provider-door.ts';
import type { SessionPolicy } from './identity/session-policy.ts';
import { createJournal } from './journal/journal.ts';
import { createKeeping, type Keeper, NO_KEEPER } from './keeping/index.ts';
import type { Keyring } from './keys/index.ts';
import type { NodeParts } from './node-parts.ts';
import { createOffice } from './office/office.ts';
import { createPings } from './pings/index.ts';
import { createReadiness, type ProcessSelf, type Readiness } from './processes/index.ts';
import { createReferrals } from './referrals/index.ts';
import type { RelaySettings } from './relay/index.ts';
import { createRetention, type RetentionRules, standardRetention } from './retention/index.ts';
import { createCalendars, createOpenAhead, createRosters } from './rosters/index.ts';
import { createSpoken, endSpoken, SPOKEN_HOURS } from './spoken/index.ts';
import { startTimers } from './start-timers.ts';
import type { Store } from './store/index.ts';
import {
  isTakingBack,
  keepWitness,
  noticeMoves,
  noticeRestore,
  type Witness,
} from './sync/index.ts';
import { startTelling, type Tellers } from './tell-outside.ts';
import { createTokens } from './tokens/index.ts';
import { createAdmissions } from './trust/admission-desk.ts';
import { openTrustStore, type TrustStore, watchTrust } from './trust/index.ts';
import { createKeys } from './trust/keys-desk.ts';
import { participantName } from './trust/participant-name.ts';
import { createUnsent } from './unsent/index.ts';
import { startUpkeep } from './upkeep/index.ts';
import { createWalls } from './walls/index.ts';
import type { World } from './world.ts';

/** What a node is told and given; it makes no clock, key, database or socket itself. */
export interface NodeOptions extends Tellers {
  readonly world: World;
  readonly store: Store;
  readonly keyring: Keyring;
  readonly law: LawData;
  readonly training: boolean;
  /** The participant's own name for itself; the one of the law data unless told. */
  readonly name?: string;
  /** Peers may be on addresses that are not public: a closed network of States. */
  readonly privatePeers?: boolean;
  /** Case systems are told at public addresses only. */
  readonly publicHooks?: boolean;
  /** Where officers' browsers find the pages: scheme, host, port. */
  readonly origin: string;
  /** What is borne of each peer within an hour; `PEER_QUOTA` unless told. */
  readonly quota?: PeerQuota;
  /** What it carries for others, and when others carry for it; `RELAY_SETTINGS` unless told. */
  readonly relays?: RelaySettings;
  /** The State's policy of approvals; what comes with Comity unless told. */
  readonly rules?: readonly ApprovalRule[];
  /** The State's policy on how long what is kept; what comes with Comity unless told. */
  readonly retention?: RetentionRules;
  /** Within how many hours what was asked by voice is written; `SPOKEN_HOURS` unless told. */
  readonly spokenHours?: number;
  readonly sessionPolicy?: SessionPolicy;
  /** The ministry's own sign-in; none unless told. */
  readonly provider?: SignInProvider;
  /** For a command beside the node, which brings no provider: the settings name one. */
  readonly hasProvider?: boolean;
  /** Kept outside the database, so that a copy of it that was put back is noticed at the start. */
  readonly witness?: Witness;
  /** What is known of the machine that the node runs on; nothing unless told. */
  readonly keeper?: Keeper;
  /** Ways by which officers are called away from the desk; none unless told. */
  readonly callers?: Callers;
  /** What this process says of itself to whoever compares the processes of the node. */
  readonly process?: ProcessSelf;
}

/** How often the witness is told where the links stand. */
const WITNESS_MS = 5_000;

/** A process that nobody compares with others. */
const NOBODY: ProcessSelf = { machine: '', version: '', law: '', settings: '' };

/** A node without its HTTP edge. */
export interface Node {
  readonly service: Service;
  readonly exchange: Exchange;
  readonly trust: TrustStore;
  /** For operators: erase, admit, provision. */
  readonly parts: NodeParts;
  /** The node was restored, and had not taken back all that it lost when it was opened. */
  readonly takesBack: boolean;
  /** Whether this process can do its work, and why not. */
  readonly readiness: Pick<Readiness, 'ask'>;
  start(): Promise<void>;
  /**
   * Before the end: nothing should be sent here any more, delivery ends and its links are given up to
   * the other processes. What was asked is still answered.
   */
  drain(): Promise<void>;
  /** Ends delivery and listening, then closes the store. */
  stop(): Promise<void>;
}

/** Puts the use cases together over one store and one keyring. */
export async function createNode(options: NodeOptions): Promise<Node> {
  const { world, store, keyring, training, witness, callers = {} } = options;
  const law = indexLaw(options.law);
  const restored = await noticeRestore({ store, keyring, world, witness });
  // What was noticed is noticed once, by whichever process opens the node first.
  if (restored && witness !== undefined) await keepWitness({ store, keyring }, witness, true);
  const takesBack = await store.asWorker(isTakingBack);
  const trust = await openTrustStore({ store, keyring, world });
  const journal = createJournal(keyring, world);
  const inLaw = namedState(law, keyring.participant);
  // In English by the name that its settings give it; a State by its own name in each language.
  const ownName = { ...inLaw, name: options.name ?? inLaw.name };
  const participant = { id: keyring.participant, name: ownName.name };
  const open = createOpenCases({ keyring, world });
  const projection = { keyring, law, world, participant: participant.id, open };
  const first = createEmergencyFirst(world);
  const exchange = createExchange({
    store,
    first,
    keyring,
    world,
    trust,
    lawVersion: law.data.version,
    ...(options.quota === undefined ? {} : { quota: options.quota }),
    ...(options.relays === undefined ? {} : { relays: options.relays }),
    project: async (tx, authority, changed) => {
      const cases = await projectCases(tx, projection, { authority, changed });
      const here = { world, participant: participant.id };
      raiseAlarms(tx, here, { authority, changed, cases });
      await endSpoken(tx, { ...here, keyring }, { authority, changed, cases });
    },
  });
  const parts: NodeParts = {
    participant,
    training,
    privatePeers: options.privatePeers === true,
    publicHooks: options.publicHooks === true,
    hasProvider: options.hasProvider ?? options.provider !== undefined,
    ...{ world, store, keyring, law, journal, exchange, first, open, trust },
    readPublished: createPublishedReader({ keyring, world, trust }),
    rules: options.rules ?? standardRules(),
    retention: options.retention ?? standardRetention(),
    spokenHours: options.spokenHours ?? SPOKEN_HOURS,
  };
  const alerts = await createAlerts(store, world);
  noticeMoves({ store, keyring, world, trust, witness, open });
  const self = options.process ?? NOBODY;
  const readiness = createReadiness({ ...{ store, keyring, trust, world }, self });
  const endForgetting = await forgetErased(store, open);
  /** The library behind it takes 20 MB: loaded for the first page that asks. */
  let known: ReturnType<typeof publicHolidays> | undefined;
  const holidays = () => {
    known ??= publicHolidays(law.data);
    return known;
  };
  const openAhead = createOpenAhead(parts, holidays);
  let endUpkeep: (() => Promise<void>) | undefined;
  let endTrust: (() => Promise<void>) | undefined;
  let alarms: Awaited<ReturnType<typeof setAlarmClock>> | undefined;
  let endWitness = (): void => undefined;
  let endTelling: (() => Promise<void>) | undefined;
  let endTimers: (() => Promise<void>) | undefined;
  const identity = createIdentity({
    ...{ store, keyring, world, training, origin: options.origin },
    ...(options.sessionPolicy ? { sessionPolicy: options.sessionPolicy } : {}),
    ...(options.provider ? { provider: options.provider } : {}),
  });
  const service: Service = {
    node: { participant: participant.id, participantName: ownName, training },
    now: () => world.now(),
    first: (work) => first.emergency(work),
    named: (id) => participantName(parts, id),
    identity,
    admissions: createAdmissions(parts),
    keys: createKeys(parts),
    drafts: createDrafts(parts),
    cases: createCases(parts),
    clocks: createClocks(parts),
    proposals: createProposals(parts),
    office: createOffice(parts),
    officers: createOfficers({ ...parts, origin: options.origin }),
    keeping: createKeeping(parts, options.keeper ?? NO_KEEPER(() => world.now())),
    alarms: createAlarms(parts, callers),
    pings: createPings(parts),
    rosters: createRosters(parts, openAhead),
    calendars: createCalendars(parts, identity),
    spoken: createSpoken(parts),
    tokens: createTokens(parts, identity),
    unsent: createUnsent(parts),
    walls: createWalls(parts),
    referrals: createReferrals(parts),
    retention: createRetention(parts),
    directory: createDirectory(parts, holidays),
    alerts,
    law: lawLibrary(law),
  };
  return {
    service: guarded(service),
    exchange,
    trust,
    parts,
    takesBack,
    readiness,
    drain: async () => {
      readiness.drain();
      await exchange.endDelivery();
    },
    start: async () => {
      // Whoever waits for a node to be ready waits for no round of it: they begin with nothing after them.
      alarms = await setAlarmClock({ ...parts, callers }, `${options.origin}/night`);
      await exchange.start();
      alarms.begin();
      if (options.process !== undefined) readiness.start();
      endTrust = watchTrust(trust, world);
      endUpkeep = startUpkeep({ store, keyring, world, open, giveWay: first.giveWay });
      endTimers = startTimers(parts, {
        ...{ callers, openAhead, origin: options.origin },
      });
      endTelling = startTelling({ store, keyring, world }, options);
      if (witness !== undefined) {
        const work = (): Promise<void> => keepWitness({ store, keyring }, witness);
        endWitness = every(world, { ms: WITNESS_MS, failed: 'witness-not-kept', work });
      }
    },
    stop: async () => {
      endWitness();
      await readiness.stop();
      await endTimers?.();
      await endTelling?.();
      await endUpkeep?.();
      await endTrust?.();
      await alarms?.end();
      await exchange.stop();
      await alerts.close();
      await endForgetting();
      open.clear();
      await trust.close();
      await store.close();
    },
  };
}
