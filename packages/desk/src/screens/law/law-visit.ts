import { dayIn, type Law } from '@comity/law';
import type { LawLibrary } from '@comity/service';
import type { Answer, OfficerScreen, OpenScreen, OpenVisit, Screen } from '../../http/screen.ts';

/**
 * A visit of a law page: by an officer, by anybody where the node opens its law pages, or of a page
 * that stands without a node. It knows the law and no case.
 */
export interface LawVisit
  extends Pick<OpenVisit, 'words' | 'query' | 'url' | 'now' | 'session' | 'param'> {
  readonly service: {
    readonly law: Pick<LawLibrary, 'version' | 'law'>;
    /** Whose node it is; '' where there is none. */
    readonly node: { readonly participant: string };
  };
}

/** A page of the law, before it is settled who may see it. */
export interface LawScreen {
  readonly name: string;
  readonly path: string;
  /** As in a Screen. */
  readonly sample: string;
  handle(visit: LawVisit): Answer;
}

/** Who may see the law pages of this node. */
export type LawAccess = OfficerScreen['access'] | OpenScreen['access'];

/** Makes routes of law pages; the law is read with GET only. */
export const lawRoutes = (access: LawAccess, screens: readonly LawScreen[]): readonly Screen[] =>
  screens.map((screen): Screen => ({ ...screen, access, method: 'GET' }));

/** The law that this node answers with. */
export const lawOf = (visit: LawVisit): Law => visit.service.law.law;

/** The calendar day at the reader's place; UTC for a visitor. */
export const todayOf = ({ now, session }: LawVisit): string =>
  dayIn(now, session?.officer.zone ?? 'UTC');

/** Whether the page is made for paper: what is folded on a screen stands open. */
export const isPrinted = (visit: LawVisit): boolean => visit.query.one('view') === 'print';

/**
 * The address of this page with other values in its query; an empty value takes the name out.
 *
 * @param change names and their new values
 */
export function hereWith(visit: LawVisit, change: Readonly<Record<string, string>>): string {
  const [path = ''] = visit.url.split('?');
  const query = new URLSearchParams(visit.query.pairs().map(([name, value]) => [name, value]));
  for (const [name, value] of Object.entries(change)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const rest = query.toString();
  return rest === '' ? path : `${path}?${rest}`;
}
