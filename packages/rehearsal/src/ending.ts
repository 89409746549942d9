import { canonicalText } from '@comity/base';
import { type Due, liveOf } from '@comity/case';
import { dayIn } from '@comity/law';
import type { CaseView } from '@comity/service';
import type { Ending } from './scenarios/scenario.ts';

/** How a case stands at one side, as far as an ending speaks of it. */
export type Standing = Omit<Ending, 'recorded' | 'staysThere' | 'status' | 'expected' | 'parts'> & {
  readonly status: string;
  readonly expected: string;
  readonly parts: readonly string[];
};

/** How a case stands in a view of it. */
export function standingOf(view: CaseView): Standing {
  const { state, whoseMove, due } = view;
  const lastDay = state.parts.map((part) => liveOf(part)?.lastDay).find((day) => day !== undefined);
  return {
    status: state.status,
    expected: whoseMove.what,
    parts: state.parts.map(({ stage }) => stage),
    refusedOn: refusalsIn(view),
    due: daysOf(due),
    ...(lastDay == null ? {} : { preservedUntil: lastDay }),
  };
}

/** The day of each date by its code: as it is given, or the one in which an instant lies, in UTC. */
export const daysOf = (due: readonly Due[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    due.flatMap(({ what, day, at }) => [[what, day ?? (at && dayIn(at, 'UTC')) ?? '']]),
  );

/** On what each refusal rests: the provision that the law data knows, else the text that it cites. */
function refusalsIn({ acts }: CaseView): readonly string[] {
  return acts.flatMap(({ kind, content }) => {
    if (kind !== 'assistance-refused' || typeof content === 'string') return [];
    const { ground } = content as { readonly ground: { source?: string; citation?: string } };
    return [ground.source ?? ground.citation ?? ''];
  });
}

/** Where a case stands otherwise than its scenario says; one line each. */
export function differences(ends: Ending, stands: Standing): readonly string[] {
  const { recorded: _, staysThere: __, refusedOn = [], ...rest } = ends;
  const told: Standing = { ...rest, refusedOn };
  const names = [...new Set([...Object.keys(told), ...Object.keys(stands)])];
  return names.flatMap((name) => {
    const [written, found] = [told, stands].map((each) =>
      canonicalText(each[name as keyof Standing] ?? null),
    );
    return written === found ? [] : [`${name} is ${found}, not ${written}`];
  });
}
