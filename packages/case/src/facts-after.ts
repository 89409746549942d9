import { requestAsked } from './asked.ts';
import type { Facts, FactsPart, FactsTarget } from './facts.ts';
import { factsOf } from './facts-read.ts';
import type { RequestContent } from './request-content.ts';
import { allSaid, openerOf } from './said.ts';
import type { CaseState } from './state.ts';

/** A request that follows from a case. */
export interface Following {
  /** The State to be asked, by its code. */
  readonly to: string;
  /** The measure; `null`: the officer chooses another one. */
  readonly measure: string | null;
  /** Parts of the earlier request whose targets it takes over. */
  readonly parts: readonly string[];
}

/**
 * What a new draft takes over from the case that it follows: what happened, by what offences, what
 * it is aimed at, who may be called, what was asked before. What has to be judged anew is left
 * blank: urgency, sensitivity, confidentiality, the basis and what it asks for, what exactly is
 * wanted and by when. A State that has no part in the earlier case is told nothing of it: neither
 * that there is one, nor who was thought to hold the data there.
 */
export function factsAfter(
  { caseId, request }: { readonly caseId: string; readonly request: RequestContent },
  { to, measure, parts }: Following,
): Facts {
  const { title, offences, conduct, contact, investigation, earlier, language, ...rest } =
    factsOf(request);
  const same = to === request.to;
  const aimed = (rest.parts ?? []).filter((_, index) =>
    parts.includes(request.parts[index]?.id ?? ''),
  );
  return {
    to,
    ...given({ title, offences, conduct, contact, investigation, language }),
    parts: aimed.map(
      ({ targets = [] }): FactsPart => ({
        measure: measure ?? '',
        targets: same ? targets : targets.map(elsewhere),
      }),
    ),
    earlier: same ? [...(earlier ?? []), { kind: 'network', case: caseId }] : [],
    urgency: {},
  };
}

/**
 * What a new draft takes over from a case: from a request as {@link factsAfter} says; from information
 * that nobody asked for, what was told and by whom. That goes back to the State that told it alone:
 * under what limits another one may hear of it is not decided here. Null where neither can be read.
 */
export function factsToFollow(
  { caseId, state }: { readonly caseId: string; readonly state: CaseState },
  way: Following,
): Facts | null {
  const request = requestAsked(state);
  if (request !== null) return factsAfter({ caseId, request }, way);
  const opener = openerOf(state);
  if (opener === null || way.to !== state.parties?.requested.participant) return null;
  const told = allSaid(state, 'information-disclosed').flatMap(
    ({ content }) => content?.text ?? [],
  );
  if (told.length === 0) return null;
  return {
    to: way.to,
    ...given({ title: opener.content?.title }),
    conduct: told.join('\n\n'),
    parts: [{ measure: way.measure ?? '', targets: [] }],
    earlier: [{ kind: 'network', case: caseId }],
    urgency: {},
  };
}

const elsewhere = ({ custodian: _, ...target }: FactsTarget): FactsTarget => target;

/** The members that have a value. */
const given = <Members extends object>(members: Members): Partial<Members> =>
  Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Partial<Members>;

/** The cases of this network that a draft names as earlier ones, with the paths of their fields. */
export const earlierCases = (
  facts: Pick<Facts, 'earlier'>,
): readonly { readonly caseId: string; readonly at: string }[] =>
  (facts.earlier ?? []).flatMap((row, index) => {
    const caseId = row.kind === 'network' ? (row.case ?? '').trim() : '';
    return caseId === '' ? [] : [{ caseId, at: `earlier.${index}.case` }];
  });
