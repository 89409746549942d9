import { checkText, type Fault, isBlank, no, ok, placed, type Result } from '@comity/base';
import {
  bindingNow,
  bindsUse,
  isOfInformation,
  openerOf,
  toReadNow,
  type UseLimits,
} from '@comity/case';
import { type CaseView, type ForExport, mayTakeText, type WorkRow } from '@comity/service';

/** Why what a case holds stays at this node: how many limits bind its use. */
export const useLimited = (use: Pick<UseLimits, 'limits' | 'byLaw'>): Fault => ({
  code: 'use-limited',
  params: { n: bindingNow(use) },
});

/** A stated purpose is a line or two, in UTF-16 code units at most. */
const PURPOSE_MAX = 2_000;

/**
 * Whether what binds us lets the case be taken out: nothing binds, or only what allows the use that
 * the request states, and that use is named; and conditions that nobody but a reader can judge were
 * read, as the officer says.
 *
 * @returns what goes on record; null where nothing is asked. Codes: `use-limited`; at `read`
 *   `conditions-unread`; at `purpose` `missing` and those of a text
 */
export function mayTakeOut(
  use: Pick<UseLimits, 'limits' | 'byLaw' | 'toRead'>,
  { purpose, read = false }: ForExport,
): Result<OnRecord | null> {
  const conditions = [...new Set(toReadNow(use).map(({ act }) => act))];
  const isBound = bindsUse(use);
  if (isBound && (purpose === undefined || bindsUse(use, 'what-was-requested'))) {
    return no(useLimited(use));
  }
  if (conditions.length > 0 && !read) return no({ code: 'conditions-unread', at: 'read' });
  const known = conditions.length > 0 ? { read: conditions } : null;
  if (!isBound || purpose === undefined) return ok(known);
  if (isBlank(purpose)) return no({ code: 'missing', at: 'purpose' });
  const checked = checkText(purpose, PURPOSE_MAX);
  return checked.ok
    ? ok({ ...known, purpose: purpose.trim() })
    : no(placed(checked.error, { at: 'purpose' }));
}

/** With what a case was taken out: the use that was named, the acts whose conditions were read. */
interface OnRecord {
  readonly purpose?: string;
  readonly read?: readonly string[];
}

/**
 * What of a case may leave as a text. While a limit binds us, what we said ourselves may, one act at
 * a time and without a name that the giving side gave the case; nothing else.
 *
 * @param view the case with all its acts
 * @param act the number of one act; undefined: all of them
 * @returns the view with the acts of the text; `act-not-here`, `use-limited`
 */
export function textToTake(view: CaseView, act: number | undefined): Result<CaseView> {
  const acts = view.acts.filter(({ number }) => act === undefined || number === act);
  if (acts.length === 0 && act !== undefined) return no({ code: 'act-not-here' });
  if (!view.use.binds) return ok({ ...view, acts });
  const only = act === undefined ? undefined : acts[0];
  if (!mayTakeText(view, only)) return no(useLimited(view.use));
  const opener = openerOf(view.state)?.author.participant;
  return ok({ ...view, acts, title: opener === view.us.participant ? view.title : '' });
}

/** A row of a list that leaves: what the giving side named stays here while it binds its use. */
export function rowToTake(row: WorkRow): WorkRow {
  const theirs = isOfInformation(row.parts.map(({ measure }) => measure));
  return row.bound && theirs ? { ...row, title: '' } : row;
}
