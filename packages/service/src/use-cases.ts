import { SYSTEM_ROLE } from '@comity/case';
import { ROLES, type Role, type Session } from './identity.ts';
import type { Service } from './what-a-node-offers.ts';

/** The calls of one part of the service that an officer makes: those that take their session first. */
type OfficerCalls<P extends keyof Service> = {
  [M in keyof Service[P]]: Service[P][M] extends (...all: infer A) => unknown
    ? A extends [Session, ...unknown[]]
      ? M
      : never
    : never;
}[keyof Service[P]] &
  string;

/** Parts of the service whose calls are made by officers. */
export type Part =
  | 'admissions'
  | 'alarms'
  | 'alerts'
  | 'calendars'
  | 'cases'
  | 'clocks'
  | 'directory'
  | 'drafts'
  | 'identity'
  | 'keeping'
  | 'keys'
  | 'office'
  | 'officers'
  | 'pings'
  | 'proposals'
  | 'referrals'
  | 'retention'
  | 'rosters'
  | 'spoken'
  | 'tokens'
  | 'unsent'
  | 'walls';

/** Everything that an officer may ask of a node: `cases.view`, `drafts.approve` ... */
export type UseCase = { [P in Part]: `${P}.${OfficerCalls<P>}` }[Part];

const CASE_OFFICERS: readonly Role[] = [
  'duty-officer',
  'prosecutor',
  'ministry-lawyer',
  'supervisor',
];
/** Who may believe another State: not who keeps the machine, and nobody alone at night. */
const TRUST_OFFICERS: readonly Role[] = ['prosecutor', 'ministry-lawyer', 'supervisor'];
/** Who may judge whether helping would harm a person's rights: somebody who answers for the law. */
const REVIEWERS: readonly Role[] = ['prosecutor', 'ministry-lawyer', 'supervisor'];
/** Who answers for an office plans its duty; officers exchange shifts among themselves. */
const PLANNERS: readonly Role[] = ['prosecutor', 'ministry-lawyer', 'supervisor'];
/** Who answers for a case decides for whom it is; who works at it at night does not. */
const WALL_KEEPERS: readonly Role[] = ['prosecutor', 'ministry-lawyer', 'supervisor'];
/** Who answers for what officers of an authority leave open. */
const SUPERVISORS: readonly Role[] = ['supervisor'];
const EVERYBODY: readonly Role[] = [...CASE_OFFICERS, 'administrator'];
/** Who keeps the machine: officers, backups, queues; no case. */
const KEEPERS: readonly Role[] = ['administrator'];
/** Who agrees that somebody may do more at this node, or comes in anew: who answers for the law. */
const SECOND_PERSONS: readonly Role[] = ['prosecutor', 'ministry-lawyer', 'supervisor'];
/** Who answers for what a system of the State may do at the authority. */
const TOKEN_OFFICERS: readonly Role[] = ['prosecutor', 'ministry-lawyer', 'supervisor'];
/** What a case system may do where its token says so, as officers may; it agrees to nothing. */
const AND_SYSTEMS: readonly Role[] = [...CASE_OFFICERS, 'case-system'];

/**
 * Who may do what: the one table, for desk, API and command line. Administrators keep machines; they
 * see no cases, no drafts and no news of them. A new call has no row and does not compile.
 */
