import type { Session } from '@comity/service';
import type { Words } from '@comity/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { foreignFormPage, sessionEndedPage, staleFormPage, tooLargePage } from './error-pages.tsx';
import {
  type Fields,
  FORM_LIMITS,
  isTooLarge,
  NO_FIELDS,
  readForm,
  readJsonForm,
  type TooLarge,
  VISITOR_LIMITS,
} from './form.ts';
import { postedFrom, sameSecret } from './origin-guard.ts';
import { FORM_TOKEN_FIELD, localPath, type PageAnswer, type Screen } from './screen.ts';

/** One request under way. */
export interface Turn {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly session: Session | undefined;
  readonly words: Words;
  /** What the forms of this session, or of this visitor, must carry. */
  readonly formToken: string;
}

/**
 * Reads the form of a post and asks for its token; gives a page instead when something is not in
 * order. Whoever typed at this desk finds what they typed in that page; a form from elsewhere gets
 * nothing of it.
 */
export function guard(screen: Screen, turn: Turn, words: Words): Fields | PageAnswer {
  if (screen.method === 'GET') return NO_FIELDS;
  const { url } = turn.request;
  const from = postedFrom(turn.request.headers);
  if (from === 'elsewhere') return foreignFormPage(words);
  const form = formOf(turn);
  if (isTooLarge(form)) return tooLargePage(words, form, pageOfForm(turn.request));
  const typedHere = from === 'here' && screen.access === 'officer';
  if (screen.access === 'officer' && turn.session === undefined) {
    return typedHere ? sessionEndedPage(words, form, url) : foreignFormPage(words);
  }
  const given = form.one(FORM_TOKEN_FIELD) || headerToken(turn.request);
  if (sameSecret(given, turn.formToken)) return form;
  return typedHere
    ? staleFormPage(words, form, { url, formToken: turn.formToken })
    : foreignFormPage(words);
}

function formOf({ request, session }: Turn): Fields | TooLarge {
  const body = request.body as Buffer | TooLarge | undefined | null;
  if (body === undefined || body === null) return NO_FIELDS;
  if (!Buffer.isBuffer(body)) return body;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return readJsonForm(body);
  if (!type.startsWith('application/x-www-form-urlencoded')) return NO_FIELDS;
  return readForm(body, session === undefined ? VISITOR_LIMITS : FORM_LIMITS);
}

const headerToken = (request: FastifyRequest): string => {
  const token = request.headers['x-form-token'];
  return typeof token === 'string' ? token : '';
};

/** The page that is shown again after a choice made on it: a post is not asked for a second time. */
export const pageOf = (request: FastifyRequest): string =>
  request.method === 'POST' ? pageOfForm(request) : localPath(request.url);

/** The page that the form was on: as the browser names it, inside this desk only. */
function pageOfForm(request: FastifyRequest): string {
  const from = request.headers.referer ?? '';
  if (!URL.canParse(from)) return request.url;
  const url = new URL(from);
  return url.host === request.headers.host ? localPath(url.pathname + url.search) : request.url;
}
