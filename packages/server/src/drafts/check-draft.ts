import { lawAdvice } from '@comity/advice';
import type { Fault, Result } from '@comity/base';
import {
  type ActDraft,
  decide,
  type Facts,
  fold,
  missingInFacts,
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
  /** Authorities one can write to. */
  readonly addressees: ReadonlySet<string>;
}

/** A draft as it would leave the house. */
export interface CheckedDraft {
  readonly missing: readonly Fault[];
  readonly advice: readonly Fault[];
  readonly content: RequestContent | null;
  readonly act: ActDraft | null;
  readonly to: { readonly participant: string; readonly authority: string } | null;
}

/** Finds every want of form of a draft, and forms the act when there is none. */
export function checkDraft(facts: Facts, context: CheckContext): CheckedDraft {
  const to = addressee(facts, context);
  const own = { ...facts, from: context.participant };
  const missing: Fault[] = [...missingInFacts(own, fieldsAskedFor(own, context))];
  if (!to.ok) missing.push(to.error);
  missing.push(...otherBasisWants(facts));
  const formed = requestOf(own);
  if (!formed.ok || !to.ok) {
    return { missing: once(missing), advice: [], content: null, act: null, to: null };
  }
  const { officer } = context;
  const decided = decide(
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
    lawAdvice(context.law, { ...formed.value, on: context.on }),
  );
  if (!decided.ok) missing.push(...decided.error);
  return {
    missing: once(missing),
    advice: decided.ok ? decided.value.warnings : [],
    content: formed.value,
    act: decided.ok && missing.length === 0 ? decided.value : null,
    to: to.value,
  };
}

/** A basis that the law data does not know is named in full: what it says and where it stands. */
function otherBasisWants({ instruments, contents }: Facts): readonly Fault[] {
  if (instruments?.some(({ id }) => id === 'other') !== true) return [];
  return (['otherBasis', 'otherBasisCitation'] as const)
    .filter((name) => !contents?.[name]?.trim())
    .map((name) => ({ code: 'other-basis-missing', at: `contents.${name}` }));
}

/** What the instruments chosen so far ask for; nothing while none is chosen. */
function fieldsAskedFor(facts: Facts, { law, participant, on }: CheckContext) {
  const instruments = (facts.instruments ?? []).flatMap(({ id }) =>
    id === undefined ? [] : [{ id, pinpoints: [] }],
  );
  const question = { from: participant, to: facts.to ?? '', measure: facts.measure ?? '' };
  return lawAdvice(law, { ...question, instruments, on }).contents ?? [];
}

function addressee(
  facts: Facts,
  { addressees }: CheckContext,
): Result<{ readonly participant: string; readonly authority: string }> {
  const participant = facts.to?.trim() ?? '';
  const authority = facts.toAuthority?.trim() ?? '';
  if (authority.startsWith(`${participant}.`) && addressees.has(authority)) {
    return { ok: true, value: { participant, authority } };
  }
  return {
    ok: false,
    error: {
      code: 'addressee-missing',
      at: 'toAuthority',
    },
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