export const USE_CASES: Readonly<Record<UseCase, readonly Role[]>> = {
  'admissions.proposals': EVERYBODY,
  'admissions.propose': [...TRUST_OFFICERS, 'administrator'],
  'admissions.view': EVERYBODY,
  'admissions.confirm': TRUST_OFFICERS,
  'admissions.stop': EVERYBODY,
  'admissions.admitted': EVERYBODY,
  'admissions.standing': EVERYBODY,
  'admissions.askStanding': [...TRUST_OFFICERS, 'administrator'],
  'admissions.agreeStanding': TRUST_OFFICERS,
  'admissions.stopStanding': [...TRUST_OFFICERS, 'administrator'],
  'alarms.open': CASE_OFFICERS,
  'alarms.acknowledge': CASE_OFFICERS,
  'alarms.reached': CASE_OFFICERS,
  'alarms.told': CASE_OFFICERS,
  'alarms.answerTold': CASE_OFFICERS,
  'alarms.test': CASE_OFFICERS,
  'alarms.watch': CASE_OFFICERS,
  'alarms.takeWatch': CASE_OFFICERS,
  'alarms.addresses': CASE_OFFICERS,
  'alarms.keepAddresses': CASE_OFFICERS,
  'alarms.keepDigest': CASE_OFFICERS,
  'alerts.listen': CASE_OFFICERS,
  'calendars.take': CASE_OFFICERS,
  'calendars.links': CASE_OFFICERS,
  'calendars.makeLink': CASE_OFFICERS,
  'calendars.endLink': CASE_OFFICERS,
  'calendars.othersLinks': SUPERVISORS,
  'calendars.endOthersLink': SUPERVISORS,
  'cases.workList': AND_SYSTEMS,
  'cases.counts': CASE_OFFICERS,
  'cases.emergencies': CASE_OFFICERS,
  'cases.ownEmergencies': CASE_OFFICERS,
  'cases.view': AND_SYSTEMS,
  'cases.advice': CASE_OFFICERS,
  'cases.act': AND_SYSTEMS,
  'cases.check': AND_SYSTEMS,
  'cases.news': AND_SYSTEMS,
  'cases.checkOffer': CASE_OFFICERS,
  'cases.offer': CASE_OFFICERS,
  'cases.review': CASE_OFFICERS,
  'cases.calledBack': CASE_OFFICERS,
  'cases.exportBundle': CASE_OFFICERS,
  'cases.takeText': CASE_OFFICERS,
  'clocks.all': CASE_OFFICERS,
  'clocks.take': CASE_OFFICERS,
  'directory.published': [...EVERYBODY, 'case-system'],
  'directory.proof': SUPERVISORS,
  'directory.fork': EVERYBODY,
  'directory.feedChoices': EVERYBODY,
  'directory.chooseFeed': TRUST_OFFICERS,
  'directory.stopFeedChoice': TRUST_OFFICERS,
  'directory.check': CASE_OFFICERS,
  'directory.publish': CASE_OFFICERS,
  'drafts.list': CASE_OFFICERS,
  'drafts.create': AND_SYSTEMS,
  'drafts.beginEmergency': CASE_OFFICERS,
  'drafts.get': AND_SYSTEMS,
  'drafts.save': AND_SYSTEMS,
  'drafts.avenues': CASE_OFFICERS,
  'drafts.contents': CASE_OFFICERS,
  'drafts.check': AND_SYSTEMS,
  'drafts.submit': AND_SYSTEMS,
  'drafts.approve': CASE_OFFICERS,
  'drafts.consultation': CASE_OFFICERS,
  'drafts.checkShown': CASE_OFFICERS,
  'drafts.showDraft': CASE_OFFICERS,
  'drafts.shownIn': CASE_OFFICERS,
  'drafts.giveBack': CASE_OFFICERS,
  'drafts.discard': CASE_OFFICERS,
  'keeping.health': KEEPERS,
  'keeping.status': EVERYBODY,
  'keeping.backups': KEEPERS,
  'keeping.backUp': KEEPERS,
  'keeping.queues': KEEPERS,
  'keeping.authorities': KEEPERS,
  'keeping.audit': KEEPERS,
  'keys.view': EVERYBODY,
  'keys.confirm': TRUST_OFFICERS,
  'keys.stop': TRUST_OFFICERS,
  'office.colleagues': CASE_OFFICERS,
  'office.ofCase': CASE_OFFICERS,
  'office.assign': CASE_OFFICERS,
  'office.keepNote': CASE_OFFICERS,
  'office.reviewRights': REVIEWERS,
  'office.standIn': CASE_OFFICERS,
  'office.shifts': CASE_OFFICERS,
  'office.handOver': CASE_OFFICERS,
  'office.takeShift': CASE_OFFICERS,
  'office.views': CASE_OFFICERS,
  'office.keepView': CASE_OFFICERS,
  'office.dropView': CASE_OFFICERS,
  'office.dates': CASE_OFFICERS,
  'office.takeList': CASE_OFFICERS,
  'officers.list': KEEPERS,
  'officers.view': KEEPERS,
  'officers.add': KEEPERS,
  'officers.suspend': KEEPERS,
  'officers.letIn': KEEPERS,
  'officers.changeRole': KEEPERS,
  'officers.makeLink': KEEPERS,
  'officers.declarePerson': KEEPERS,
  'officers.endSession': KEEPERS,
  'officers.wishes': [...SECOND_PERSONS, 'administrator'],
  'officers.agree': SECOND_PERSONS,
  'officers.stop': [...SECOND_PERSONS, 'administrator'],
  'pings.nodes': EVERYBODY,
  'pings.of': CASE_OFFICERS,
  'pings.today': CASE_OFFICERS,
  'pings.send': CASE_OFFICERS,
  'pings.plan': PLANNERS,
  'pings.own': CASE_OFFICERS,
  'pings.letRing': PLANNERS,
  'proposals.list': CASE_OFFICERS,
  'proposals.get': CASE_OFFICERS,
  'proposals.approve': CASE_OFFICERS,
  'proposals.giveBack': CASE_OFFICERS,
  'proposals.givenBack': CASE_OFFICERS,
  'referrals.offices': CASE_OFFICERS,
  'referrals.list': CASE_OFFICERS,
  'referrals.view': CASE_OFFICERS,
  'referrals.refer': CASE_OFFICERS,
  'referrals.takeUp': CASE_OFFICERS,
  'referrals.say': CASE_OFFICERS,
  'referrals.giveBack': CASE_OFFICERS,
  'referrals.askBack': CASE_OFFICERS,
  'referrals.putAway': CASE_OFFICERS,
  'rosters.week': CASE_OFFICERS,
  'rosters.onDuty': CASE_OFFICERS,
  'rosters.enter': PLANNERS,
  'rosters.repeat': PLANNERS,
  'rosters.change': PLANNERS,
  'rosters.fill': PLANNERS,
  'rosters.nameFallback': PLANNERS,
  'rosters.cover': CASE_OFFICERS,
  'rosters.tellCover': PLANNERS,
  'rosters.endCover': PLANNERS,
  'rosters.askSwap': CASE_OFFICERS,
  'rosters.answerSwap': CASE_OFFICERS,
  'retention.due': CASE_OFFICERS,
  'retention.endsAsked': CASE_OFFICERS,
  'retention.ofCase': CASE_OFFICERS,
  'retention.hold': CASE_OFFICERS,
  'retention.endHold': CASE_OFFICERS, // the policy of retention says who of them
  'retention.erase': CASE_OFFICERS,
  'spoken.open': CASE_OFFICERS,
  'spoken.get': CASE_OFFICERS,
  'spoken.note': CASE_OFFICERS,
  'spoken.end': CASE_OFFICERS,
  'tokens.list': [...TOKEN_OFFICERS, 'administrator'],
  'tokens.ask': TOKEN_OFFICERS,
  'tokens.agree': TOKEN_OFFICERS,
  'tokens.take': TOKEN_OFFICERS,
  'tokens.end': [...TOKEN_OFFICERS, 'administrator'],
  'tokens.once': ['case-system'],
  'unsent.keep': CASE_OFFICERS,
  'unsent.get': CASE_OFFICERS,
  'unsent.drop': CASE_OFFICERS,
  'walls.of': CASE_OFFICERS,
  'walls.set': WALL_KEEPERS,
  'walls.lift': WALL_KEEPERS,
  'walls.openings': WALL_KEEPERS,
  'walls.askOpening': WALL_KEEPERS,
  'walls.answerOpening': WALL_KEEPERS,
  'identity.passkeyRegistrationOptions': EVERYBODY,
  'identity.registerPasskey': EVERYBODY,
  'identity.isLive': EVERYBODY,
  'identity.isFresh': EVERYBODY,
  'identity.signOut': EVERYBODY,
  'identity.sessions': EVERYBODY,
  'identity.endSession': EVERYBODY,
  'identity.keepLanguage': EVERYBODY,
};

