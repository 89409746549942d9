import type { Session } from '@comity/service';
import type { Words } from '@comity/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { foreignFormPage, sessionEndedPage, staleFormPage, tooLargePage } from './error-pages.tsx';
import {
  type Fields,
  isTooLarge,
  limitsOf,
  NO_FIELDS,
  rawField,
  readForm,
  readJsonForm,
  SMALL_LIMITS,
  type TooLarge,
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
  const body = turn.request.body as Buffer | TooLarge | undefined | null;
  if (body !== undefined && body !== null && !Buffer.isBuffer(body)) {
    return tooLargePage(words, body, pageOfForm(turn.request));
  }
  const typedHere = from === 'here' && screen.access === 'officer';
  const isOurs = sameSecret(tokenOf(turn.request, body ?? EMPTY), turn.formToken);
  // A form that is not ours is not even read, unless somebody at this desk typed it.
  if (!isOurs && !typedHere) return foreignFormPage(words);
  const form = formOf(turn, body ?? EMPTY, screen);
  if (isTooLarge(form)) return tooLargePage(words, form, pageOfForm(turn.request));
  if (screen.access === 'officer' && turn.session === undefined) {
    return typedHere ? sessionEndedPage(words, form, url) : foreignFormPage(words);
  }
  return isOurs ? form : staleFormPage(words, form, { url, formToken: turn.formToken });
}

const EMPTY = Buffer.alloc(0);

const isForm = (request: FastifyRequest): boolean =>
  (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

/** The token that a form, or the call of a script, carries: before the form itself is read. */
const tokenOf = (request: FastifyRequest, body: Buffer): string =>
  (isForm(request) ? rawField(body, FORM_TOKEN_FIELD) : '') || headerToken(request);

function formOf({ request, session }: Turn, body: Buffer, screen: Screen): Fields | TooLarge {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return readJsonForm(body);
  if (!isForm(request)) return NO_FIELDS;
  return readForm(body, session === undefined ? SMALL_LIMITS : limitsOf(screen.name));
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
