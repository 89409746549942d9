import {
  type AdvisedAct,
  adviceOnFacts,
  decideAdvised,
  lawAdvice,
  wantsOfFacts,
} from '@comity/advice';
import type { Fault, Result } from '@comity/base';
import {
  type Advice,
  earlierCases,
  type Facts,
  fold,
  type RequestContent,
  requestOf,
} from '@comity/case';
import type { Law } from '@comity/law';
import type { Officer } from '@comity/service';

/** What the check of a draft needs to know besides the facts. */
export interface CheckContext {
  readonly law: Law;
  readonly participant: string;
  readonly officer: Officer;
  /** ISO date on which the law is asked. */
  readonly on: string;
  /** The other State of the cases that the draft names and the authority holds, by id. */
  readonly held: ReadonlyMap<string, string>;
  /** Authorities one can write to. */
  readonly addressees: ReadonlySet<string>;
  /** Why it may not go to the State that it names, by what it was begun from. */
  readonly bound: readonly Fault[];
  /** What the node of a participant understands, as advice takes it. */
  readonly understoodBy: (participant: string) => Pick<Advice, 'understands'>;
}

/** A draft as it would leave the house. */
export interface CheckedDraft {
  readonly missing: readonly Fault[];
  readonly advice: readonly Fault[];
  readonly content: RequestContent | null;
  readonly act: AdvisedAct | null;
  readonly to: { readonly participant: string; readonly authority: string } | null;
}

/** Finds every want of form of a draft, and forms the act when there is none. */
export function checkDraft(facts: Facts, context: CheckContext): CheckedDraft {
  const to = addressee(facts, context);
  const own = { ...facts, from: context.participant };
  const missing: Fault[] = [
    ...wantsOfFacts(context.law, facts, { from: context.participant, on: context.on }),
  ];
  if (!to.ok) missing.push(to.error);
  missing.push(...context.bound, ...earlierWants(facts, context));
  const advice = adviceOnFacts(context.law, own, context.on);
  const formed = requestOf(own);
  if (!formed.ok || !to.ok) {
    return { missing: once(missing), advice, content: null, act: null, to: null };
  }
  const { officer } = context;
  const decided = decideAdvised(
    fold([]),
    {
      kind: 'request-submitted',
      author: {
        participant: context.participant,
        authority: officer.authority,
        role: officer.role,
        officer: officer.number,
      },
      to: to.value,
      content: formed.value,
    },
    {
      ...lawAdvice(context.law, { ...formed.value, on: context.on }),
      today: context.on,
      ...context.understoodBy(to.value.participant),
    },
  );
  if (!decided.ok) missing.push(...decided.error);
  return {
    missing: once(missing),
    advice: [...(decided.ok ? decided.value.warnings : []), ...advice],
    content: formed.value,
    act: decided.ok && missing.length === 0 ? decided.value : null,
    to: to.value,
  };
}

/** An earlier case is one that both have: of this authority, and with the State that is asked. */
const earlierWants = (facts: Facts, { held }: CheckContext): readonly Fault[] =>
  earlierCases(facts).flatMap(({ caseId, at }): readonly Fault[] => {
    const peer = held.get(caseId);
    if (peer === undefined) return [{ code: 'earlier-unknown', at }];
    return peer === facts.to?.trim() ? [] : [{ code: 'earlier-other-state', at }];
  });

function addressee(
  facts: Facts,
  { addressees }: CheckContext,
): Result<{ readonly participant: string; readonly authority: string }, Fault> {
  const participant = facts.to?.trim() ?? '';
  const authority = facts.toAuthority?.trim() ?? '';
  if (authority.startsWith(`${participant}.`) && addressees.has(authority)) {
    return { ok: true, value: { participant, authority } };
  }
  return {
    ok: false,
    error: { code: 'addressee-missing', at: 'toAuthority' },
  };
}

/** The same want named by two checks is one want. */
function once(problems: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  return problems.filter(({ at, code }) => {
    const key = `${at ?? ''} ${code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
