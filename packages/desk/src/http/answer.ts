import { may, NotPermitted } from '@comity/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { writeCookie } from './cookies.ts';
import { brokenPage, notFoundPage } from './error-pages.tsx';
import { type Fields, readQuery } from './form.ts';
import { frame } from './frame.tsx';
import { guard, pageOf, type Turn } from './guard.ts';
import { newToken, type Reception, themeOf, visitorToken, wordsOf } from './reception.ts';
import type { Answer, FileAnswer, PageAnswer, Screen, Visit } from './screen.ts';

/** How the desk answers, whatever happens. */
export interface Answerer {
  screen(screen: Screen, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  notFound(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  broken(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
}

interface Desk {
  readonly reception: Reception;
}

/** Makes the desk's ways of answering. */
export function answerer(
  reception: Reception,
  onBroken: (reference: string, error: unknown) => void,
): Answerer {
  const desk: Desk = { reception };
  return {
    screen: (screen, request, reply) => answerScreen(desk, screen, begin(desk, request, reply)),
    notFound(request, reply) {
      const turn = begin(desk, request, reply);
      return sendPage(desk, turn, notFoundPage(turn.words));
    },
    async broken(error, request, reply) {
      const turn = begin(desk, request, reply);
      if (error instanceof NotPermitted) return sendPage(desk, turn, notFoundPage(turn.words));
      const status = (error as { statusCode?: number }).statusCode ?? 500;
      if (status >= 400 && status < 500) {
        return sendPage(desk, turn, { ...notFoundPage(turn.words), status });
      }
      const reference = newToken(reception)
        .replaceAll(/[^A-Za-z0-9]/g, '')
        .slice(0, 8);
      onBroken(reference, error);
      return sendPage(desk, turn, brokenPage(turn.words, reference));
    },
  };
}

/** A visitor without a cookie gets one, so that the form they are shown can be told as theirs. */
function begin({ reception }: Desk, request: FastifyRequest, reply: FastifyReply): Turn {
  const session = request.deskSession;
  const words = wordsOf(reception, request.headers, session);
  const turn = { request, reply, session, words };
  if (session !== undefined) return { ...turn, formToken: session.formToken };
  const known = visitorToken(reception, request.headers);
  const formToken = known === '' ? newToken(reception) : known;
  if (known === '') {
    const { cookies, https } = reception;
    reply.header('set-cookie', writeCookie(cookies.visitor, formToken, https));
  }
  return { ...turn, formToken };
}

async function answerScreen(desk: Desk, screen: Screen, turn: Turn): Promise<FastifyReply> {
  const form = guard(screen, turn, turn.words);
  if ('kind' in form) return sendPage(desk, turn, form);
  const visit = visitOf(desk, turn, form);
  const { session } = turn;
  if (hasStrangeParam(turn.request) || holdsNul(visit.query))
    return sendPage(desk, turn, notFoundPage(turn.words));
  if (screen.access === 'anyone') {
    return send(desk, turn, await screen.handle({ ...visit, session }));
  }
  if (session === undefined) {
    const { url } = turn.request;
    const next = url === '/' ? '' : `?next=${encodeURIComponent(url)}`;
    return turn.reply.redirect(`/sign-in${next}`, 303);
  }
  const { needs } = screen;
  if (needs !== undefined && !may(session.officer.role, needs)) {
    return sendPage(desk, turn, notFoundPage(turn.words));
  }
  const handle = async () => screen.handle({ ...visit, session });
  const answer = screen.cannotWait ? visit.service.first(handle) : handle();
  return send(desk, turn, await answer);
}

/** Nothing of ours has a control character in its address; the database cannot even look for one. */
const hasStrangeParam = (request: FastifyRequest): boolean =>
  Object.values(request.params as Record<string, string>).some((value) =>
    /[\u0000-\u001f\u007f]/.test(value),
  );

/** A blank of any sort may be typed into a search; a NUL is not, and the database cannot look for it. */
const holdsNul = (query: Fields): boolean =>
  query.pairs().some(([, value]) => value.includes('\u0000'));

const visitOf = ({ reception }: Desk, turn: Turn, form: Fields): Visit => ({
  service: reception.service,
  languages: reception.languages,
  words: turn.words,
  param: (name) => (turn.request.params as Record<string, string>)[name] ?? '',
  query: readQuery(turn.request.url.split('?')[1] ?? ''),
  form,
  url: turn.request.url,
  formToken: turn.formToken,
  now: reception.service.now(),
  source: turn.request.ip,
});

async function send(desk: Desk, turn: Turn, answer: Answer): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'page':
      return sendPage(desk, turn, answer);
    case 'not-found':
      return sendPage(desk, turn, notFoundPage(turn.words));
    case 'away':
    case 'redirect':
      return turn.reply.redirect(answer.to, 303);
    case 'data':
      return turn.reply.code(answer.status).send(answer.value);
    case 'file':
      return sendFile(turn, answer);
    case 'language': {
      const { cookies, https } = desk.reception;
      turn.reply.header('set-cookie', writeCookie(cookies.language, answer.language, https));
      return send(desk, turn, answer.then);
    }
    case 'theme': {
      const { cookies, https } = desk.reception;
      turn.reply.header('set-cookie', writeCookie(cookies.theme, answer.theme, https));
      return send(desk, turn, answer.then);
    }
    case 'session': {
      const { cookies, https } = desk.reception;
      const token = answer.session?.token ?? '';
      turn.reply.header('set-cookie', writeCookie(cookies.session, token, https));
      return send(desk, turn, answer.then);
    }
  }
}

async function sendPage(desk: Desk, turn: Turn, page: PageAnswer): Promise<FastifyReply> {
  const html = await frame({
    page,
    ...desk,
    ...turn,
    url: page.status === 404 ? '/' : pageOf(turn.request),
    theme: themeOf(desk.reception, turn.request.headers),
  });
  return turn.reply.code(page.status).type('text/html; charset=utf-8').send(html);
}

/** The header that names a file: no quote, line break or path of the name is left. */
export const attachmentOf = (fileName: string): string =>
  `attachment; filename="${fileName.replaceAll(/[^A-Za-z0-9._-]/g, '_')}"`;

function sendFile({ reply }: Turn, { fileName, type, bytes }: FileAnswer): FastifyReply {
  return reply
    .header('content-disposition', attachmentOf(fileName))
    .type(type)
    .send(Buffer.from(bytes));
}