/** Who may release a request alone, where a rule of the State lets one officer do it at night. */
export const ALONE_WHEN_CLOSED: readonly Role[] = ['duty-officer'];

/** Whom an alarm calls where nobody is on duty. */
export const CALLED_FIRST: readonly Role[] = ['duty-officer'];

/** Whom an alarm calls beside those on duty, before everybody is. */
export const CALLED_SECOND: readonly Role[] = SUPERVISORS;

/** What the database asks of roles beside use cases, by name. */
export const RULES_OF_ROLES: Readonly<
  Record<'drafts.approve alone' | 'alarms.called first' | 'alarms.called second', readonly Role[]>
> = {
  'drafts.approve alone': ALONE_WHEN_CLOSED,
  'alarms.called first': CALLED_FIRST,
  'alarms.called second': CALLED_SECOND,
};

/** The role of whoever keeps the machine: each node has one who can sign in. */
export const NODE_KEEPER = 'administrator' satisfies Role;

/** The role of a State's own case system: nobody signs in by it, and nobody is called. */
export const CASE_SYSTEM: Role = SYSTEM_ROLE satisfies Role;

/** The roles that a person may have. */
export const PERSONS: readonly Role[] = ROLES.filter((role) => role !== CASE_SYSTEM);

/** Whether one role may do something that another may not. */
export const widens = (from: Role, to: Role): boolean =>
  Object.values(USE_CASES).some((roles) => roles.includes(to) && !roles.includes(from));

/** Whether a role may do it. */
export const may = (role: Role, useCase: UseCase): boolean => USE_CASES[useCase].includes(role);

/** What every call of a case system needs, whatever its token names. */
export const OF_EVERY_TOKEN: readonly UseCase[] = ['tokens.once'];

/** What a token may be given: what a case system may do. */
export const TOKEN_USES: readonly UseCase[] = (Object.keys(USE_CASES) as UseCase[]).filter(
  (useCase) => may(CASE_SYSTEM, useCase) && !OF_EVERY_TOKEN.includes(useCase),
);
