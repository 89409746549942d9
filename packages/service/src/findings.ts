import type { Fault } from '@comity/base';

/** What is looked at when somebody asks what is wrong with a node, in the order in which it is told. */
export const LOOKED_AT = [
  'settings',
  'home',
  'keys',
  'secret',
  'statement',
  'law',
  'database',
  'schema',
  'clock',
  'disk',
  'ports',
  'tls',
  'peer-keys',
  'peers',
  'holds',
  'relay',
  'officers',
  'sign-ins',
  'provider',
  'timers',
  'processes',
  'calls',
  'backups',
] as const;

export type LookedAt = (typeof LOOKED_AT)[number];

/** One line of a look at a node. */
export interface Finding {
  readonly check: LookedAt;
  /** `unknown`: nothing is known of it, which is no fault by itself. */
  readonly state: 'ok' | 'wrong' | 'unknown';
  /** What is wrong or not known, and what to do next; or what there is to say of what is well. */
  readonly why?: Fault;
}

/** What of it is wrong, and nothing that is only not known. */
export const whatIsWrong = <T extends Pick<Finding, 'state'>>(found: readonly T[]): readonly T[] =>
  found.filter(({ state }) => state === 'wrong');

/** What there is to read of a look, and what is in order and says nothing more. */
export function toldApart<T extends Pick<Finding, 'state' | 'why'>>(
  found: readonly T[],
): { readonly told: readonly T[]; readonly quiet: readonly T[] } {
  const isQuiet = ({ state, why }: T): boolean => state === 'ok' && why === undefined;
  return { told: found.filter((one) => !isQuiet(one)), quiet: found.filter(isQuiet) };
}

/** Whether somebody sees to it on the page of keys. */
export const isOfKeys = ({ check }: Pick<Finding, 'check'>): boolean => check === 'peer-keys';

/** The same in the order in which somebody has to see to it: first who may be somebody else. */
export const mostUrgentFirst = <T extends Pick<Finding, 'check'>>(
  wrong: readonly T[],
): readonly T[] => [...wrong.filter(isOfKeys), ...wrong.filter((each) => !isOfKeys(each))];

/** What officers are told of a node: what they can count on now, and what not. */
export const OFFICERS_COUNT_ON = ['work', 'exchange', 'calls', 'clocks', 'backups'] as const;
export type CountedOn = (typeof OFFICERS_COUNT_ON)[number];

const BEHIND: Readonly<Record<CountedOn, readonly LookedAt[]>> = {
  work: ['database', 'schema', 'disk', 'clock', 'law', 'keys'],
  exchange: ['peer-keys', 'peers', 'holds', 'ports', 'tls', 'statement', 'relay'],
  calls: ['calls'],
  clocks: ['timers'],
  backups: ['backups'],
};

/** One line of the page that officers read. */
export interface CountedLine {
  readonly on: CountedOn;
  readonly state: Finding['state'];
  /** States whose nodes are concerned. */
  readonly peers: readonly string[];
}

/**
 * What findings mean for officers, who mend nothing: one line for each thing that they count on. What
 * is meant for whoever keeps the machine (rights of files, tries to sign in) is not in it.
 */
export const countedOn = (findings: readonly Finding[]): readonly CountedLine[] =>
  OFFICERS_COUNT_ON.map((on) => {
    const behind = findings.filter(({ check }) => BEHIND[on].includes(check));
    const wrong = whatIsWrong(behind);
    const peers = wrong.flatMap(({ why }) => {
      const params = why !== undefined && 'params' in why ? why.params : {};
      const peer: unknown = (params as Readonly<Record<string, unknown>>)['peer'];
      return typeof peer === 'string' ? [peer] : [];
    });
    const isKnown = behind.length > 0 && behind.some(({ state }) => state !== 'unknown');
    return {
      on,
      state: wrong.length > 0 ? 'wrong' : isKnown ? 'ok' : 'unknown',
      peers: [...new Set(peers)],
    };
  });

/**
 * How much of it officers can count on: all, all that is known (of the rest nothing is), or only some
 * since something is wrong. What is only not known is nothing to count on either.
 */
export function howMuchCounts(
  lines: readonly Pick<CountedLine, 'state'>[],
): 'all' | 'most' | 'some' {
  if (whatIsWrong(lines).length > 0) return 'some';
  return lines.every(({ state }) => state === 'ok') ? 'all' : 'most';
}
