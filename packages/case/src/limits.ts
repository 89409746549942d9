import type { CONDITIONS } from '@comity/statements';
import { allSaid, type Said } from './said.ts';
import type { CaseState, PartState } from './state.ts';

/** What kinds of condition bind how a thing is used. */
const OF_USE: ReadonlySet<string> = new Set<(typeof CONDITIONS)[number]>([
  'confidentiality',
  'use-limit',
]);

/** A limit that binds the receiving side in what it does with what it was given. */
export interface UseLimit {
  /** The act that set it. */
  readonly act: string;
  /** Its number in that act, from 0. */
  readonly index: number;
  readonly sort: string;
  /** In the words of the side that gave. */
  readonly text: string;
  readonly parts: readonly string[];
}

/** The limits of a case, and what allows use beyond them. */
export interface UseLimits {
  readonly limits: readonly UseLimit[];
  /** Consents of the giving side to another use, oldest first. */
  readonly consents: readonly string[];
  /** Notices by the receiving side of a use that its law demands, oldest first. */
  readonly notices: readonly string[];
}

/**
 * The use limits in force for the requesting side of a case: those of information that was disclosed
 * or whose conditions were accepted, of conditions that were accepted, and of evidence handed over
 * (Budapest 26(2) and 28; UNCC 40(4) to (5) and (19) to (20)). Only the side that gave lifts one, by
 * its consent; a notice before an exculpatory disclosure is the other way on.
 */
export function useLimitsOf(state: CaseState): UseLimits {
  const bound = new Set(state.parts.filter(isBound).map(({ id }) => id));
  const limits = state.parts.length === 0 ? [] : settled(state, bound);
  const ids = (acts: readonly { readonly act: string }[]) => acts.map(({ act }) => act);
  return {
    limits,
    consents: ids(allSaid(state, 'use-consent-given')),
    notices: ids(allSaid(state, 'use-notified')),
  };
}

/** The conditions of a part were accepted, or what they are about was handed over. */
const isBound = ({ stage, slots }: PartState): boolean =>
  'conditions-accepted' in slots || GIVEN.has(stage);

const GIVEN: ReadonlySet<string> = new Set(['answered-in-part', 'answered', 'preserved']);

type Conditioned = Said<'information-offered' | 'information-disclosed' | 'conditions-proposed'>;

function settled(state: CaseState, bound: ReadonlySet<string>): readonly UseLimit[] {
  const conditioned: readonly Conditioned[] = [
    ...(allSaid(state, 'information-offered') as readonly Conditioned[]),
    ...(allSaid(state, 'information-disclosed') as readonly Conditioned[]),
    ...(allSaid(state, 'conditions-proposed') as readonly Conditioned[]),
  ];
  const declined = new Set(
    state.waits
      .filter(({ replies }) =>
        replies.some((reply) => kindOf(state, reply) === 'conditions-declined'),
      )
      .map(({ ask }) => ask),
  );
  return [
    ...conditioned
      .filter(({ act, parts }) => !declined.has(act) && parts.some((part) => bound.has(part)))
      .flatMap(({ act, parts, content }) =>
        (content?.conditions ?? []).flatMap(({ sort, text }, index) =>
          OF_USE.has(sort) ? [{ act, index, sort, text, parts }] : [],
        ),
      ),
    ...[
      ...allSaid(state, 'evidence-delivered-in-part'),
      ...allSaid(state, 'evidence-delivered'),
    ].flatMap(({ act, parts, content }) =>
      content?.limits === undefined
        ? []
        : [{ act, index: 0, sort: 'use-limit', text: content.limits, parts }],
    ),
  ];
}

const kindOf = (state: CaseState, act: string): string | undefined =>
  state.timeline.find((item) => item.act === act)?.kind;

/** Whether what a case holds may go no further as it stands: a limit binds and nothing allows it. */
export const bindsUse = ({ limits, consents, notices }: UseLimits): boolean =>
  limits.length > 0 && consents.length === 0 && notices.length === 0;
