import type { Crumb, Theme } from '@comity/design';
import type { Service, Session, UseCase, WorkCounts } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from './form.ts';

/** The part of the navigation that a page belongs to. */
export type Section =
  | 'work'
  | 'new-request'
  | 'clocks'
  | 'night'
  | 'drafts'
  | 'law'
  | 'directory'
  | 'participants'
  | 'proposals'
  | 'node'
  | 'officers'
  | 'queues'
  | 'backups'
  | 'audit'
  | null;

/** A page of the desk; the framework puts the masthead, the navigation and the footer around it. */
export interface PageAnswer {
  readonly kind: 'page';
  readonly status: number;
  /** Title of the browser's window, without the name of the product. */
  readonly title: string;
  readonly section: Section;
  readonly body: VNode;
  /** Live notices may offer to reload this page; a page with a form in it is left alone. */
  readonly live: boolean;
  readonly breadcrumbs?: readonly Crumb[];
  /** Large and dark, for 3 a.m. */
  readonly night?: boolean;
  /** Shows by itself what rings: nothing of it stands above the page. */
  readonly showsAlarms?: boolean;
  /** Seconds after which a browser without scripts asks for the page again. */
  readonly refresh?: number;
  /** What waits at the authority, where the page has asked for it already. */
  readonly counts?: WorkCounts;
}

export interface RedirectAnswer {
  readonly kind: 'redirect';
  /** A path of this desk. */
  readonly to: string;
}

/** To the sign-in of the ministry, which the node's settings name: no address that a visitor gave. */
export interface AwayAnswer {
  readonly kind: 'away';
  readonly to: string;
}

export interface FileAnswer {
  readonly kind: 'file';
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** For the few calls that a script makes (passkeys). */
export interface DataAnswer {
  readonly kind: 'data';
  readonly status: number;
  readonly value: unknown;
}

/** The one page for what does not exist and for what is not yours: the two cannot be told apart. */
export interface NotFoundAnswer {
  readonly kind: 'not-found';
}

/** A session begins (the cookie is set) or ends (it is taken away). */
export interface SessionAnswer {
  readonly kind: 'session';
  readonly session: Session | null;
  readonly then: RedirectAnswer | DataAnswer;
}

/** A language is kept in this browser. */
export interface LanguageAnswer {
  readonly kind: 'language';
  readonly language: string;
  readonly then: RedirectAnswer;
}

/** Day or night is kept in this browser. */
export interface ThemeAnswer {
  readonly kind: 'theme';
  readonly theme: Theme;
  readonly then: RedirectAnswer;
}

export type Answer =
  | PageAnswer
  | RedirectAnswer
  | AwayAnswer
  | FileAnswer
  | DataAnswer
  | NotFoundAnswer
  | SessionAnswer
  | LanguageAnswer
  | ThemeAnswer;

/** What every screen is handed. */
export interface Visit {
  readonly service: Service;
  /** Words in the reader's language. */
  readonly words: Words;
  /** Tags of the languages that may be chosen. */
  readonly languages: readonly string[];
  /** Named parts of the path; '' for a part that the screen's path does not have. */
  param(name: string): string;
  readonly query: Fields;
  readonly form: Fields;
  /** Path and query as asked for. */
  readonly url: string;
  /** Goes into every form as the hidden field `FORM_TOKEN_FIELD`. */
  readonly formToken: string;
  /** Time of the node, RFC 3339. */
  readonly now: string;
  /** The address that the visit comes from, behind the proxies that the node trusts. */
  readonly source: string;
}

/** A visit of an officer who has signed in. */
export interface OfficerVisit extends Visit {
  readonly session: Session;
}

/** A visit of anybody, signed in or not. */
export interface OpenVisit extends Visit {
  readonly session: Session | undefined;
}

interface Named {
  /** Unique; `case.refuse`. */
  readonly name: string;
  /** Parts that vary begin with a colon: `/cases/:caseId/refuse`. */
  readonly path: string;
}

/** A page to look at. */
interface Look {
  readonly method: 'GET';
  /**
   * An address at which it can be seen: tests walk all of them, so that a new screen is examined
   * without being listed anywhere. `*` stands for the id of any case, draft or statement
   * that lets it be shown.
   */
  readonly sample: string;
}

/** What a form or a script sends; its page is another screen's. */
interface Send {
  readonly method: 'POST';
}

type Route = Named & (Look | Send);

/** A screen for officers who have signed in. */
export type OfficerScreen = Route & {
  readonly access: 'officer';
  /** For a page that asks the service for nothing yet: what it is the way to. */
  readonly needs?: UseCase;
  /** Somebody's life may hang on it: bulk work of the node stands aside while it is answered. */
  readonly cannotWait?: true;
  handle(visit: OfficerVisit): Answer | Promise<Answer>;
};

/** A screen for anybody. */
export type OpenScreen = Route & {
  readonly access: 'anyone';
  handle(visit: OpenVisit): Answer | Promise<Answer>;
};

/** One route of the desk. The list of all of them is a value, so that tests can go through it. */
export type Screen = OfficerScreen | OpenScreen;

/** Name of the hidden field that carries {@link Visit.formToken}. */
export const FORM_TOKEN_FIELD = 'form-token';

/** An ordinary page (200). */
export const page = (
  content: Pick<PageAnswer, 'title' | 'section' | 'body'> & Partial<PageAnswer>,
): PageAnswer => ({ kind: 'page', status: 200, live: false, ...content });

/** The page that a form comes back with: 422, what was typed is in it. */
export const invalid = (
  content: Pick<PageAnswer, 'title' | 'section' | 'body'> & Partial<PageAnswer>,
): PageAnswer => ({ kind: 'page', status: 422, live: false, ...content });

/** A page as it is opened, or, where something is wrong with what was posted, as it comes back. */
export const pageWith = (
  problems: readonly unknown[],
  content: Parameters<typeof page>[0],
): PageAnswer => (problems.length > 0 ? invalid(content) : page(content));

/** After a post, go there with GET (303). */
export const redirect = (to: string): RedirectAnswer => ({ kind: 'redirect', to });

/** No such thing, or not yours. */
export const notFound = (): NotFoundAnswer => ({ kind: 'not-found' });

/** A file to keep. */
export const file = (content: Omit<FileAnswer, 'kind'>): FileAnswer => ({
  kind: 'file',
  ...content,
});

/** A value for a script of ours. */
export const data = (value: unknown, status = 200): DataAnswer => ({ kind: 'data', status, value });

/** Signs in, then goes on. */
export const signedIn = (session: Session, then: RedirectAnswer | DataAnswer): SessionAnswer => ({
  kind: 'session',
  session,
  then,
});

/** Keeps a language in this browser, then goes on. */
export const speaks = (language: string, then: RedirectAnswer): LanguageAnswer => ({
  kind: 'language',
  language,
  then,
});

/** Keeps day or night in this browser, then goes on. */
export const shines = (theme: Theme, then: RedirectAnswer): ThemeAnswer => ({
  kind: 'theme',
  theme,
  then,
});

/** Signs out, then goes on. */
export const signedOut = (then: RedirectAnswer): SessionAnswer => ({
  kind: 'session',
  session: null,
  then,
});

/**
 * Keeps a way back inside the desk: a path of ours or the start page, never another site.
 *
 * @param wanted what an address or a field named
 */
export function localPath(wanted: string): string {
  return /^\/(?![/\\])[^\u0000-\u0020\u007f\\]*$/.test(wanted) ? wanted : '/';
}
