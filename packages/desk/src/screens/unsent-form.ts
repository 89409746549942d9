import type { FormPlace } from '@comity/service';
import { type Fields, fieldsOf } from '../http/form.ts';
import { type OfficerVisit, type RedirectAnswer, redirect } from '../http/screen.ts';
import { carriedOf } from './act/form-asker.ts';

/** Part of an address: which page of a form is shown. */
const STEP = 'step';
const CHECK = 'check';

/** Button of a form: what was typed is let go, and it opens as at first. */
export const ANEW_FIELD = 'anew';

/** A form as it stands: as it was typed and kept, or as its address opens it. */
export interface StoodForm {
  readonly fields: Fields;
  /** When it was typed; null where it was not. */
  readonly since: string | null;
  /** Whether what was typed was found wrong. */
  readonly wrong: boolean;
}

/**
 * Where a form is, for what is kept of it.
 *
 * @param named parts of the address that make it another form: what it is about
 */
export function formPlace(
  { url, query }: Pick<OfficerVisit, 'url' | 'query'>,
  caseId: string | null,
  named: readonly string[] = [],
): FormPlace {
  const [path = ''] = url.split('?');
  const kept = new URLSearchParams(
    named.flatMap((name) => query.all(name).map((value): [string, string] => [name, value])),
  );
  return { caseId, at: kept.size === 0 ? path : `${path}?${kept}` };
}

/** The address of the page on which what was typed is looked at before it is signed. */
export const checkHref = ({ at }: FormPlace): string =>
  `${at}${at.includes('?') ? '&' : '?'}${STEP}=${CHECK}`;

export const asksToCheck = ({ query }: Pick<OfficerVisit, 'query'>): boolean =>
  query.one(STEP) === CHECK;

/** The form as its page shows it. */
export async function stoodForm(visit: OfficerVisit, place: FormPlace): Promise<StoodForm> {
  const kept = await visit.service.unsent.get(visit.session, place);
  return kept === null
    ? { fields: visit.query, since: null, wrong: false }
    : { fields: fieldsOf(kept.fields), since: kept.since, wrong: kept.wrong };
}

/**
 * Keeps what was posted, and goes to a page that shows it: one that a browser can ask for again, so
 * that no way back loses what was typed or posts it twice.
 */
export async function keepAndShow(
  visit: OfficerVisit,
  place: FormPlace,
  then: 'form' | 'wrong' | 'check',
): Promise<RedirectAnswer> {
  const { service, session, form } = visit;
  const pressed = ['add', 'remove'].flatMap((name) =>
    form.all(name).map((value) => [name, value] as const),
  );
  const fields = [...carriedOf(form), ...(then === 'form' ? pressed : [])];
  await service.unsent.keep(session, place, { fields, wrong: then === 'wrong' });
  return redirect(then === 'check' ? checkHref(place) : place.at);
}

/** Lets what was typed go: it was sent, or is to be typed anew. */
export const dropTyped = (visit: OfficerVisit, place: FormPlace): Promise<void> =>
  visit.service.unsent.drop(visit.session, place);
