import type { Session } from '@comity/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { wordsFor } from '../words/index.ts';
import { writeCookie } from './cookies.ts';
import {
  brokenPage,
  foreignFormPage,
  notFoundPage,
  sessionEndedPage,
  staleFormPage,
  tooLargePage,
} from './error-pages.tsx';
import {
  type Fields,
  FORM_LIMITS,
  isTooLarge,
  NO_FIELDS,
  readForm,
  readJsonForm,
  readQuery,
  type TooLarge,
  VISITOR_LIMITS,
} from './form.ts';
import { frame } from './frame.tsx';
import { postedFrom, sameSecret } from './origin-guard.ts';
import { newToken, type Reception, visitorToken } from './reception.ts';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  localPath,
  type PageAnswer,
  type Screen,
  type SessionAnswer,
  type Visit,
} from './screen.ts';

/** How the desk answers, whatever happens. */
export interface Answerer {
  screen(screen: Screen, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  broken(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

interface Turn {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly session: Session | undefined;
  readonly formToken: string;
}

/** Makes the desk's ways of answering. */
export function answerer(
  reception: Reception,
  onBroken: (reference: string, error: unknown) => void,
): Answerer {
  const words = wordsFor(reception.locale);

  const begin = (request: FastifyRequest, reply: FastifyReply): Turn => {
    const session = request.deskSession;
    if (session !== undefined) return { request, reply, session, formToken: session.formToken };
    const known = visitorToken(reception, request.headers);
    const formToken = known === '' ? newToken(reception) : known;
    if (known === '') {
      reply.header(
        'set-cookie',
        writeCookie(reception.cookies.visitor, formToken, reception.https),
      );
    }
    return { request, reply, session, formToken };
  };

  const sendPage = async (turn: Turn, page: PageAnswer): Promise<FastifyReply> => {
    const html = await frame({ page, reception, words, ...turn });
    return turn.reply.code(page.status).type('text/html; charset=utf-8').send(html);
  };

  const sendSession = (turn: Turn, answer: SessionAnswer): Promise<FastifyReply> => {
    const token = answer.session?.token ?? '';
    turn.reply.header('set-cookie', writeCookie(reception.cookies.session, token, reception.https));
    return send(turn, answer.then);
  };

  const send = async (turn: Turn, answer: Answer): Promise<FastifyReply> => {
    switch (answer.kind) {
      case 'page':
        return sendPage(turn, answer);
      case 'not-found':
        return sendPage(turn, notFoundPage(words));
      case 'redirect':
        return turn.reply.redirect(answer.to, 303);
      case 'data':
        return turn.reply.code(answer.status).send(answer.value);
      case 'session':
        return sendSession(turn, answer);
      case 'file': {
        const name = answer.fileName.replaceAll(/[^A-Za-z0-9._-]/g, '_');
        return turn.reply
          .header('content-disposition', `attachment; filename="${name}"`)
          .type(answer.type)
          .send(Buffer.from(answer.bytes));
      }
    }
  };

  /** Reads the form and asks for its token; a page instead when something is not in order. */
  const guard = (screen: Screen, turn: Turn): Fields | PageAnswer => {
    if (screen.method === 'GET') return NO_FIELDS;
    const from = postedFrom(turn.request.headers);
    if (from === 'elsewhere') return foreignFormPage(words);
    const form = formOf(turn);
    if (isTooLarge(form)) return tooLargePage(words, form, formPath(turn.request));
    const given = form.one(FORM_TOKEN_FIELD) || headerToken(turn.request);
    if (screen.access === 'officer' && turn.session === undefined) {
      return from === 'here'
        ? sessionEndedPage(words, form, turn.request.url)
        : foreignFormPage(words);
    }
    if (sameSecret(given, turn.formToken)) return form;
    return from === 'here' && turn.session !== undefined && screen.access === 'officer'
      ? staleFormPage(words, form, { url: turn.request.url, formToken: turn.formToken })
      : foreignFormPage(words);
  };

  const visitOf = (turn: Turn, form: Fields): Visit => ({
    service: reception.service,
    words,
    param: (name) => (turn.request.params as Record<string, string>)[name] ?? '',
    query: readQuery(turn.request.url.split('?')[1] ?? ''),
    form,
    url: turn.request.url,
    formToken: turn.formToken,
    now: reception.service.now(),
  });

  return {
    async screen(screen, request, reply) {
      const turn = begin(request, reply);
      const form = guard(screen, turn);
      if ('kind' in form) return sendPage(turn, form);
      const visit = visitOf(turn, form);
      if (screen.access === 'anyone') {
        return send(turn, await screen.handle({ ...visit, session: turn.session }));
      }
      if (turn.session === undefined) {
        const next = request.url === '/' ? '' : `?next=${encodeURIComponent(request.url)}`;
        return reply.redirect(`/sign-in${next}`, 303);
      }
      return send(turn, await screen.handle({ ...visit, session: turn.session }));
    },
    notFound: (request, reply) => sendPage(begin(request, reply), notFoundPage(words)),
    async broken(error, request, reply) {
      const status = (error as { statusCode?: number }).statusCode ?? 500;
      if (status >= 400 && status < 500) {
        return sendPage(begin(request, reply), { ...notFoundPage(words), status });
      }
      const reference = newToken(reception)
        .replaceAll(/[^A-Za-z0-9]/g, '')
        .slice(0, 8);
      onBroken(reference, error);
      return sendPage(begin(request, reply), brokenPage(words, reference));
    },
  };
}

function formOf(turn: Turn): Fields | TooLarge {
  const body = turn.request.body as Buffer | TooLarge | undefined | null;
  if (body === undefined || body === null) return NO_FIELDS;
  if (!Buffer.isBuffer(body)) return body;
  const type = turn.request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return readJsonForm(body);
  if (!type.startsWith('application/x-www-form-urlencoded')) return NO_FIELDS;
  return readForm(body, turn.session === undefined ? VISITOR_LIMITS : FORM_LIMITS);
}

const headerToken = (request: FastifyRequest): string => {
  const token = request.headers['x-form-token'];
  return typeof token === 'string' ? token : '';
};

/** The page that the form was on: as the browser names it, inside this desk only. */
function formPath(request: FastifyRequest): string {
  const from = request.headers.referer ?? '';
  if (!URL.canParse(from)) return request.url;
  const url = new URL(from);
  return url.host === request.headers.host ? localPath(url.pathname + url.search) : request.url;
}
